import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/app/createApp.ts'
import { organisationOf } from '../../src/app/firstOrganisation.ts'
import { migrations } from '../../src/app/migrations.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import type { Store } from '../../src/platform/db/openStore.ts'
import { testStores } from '../../src/platform/db/testStore.ts'
import type { AnyDb } from '../../src/platform/http/endpoint.ts'
import { createAccount, setRoles } from '../../src/platform/identity/account.ts'
import { ensureOrganisation } from '../../src/platform/identity/organisation.ts'
import type { Role } from '../../src/platform/identity/role.ts'
import { openSession } from '../../src/platform/identity/session.ts'
import { runJob } from '../../src/platform/jobs/runner.ts'

export type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>

export type TestApp = {
  readonly db: AnyDb
  readonly now: () => Date
  readonly api: ReturnType<typeof createApp>['api']
  /** A person with these roles in an organisation, as a way to call the API. */
  readonly as: (organisation: string, ...roles: Role[]) => Promise<Call>
  readonly anonymous: Call
  readonly uploadsFolder: string
}

/** Brings a store to today's schema, with the login of the application where that is another than the owner. */
export async function toTodaysSchema(store: Store): Promise<void> {
  const { rows } = await store.pool.query<{ login: string }>('select session_user as login')
  await migrate(store.ownerDb, migrations, store.ownerDb === store.db ? undefined : rows[0]?.login)
}

/** The app on each engine, inside a transaction that is rolled back; jobs run at once. */
export function testApps() {
  return testStores(toTodaysSchema).map((store) => ({
    name: store.name,
    use: (work: (app: TestApp) => Promise<void>) => store.inTransaction((db) => withApp(db, work)),
  }))
}

async function withApp(db: AnyDb, work: (app: TestApp) => Promise<void>): Promise<void> {
  const uploadsFolder = await mkdtemp(join(tmpdir(), 'maakagenda-test-'))
  const now = () => new Date('2026-11-20T10:00:00Z')
  const app = createApp({
    db,
    now,
    site: { https: false, loopback: true, origins: ['http://maakagenda.test'] },
    publicUrl: 'http://maakagenda.test',
    uploadsFolder,
    jobs: () => ({
      enqueue: async (organisation, id) => {
        const kinds = new Map(app.jobKinds.map((kind) => [kind.id, kind]))
        await runJob(db, kinds, organisation, id, new AbortController())
      },
      stop: async () => undefined,
    }),
  })
  const calling =
    (token: string | null): Call =>
    async (method, path, body, headers = {}) =>
      app.api.request(path, {
        method,
        headers: {
          ...(token ? { Authorization: `Bearer ${token}` } : {}),
          ...(typeof body === 'object' && !(body instanceof Uint8Array) ? { 'Content-Type': 'application/json' } : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { body: bodyOf(body) }),
      })
  const as: TestApp['as'] = async (organisation, ...roles) => {
    await ensureOrganisation(db, organisationOf(organisation))
    const account = await createAccount(db, { name: `Test ${organisation}` })
    await setRoles(db, organisation, account, roles)
    return calling(await openSession(db, account, now(), null))
  }
  try {
    await work({ db, now, api: app.api, as, anonymous: calling(null), uploadsFolder })
  } finally {
    await rm(uploadsFolder, { recursive: true, force: true })
  }
}

/** Text and bytes as they are, anything else as JSON. */
function bodyOf(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return Uint8Array.from(body)
  return typeof body === 'string' ? body : JSON.stringify(body)
}
