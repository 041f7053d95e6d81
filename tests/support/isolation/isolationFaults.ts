import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { createApp } from '../../../src/app/createApp.ts'
import type { AnyDb } from '../../../src/platform/http/endpoint.ts'
import { type Asker, otherTenant } from './callers.ts'
import { canariesIn, canaryNumber, canaryTenant, canaryUuid, nothingNumber, nothingUuid } from './canary.ts'
import { exampleBody, type Ids } from './exampleBody.ts'
import { type Operation, servedOperations } from './servedOperations.ts'

type Api = ReturnType<typeof createApp>['api']

export type IsolationReport = { readonly cells: number; readonly faults: readonly string[] }

type Seen = { readonly status: number; readonly text: string; readonly headers: string; readonly sent: string }

const canaryIds: Ids = { uuid: canaryUuid, number: canaryNumber }
const nothingIds: Ids = { uuid: nothingUuid, number: nothingNumber }

/** What an administrator of accounts or a maker may not read in his own organisation either: rows of companies. */
const companyRows = /kanarie (register|energyhub)\./i

/**
 * Asks every served operation in the name of everybody, of the tenant and of another one, and lists what came out that
 * should not. `step` takes a sample: every third cell, say.
 */
export async function isolationFaults(
  api: Api,
  db: AnyDb,
  { owner, askers }: { readonly owner: Asker; readonly askers: readonly Asker[] },
  step = 1,
): Promise<IsolationReport> {
  const { operations, undocumented } = await servedOperations(api)
  const faults = undocumented.map((route) => `${route} is served and stands not in the document`)
  const before = await rowsOf(db)
  let cells = 0
  let turn = 0
  const ask = async (
    operation: Operation,
    asker: Asker,
    tenant: string,
    ids: Ids,
    variant: Variant = 'as declared',
  ) => {
    const seen = await request(api, operation, asker, tenant, ids, variant)
    cells += 1
    const what = `${operation.method} ${operation.path} (${variant}) by ${asker.name} for ${tenant}`
    const own = asker.organisation === canaryTenant
    const leaked = canariesIn(seen.text + seen.headers, seen.sent).filter((one) => !own || companyRows.test(one))
    if (leaked.length > 0 && asker !== owner) faults.push(`${what} leaks ${leaked.join(', ')}`)
    // Rows of canaries hold nonsense, at which the tenant's own readers may stumble; nobody else may come so far.
    if (seen.status >= 500 && !own) faults.push(`${what} gives ${seen.status}: ${seen.text}`)
    return { seen, what }
  }
  for (const [index, operation] of operations.entries()) {
    if (endsSession(operation)) continue
    if (operation.access === undefined)
      faults.push(`${operation.method} ${operation.path} does not say who may call it`)
    const ofTenant = operation.path.includes('{organisation}')
    // The owner first: what he was shown must not be kept for the next.
    if (ofTenant && operation.method === 'GET') await ask(operation, owner, canaryTenant, canaryIds)
    for (const [at, asker] of askers.entries()) {
      // The tenant's own people may change their rows; what they may read is looked at.
      if (asker.organisation === canaryTenant && operation.method !== 'GET') continue
      const tenants = ofTenant ? addressesFor(asker) : [otherTenant]
      for (const tenant of tenants) {
        turn += 1
        const isOrdinary = asker.roles.length === 1 && expectedStatus(operation, asker, tenant) === null
        // Strangers are all alike, and who may ask asks with all roles below as well: each takes every other operation.
        const isAlike = asker.organisation === null || (isOrdinary && asker.organisation === otherTenant)
        if (turn % step !== 0 || (isAlike && (at + index) % 2 === 0)) continue
        const { seen, what } = await ask(operation, asker, tenant, canaryIds)
        const expected = expectedStatus(operation, asker, tenant)
        if (expected !== null && seen.status !== expected) faults.push(`${what} gives ${seen.status}, not ${expected}`)
      }
    }
    if (index % step !== 0) continue
    const strongest = askers.filter(({ roles, organisation }) => roles.length > 2 && organisation === otherTenant)
    for (const asker of strongest) {
      const { seen, what } = await ask(operation, asker, otherTenant, canaryIds)
      const { seen: nothing } = await ask(operation, asker, otherTenant, nothingIds)
      // What another has and what nobody has must look alike, in words, status and version.
      const same = withoutIds(seen) === withoutIds(nothing) || (seen.status < 300 && nothing.status < 300)
      if (isOfThePublic(operation)) continue
      if (!same || versionIn(seen) !== versionIn(nothing))
        faults.push(`${what} tells what exists elsewhere: ${withoutIds(seen)} against ${withoutIds(nothing)}`)
      for (const variant of variants.filter((_, at) => at % 2 === index % 2))
        await ask(operation, asker, otherTenant, canaryIds, variant)
    }
  }
  const after = await rowsOf(db)
  for (const [table, hash] of before) if (after.get(table) !== hash) faults.push(`${table} of the tenant was changed`)
  return { cells, faults }
}

