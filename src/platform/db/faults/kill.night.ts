import { test } from 'node:test'
import { killWhileImporting } from './killing.ts'

test('after 60 kills in the middle of an import nothing acknowledged is lost and nothing is half', async (t) => {
  const { acknowledged, reopenings } = await killWhileImporting(60)
  t.diagnostic(`${acknowledged} acknowledged batches of 200 rows; reopened in at most ${Math.max(...reopenings)} ms`)
})
