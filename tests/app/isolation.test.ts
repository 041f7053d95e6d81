import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { demoCsv } from '../../demo/demoCsv.ts'
import { asPublic, asTenant } from '../../src/platform/db/tenancy.ts'
import { importFile } from '../support/importing.ts'
import { testApps } from '../support/testApp.ts'

// What every route gives to whom is in isolationMatrix.test.ts; here the database itself is held to its rules.
for (const app of testApps()) {
  test(`a forgotten where clause shows nothing of another organisation, on ${app.name}`, () =>
    app.use(async ({ as, db }) => {
      const owner = await as('GM0222', 'officer')
      await importFile(owner, demoCsv(2026, 'GM0222'))
      const count = sql<{ n: number }>`select count(*) as n from register.record`
      const own = await asTenant(db, 'GM0222', (trx) => count.execute(trx))
      const other = await asTenant(db, 'GM0197', (trx) => count.execute(trx))
      assert.deepEqual([own.rows[0]?.n, other.rows[0]?.n], [61, 0])
      await assert.rejects(
        asPublic(db, (trx) => count.execute(trx)),
        /permission denied/,
      )
    }))

  test(`every table is of a kind, and its rights are those of its kind, on ${app.name}`, () =>
    app.use(async ({ db }) => {
      const { rows } = await sql<{
        name: string
        kind: string | null
        rls: boolean
        forced: boolean
        first: string
        keys: string[]
      }>`
        select n.nspname || '.' || c.relname as name, obj_description(c.oid) as kind,
          c.relrowsecurity as rls, c.relforcerowsecurity as forced,
          (select attname from pg_attribute where attrelid = c.oid and attnum = 1) as first,
          array(select (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0])::text
                from pg_index i where i.indrelid = c.oid and i.indisunique) as keys
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss', 'pg_toast')`.execute(
        db,
      )
      assert.ok(rows.length > 15, `saw only ${rows.length} tables`)
      for (const { name, kind, rls, forced, first, keys } of rows) {
        assert.match(kind ?? '', /^kind: (tenant|reference|published|system)$/, `${name} has no kind`)
        if (kind !== 'kind: tenant') continue
        assert.ok(rls && forced, `${name} has no forced row level security`)
        assert.equal(first, 'organisation', `${name} does not begin with its organisation`)
        assert.ok(
          keys.every((key) => key === 'organisation'),
          `a unique key of ${name} tells of other organisations`,
        )
      }
      const loose = await sql<{ name: string }>`
        select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where obj_description(c.oid) = 'kind: tenant'
          and has_table_privilege('maak_public', c.oid, 'select, insert, update, delete')`.execute(db)
      assert.deepEqual(loose.rows, [])
    }))
}