/** After these the asker would be nobody, and the rest would prove nothing; their own tests show whom they are for. */
function endsSession({ path }: Operation): boolean {
  return path === '/v1/sign-out' || path.endsWith('/commands/register.forget-me')
}

/** Who is not let in at all needs no second address to prove it, and the door of the tenant is one for all roles. */
function addressesFor({ organisation, roles }: Asker): readonly string[] {
  if (organisation !== otherTenant) return [canaryTenant]
  // With all roles at home he is asked below.
  if (roles.length > 1) return [canaryTenant]
  return roles.includes('officer') ? [canaryTenant, otherTenant] : [otherTenant]
}

/** A publication is everybody's, so that one is known already is no secret. */
function isOfThePublic({ path }: Operation): boolean {
  return path.endsWith('/commands/disclosure.read-publication') || /^\/(v1\/public|nl|en|embed)(\/|$)/.test(path)
}

const variants = ['another method', 'head', 'foreign filters', 'foreign headers'] as const
type Variant = 'as declared' | (typeof variants)[number]

const otherMethod: Readonly<Record<string, string>> = { GET: 'DELETE', POST: 'PUT', PUT: 'PATCH' }

async function request(
  api: Api,
  operation: Operation,
  asker: Asker,
  tenant: string,
  ids: Ids,
  variant: Variant,
): Promise<Seen> {
  const { path, method } = filledIn(operation, tenant, ids, variant)
  const body = method === 'GET' || method === 'HEAD' ? undefined : bodyOf(operation, ids)
  const extra: Record<string, string> =
    variant === 'foreign headers'
      ? {
          'X-Organisation': canaryTenant,
          'If-None-Match': '"1"',
          'Idempotency-Key': 'KANARIE platform.idempotency key',
        }
      : {}
  const response = await api.request(path, {
    method,
    headers: {
      ...asker.headers,
      ...extra,
      'If-Match': `"${canaryNumber}"`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
  })
  const headers = JSON.stringify([...response.headers])
  const text = await response.text()
  return { status: response.status, text, headers, sent: `${path} ${body ?? ''} ${JSON.stringify(extra)}` }
}

function filledIn({ path, method, query }: Operation, tenant: string, ids: Ids, variant: Variant) {
  const filled = path
    .replace('{organisation}', tenant)
    .replace('{establishment}', String(ids.number))
    .replace('{file}', 'GM0197.csv')
    .replaceAll(/\{\w+\}/g, ids.uuid)
  const asked =
    variant === 'foreign filters' ? { ...wanted, ...Object.fromEntries(query.map((name) => [name, canaryTenant])) } : {}
  const search = new URLSearchParams(asked).toString()
  if (variant === 'head') return { path: filled, method: 'HEAD' }
  if (variant === 'another method') return { path: filled, method: otherMethod[method] ?? 'DELETE' }
  return { path: search ? `${filled}?${search}` : filled, method }
}

/** Ways to ask for more than the route gives. */
const wanted = { organisation: canaryTenant, expand: '*', include: 'all', fields: '*' }

function bodyOf({ body, path }: Operation, ids: Ids): string {
  // A question with a case in hand reads nothing of anybody, and solving one takes time.
  if (path.startsWith('/v1/ask/')) return '{}'
  return JSON.stringify(body ? exampleBody(body, ids) : { ...wanted, id: ids.uuid })
}

/** Null where the answer is for the route itself to give. */
function expectedStatus({ access, path }: Operation, { organisation, roles }: Asker, tenant: string): number | null {
  if (access === 'public') return null
  if (organisation === null) return 401
  if (!path.includes('{organisation}') || !Array.isArray(access)) return null
  if (organisation !== tenant) return 404
  return roles.some((role) => access.includes(role)) ? null : 403
}

function withoutIds({ status, text }: Seen): string {
  const same = (all: string, id: string | number) => all.replaceAll(String(id), 'id')
  return `${status} ${[canaryUuid, nothingUuid, canaryNumber, nothingNumber].reduce(same, text)}`
}

function versionIn({ headers }: Seen): string | null {
  return /\["etag","([^"\\]|\\.)*"\]/i.exec(headers)?.[0] ?? null
}

/** A hash of the tenant's rows, table by table. */
async function rowsOf(db: AnyDb): Promise<Map<string, string>> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'maak_backup', true)`.execute(trx)
    const tables = await sql<{ name: string }>`
      select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where obj_description(c.oid) = 'kind: tenant' and c.relkind = 'r'`.execute(trx)
    const hashes = new Map<string, string>()
    for (const { name } of tables.rows) {
      if (name === 'platform.audit') continue // refusals of the tenant's own members are written there
      const { rows } = await sql<{ row: string }>`
        select t::text as row from ${sql.table(name)} t where organisation = ${canaryTenant} order by 1`.execute(trx)
      hashes.set(name, createHash('sha256').update(JSON.stringify(rows)).digest('hex'))
    }
    return hashes
  })
}
