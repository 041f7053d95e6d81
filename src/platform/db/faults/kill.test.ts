import assert from 'node:assert/strict'
import { test } from 'node:test'
import { killWhileImporting } from './killing.ts'

test('after 5 kills in the middle of an import nothing acknowledged is lost and nothing is half', async (t) => {
  const { acknowledged, reopenings } = await killWhileImporting(5)
  assert.ok(acknowledged > 0)
  t.diagnostic(`${acknowledged} acknowledged batches of 200 rows; reopened in at most ${Math.max(...reopenings)} ms`)
})
