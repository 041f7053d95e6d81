import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvText } from './csvText.ts'
import { assertBalanced } from './mutatedImports.ts'
import { performImport, performSurvey } from './performImport.ts'
import { fixtureFields, makeFixtureTyper } from './typerFixture.ts'

test('the books of 400 damaged files balance, or the file is refused with its place', () => assertBalanced(400))

test('what was written is what is stored: rows and totals', async () => {
  const row = fc.record({
    name: fc.string({ minLength: 1, maxLength: 12 }).map((name) => `Bedrijf ${name}`),
    jobs: fc.nat(5_000),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
      const bytes = new Uint8Array(
        Buffer.from(csvText([['Handelsnaam', 'WP'], ...rows.map(({ name, jobs }) => [name, String(jobs)])])),
      )
      const source = { name: 'x', bytes }
      const survey = await performSurvey({ source, fields: fixtureFields }, () => undefined)
      if (survey.kind === 'refused') throw new Error(JSON.stringify(survey))
      const stored: unknown[] = []
      const job = {
        source,
        fields: fixtureFields,
        profile: survey.profile,
        typer: { module: '', name: '', parameters: null },
      }
      const result = await performImport(
        job,
        makeFixtureTyper({ outside: [] }),
        async (batch) => void stored.push(...batch.rows),
        () => undefined,
      )
      if (result.kind === 'refused') throw new Error(JSON.stringify(result))
      assert.deepEqual(
        stored,
        rows.map(({ name, jobs }) => ({ name: name.trim(), jobs })),
      )
      assert.deepEqual(result.summary, { jobs: rows.reduce((sum, one) => sum + one.jobs, 0) })
    }),
    { numRuns: 100 },
  )
})
