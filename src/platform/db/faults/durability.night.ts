import { test } from 'node:test'
import { assertFailureIsTold } from './failingDisk.ts'
import { assertSurvivesPowerCuts, recordRun } from './recordedRun.ts'

test('after 150 power cuts every acknowledged row is there', async (t) => {
  const run = await recordRun(400)
  t.after(() => run.remove())
  await assertSurvivesPowerCuts(run, 150, 1)
})

for (const fails of ['fsync', 'write'] as const) {
  for (let nth = 1; nth <= 20; nth += 1) {
    test(`a failing ${fails} (number ${nth}) is told and loses no acknowledged row`, async () => {
      await assertFailureIsTold(fails, nth)
    })
  }
}
