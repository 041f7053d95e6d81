import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { projectRoot } from '../house.ts'
import { dictionaryFaults, type StoredColumn } from '../support/dataDictionary.ts'
import { testApps } from '../support/testApp.ts'

const dictionary = readFileSync(join(projectRoot, 'src/register/README.md'), 'utf8')

for (const app of testApps()) {
  test(`the data dictionary of the register describes every column of its tables and no other, on ${app.name}`, () =>
    app.use(async ({ db }) => {
      const { rows } = await sql<StoredColumn>`
        select 'register.' || c.relname as table, a.attname as column
        from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
        where n.nspname = 'register' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
          and a.attname <> 'organisation'`.execute(db)
      assert.ok(rows.length > 100, `saw only ${rows.length} columns`)
      assert.deepEqual(dictionaryFaults(dictionary, rows), [])
      const [forgotten, ...others] = rows
      assert.equal(dictionaryFaults(dictionary, others).length, 1, 'a line too many goes unseen')
      const without = dictionary.replace(/^\| `jobs_gap` .*\n/m, '')
      assert.deepEqual(dictionaryFaults(without, rows), ['register.record.jobs_gap has no line'])
      assert.equal(dictionaryFaults(dictionary.replaceAll(' | clock |', ' |  |'), rows).length > 0, true)
      assert.ok(forgotten)
    }))
}
