import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { loadDemo } from '../../src/app/demo.ts'
import { migrations } from '../../src/app/migrations.ts'
import { backup } from '../../src/platform/backup/backup.ts'
import { RestoreRefusal } from '../../src/platform/backup/backupFile.ts'
import { restoreFolder, restoreInto } from '../../src/platform/backup/restore.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openStore, type Store } from '../../src/platform/db/openStore.ts'
import { asTenant } from '../../src/platform/db/tenancy.ts'

const about = { version: '0.0.0-test', now: new Date('2026-11-20T10:00:00Z') }
let folder: string
let file: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maakagenda-backup-'))
  file = join(folder, 'demo.backup')
  const store = await openStore({ memory: true })
  await migrate(store.ownerDb, migrations)
  await loadDemo(store.db, () => undefined)
  await backup(store, file, about)
  await store.close()
})
after(() => rm(folder, { recursive: true, force: true }))

/** Table, count and hash of every table in a backup. */
async function seals(path: string): Promise<string[]> {
  const lines = gunzipSync(await readFile(path))
    .toString('utf8')
    .split('\n')
  return lines.filter((line) => line.startsWith('{"end"'))
}

async function companies(store: Store): Promise<number> {
  const count = sql<{ n: number }>`select count(*) as n from register.record`
  return (await asTenant(store.db, 'PV25', (trx) => count.execute(trx))).rows[0]?.n ?? -1
}

test('a backup comes back elsewhere with every row the same', async () => {
  const dataDir = join(folder, 'elsewhere')
  const report = await restoreFolder(file, dataDir, migrations)
  assert.ok(report.rows > 6_000, `only ${report.rows} rows`)
  const store = await openStore({ dataDir })
  assert.equal(await companies(store), 1997 + 2007 + 2029)
  const again = join(folder, 'again.backup')
  await backup(store, again, about)
  await store.close()
  assert.deepEqual(await seals(again), await seals(file))
})

test('a damaged or cut backup is refused, and the old data stay', async () => {
  const dataDir = join(folder, 'kept')
  await restoreFolder(file, dataDir, migrations)
  const whole = await readFile(file)
  const bent = Buffer.from(whole)
  const middle = Math.floor(bent.length / 2)
  bent[middle] = (bent[middle] ?? 0) ^ 0xff
  for (const bytes of [Buffer.from('no backup'), whole.subarray(0, whole.length / 2), bent]) {
    const wrong = join(folder, 'wrong.backup')
    await writeFile(wrong, bytes)
    await assert.rejects(restoreFolder(wrong, dataDir, migrations), RestoreRefusal)
  }
  const store = await openStore({ dataDir })
  assert.equal(await companies(store), 1997 + 2007 + 2029)
  await store.close()
})

test('a backup of an older version is brought to today on its way in', async () => {
  const later = {
    id: 'register.9999_later',
    up: async (db: Store['db']) => void (await sql`create schema later`.execute(db)),
  } as const
  const store = await openStore({ memory: true })
  const report = await restoreInto(store, file, [...migrations, later])
  await store.close()
  assert.deepEqual(report.migrated, ['register.9999_later'])
})

test('a row that the new store keeps otherwise than it stood in the file is found out, and nothing stays', async () => {
  const bending = migrations.map((migration) =>
    migration.id !== 'register.0001_companies'
      ? migration
      : {
          ...migration,
          up: async (db: Store['db']) => {
            await migration.up(db)
            await sql`create function register.bend() returns trigger language plpgsql as
              $$ begin new.name := upper(new.name); return new; end $$`.execute(db)
            await sql`create trigger bend before insert on register.record for each row execute function register.bend()`.execute(
              db,
            )
          },
        },
  )
  const store = await openStore({ memory: true })
  await assert.rejects(restoreInto(store, file, bending), /register\.record staat er iets anders/)
  const count = sql<{ n: number }>`select count(*) as n from register.record`
  assert.equal(Number((await count.execute(store.ownerDb)).rows[0]?.n), 0)
  await store.close()
})

test('a table of several parts is read whole and in the order of its key', async () => {
  const store = await openStore({ memory: true })
  await migrate(store.ownerDb, migrations)
  await sql`insert into platform.organisation (id, name, kind)
    select 'T' || lpad(((n * 7919) % 12001)::text, 5, '0'), 'Test', 'municipality' from generate_series(1, 12000) n`.execute(
    store.ownerDb,
  )
  const many = join(folder, 'many.backup')
  await backup(store, many, about)
  await store.close()
  const lines = gunzipSync(await readFile(many))
    .toString('utf8')
    .split('\n')
  const ids = lines.filter((line) => line.startsWith('["T')).map((line) => line.slice(2, 8))
  assert.equal(ids.length, 12_000)
  assert.deepEqual(ids, ids.toSorted())
})

test('a backup of a newer version is refused', async () => {
  const store = await openStore({ memory: true })
  await assert.rejects(restoreInto(store, file, migrations.slice(0, -1)), /nieuwere versie/)
  await store.close()
})

test('a backup of the embedded store comes back in Postgres and the other way round', {
  skip: !process.env['TEST_DATABASE_URL'] && 'no Postgres',
}, async () => {
  const server = process.env['TEST_DATABASE_URL'] ?? ''
  const admin = await openStore({ databaseUrl: server })
  const name = `maak_restore_${process.pid}`
  await admin.pool.query(`create database ${name} encoding 'UTF8' template template0`)
  const target = new URL(server)
  target.pathname = `/${name}`
  const store = await openStore({ databaseUrl: target.href })
  await restoreInto(store, file, migrations)
  assert.equal(await companies(store), 1997 + 2007 + 2029)
  const again = join(folder, 'postgres.backup')
  await backup(store, again, about)
  await assert.rejects(restoreInto(store, file, migrations), RestoreRefusal)
  await store.close()
  await admin.pool.query(`drop database ${name} with (force)`)
  await admin.close()
  assert.deepEqual(await seals(again), await seals(file))
  await restoreFolder(again, join(folder, 'back'), migrations)
})
