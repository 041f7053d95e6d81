import { sql } from 'kysely'
import { z } from 'zod'
import { Problem } from '../../../src/core/problem.ts'
import { asTenant } from '../../../src/platform/db/tenancy.ts'
import type { AnyDb, AnyEndpoint, Caller } from '../../../src/platform/http/endpoint.ts'
import { endpoint } from '../../../src/platform/http/endpoint.ts'
import { listOrganisations } from '../../../src/platform/identity/organisation.ts'
import { memberRoles } from '../../../src/platform/identity/role.ts'
import { canaryTenant } from './canary.ts'

/** A mistake that a developer could make, and that the matrix must find. */
export type PlantedLeak = { readonly name: string; readonly endpoint: (db: AnyDb) => AnyEndpoint }

const ofTenant = '/v1/organisations/{organisation}'
const Organisation = z.object({ organisation: z.string() })
const summary = { nl: 'Geplant lek', en: 'Planted leak' }
const Anything = z.any()

type Made = { readonly path?: string; readonly access?: AnyEndpoint['access']; readonly params?: z.ZodObject }
type Run = (db: AnyDb, caller: Caller, params: Record<string, string>) => Promise<unknown>

function get(made: Made, run: Run): AnyEndpoint {
  return endpoint({
    method: 'get',
    path: made.path ?? `${ofTenant}/planted`,
    access: made.access ?? memberRoles,
    summary,
    params: made.params ?? Organisation,
    answer: Anything,
    run: async (db, { params }, caller) => ({ body: await run(db, caller, params as Record<string, string>) }), // strings of the path
  })
}

/** As if the row level security were not there: the rows of all, inside the transaction of the request. */
async function unguarded<R>(trx: AnyDb, work: (trx: AnyDb) => Promise<R>): Promise<R> {
  await sql`select set_config('role', 'maak_backup', true)`.execute(trx)
  const result = await work(trx)
  await sql`select set_config('role', 'maak_app', true)`.execute(trx)
  return result
}

const names = (trx: AnyDb) => trx.selectFrom('register.record').select('name').execute()
const kept = new Map<string, unknown>()

export const plantedLeaks: readonly PlantedLeak[] = [
  {
    name: 'a table without row level security',
    endpoint: () =>
      get({}, async (trx) => {
        await sql`reset role`.execute(trx)
        await sql`create table if not exists register.planted as select * from register.record`.execute(trx)
        await sql`grant select on register.planted to maak_app`.execute(trx)
        await sql`select set_config('role', 'maak_app', true)`.execute(trx)
        return (await sql`select name from register.planted`.execute(trx)).rows
      }),
  },
  { name: 'a list without the organisation', endpoint: () => get({}, (trx) => unguarded(trx, names)) },
  {
    name: 'the names of other organisations',
    endpoint: (db) =>
      get({ path: '/v1/planted', access: 'signed-in', params: z.object({}) }, () => listOrganisations(db)),
  },
  {
    name: 'a sentence with a name of another organisation',
    endpoint: () =>
      get({}, async (trx) => {
        const [first] = await unguarded(trx, names)
        const said = `Deze naam bestaat al: ${String(first?.name)}`
        throw new Problem(409, 'name-taken', { nl: said, en: said })
      }),
  },
  {
    name: 'an answer that is kept for all organisations together',
    endpoint: () =>
      get({}, async (trx) => {
        const answer = kept.get('planted') ?? (await names(trx))
        kept.set('planted', answer)
        return answer
      }),
  },
  {
    name: 'a job that anybody may read who knows its number',
    endpoint: () =>
      get(
        { path: `${ofTenant}/planted/{job}`, params: Organisation.extend({ job: z.uuid() }) },
        (trx, _caller, { job }) =>
          unguarded(trx, (all) =>
            all
              .selectFrom('platform.job')
              .select('title')
              .where('id', '=', job ?? '')
              .execute(),
          ),
      ),
  },
  {
    name: 'a version that tells what exists elsewhere',
    endpoint: () =>
      endpoint({
        method: 'get',
        path: `${ofTenant}/planted/{import}`,
        access: memberRoles,
        summary,
        params: Organisation.extend({ import: z.uuid() }),
        answer: Anything,
        run: async (trx, { params }) => {
          const found = await unguarded(trx, (all) =>
            all.selectFrom('register.import').select('id').where('id', '=', params.import).execute(),
          )
          return { body: {}, version: found.length }
        },
      }),
  },
  {
    name: 'a number that tells whether it is taken elsewhere',
    endpoint: () =>
      get(
        { path: `${ofTenant}/planted/{upload}`, params: Organisation.extend({ upload: z.uuid() }) },
        async (trx, _caller, { upload }) => {
          const taken = await unguarded(trx, (all) =>
            all
              .selectFrom('register.upload')
              .select('id')
              .where('id', '=', upload ?? '')
              .executeTakeFirst(),
          )
          const said = { nl: 'Dat kan niet.', en: 'That is not possible.' }
          throw taken ? new Problem(409, 'taken', said) : new Problem(404, 'not-found', said)
        },
      ),
  },
  {
    name: 'a file with a hidden column of what its reader may not see',
    endpoint: () =>
      get({ access: ['admin'] }, async (trx) => {
        const rows = await trx
          .selectFrom('platform.job as j')
          .innerJoin('register.record as r', 'r.organisation', 'j.organisation')
          .select(['j.kind', 'r.name'])
          .execute()
        return rows.map(({ kind, name }) => `${kind};${name}`).join('\n')
      }),
  },
  {
    name: 'a role that may too much',
    endpoint: () =>
      get({ access: [...memberRoles, 'maker'] }, (trx) => trx.selectFrom('register.record').selectAll().execute()),
  },
  {
    name: 'a public address that reads what is not published',
    endpoint: (db) =>
      get({ path: '/v1/planted', access: 'public', params: z.object({}) }, () =>
        asTenant(db, canaryTenant, (trx) => trx.selectFrom('disclosure.proposal').select('title_nl').execute()),
      ),
  },
]
