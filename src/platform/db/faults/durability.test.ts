import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { DurableNodeFs } from '../durableNodeFs.ts'
import { pgliteStartParams } from '../pgliteStartParams.ts'
import { makePristine } from '../storeFolder.ts'
import { assertFailureIsTold } from './failingDisk.ts'
import { assertSurvivesPowerCuts, recordRun, verdictAfterCrash } from './recordedRun.ts'

test('the embedded store forces every commit to disk, and survives power cuts', async (t) => {
  const run = await recordRun(120)
  t.after(() => run.remove())

  await t.test('each acknowledged commit was forced to disk at least once', () => {
    assert.equal(run.syncsPerCommit.length, 120)
    assert.ok(Math.min(...run.syncsPerCommit) >= 1, `fsyncs per commit: ${run.syncsPerCommit.join(' ')}`)
  })

  await t.test('a checkpoint forces the tables themselves to disk', () => {
    assert.equal(run.syncsAtCheckpoint.length, 3)
    assert.ok(Math.min(...run.syncsAtCheckpoint) >= 10, `fsyncs per checkpoint: ${run.syncsAtCheckpoint.join(' ')}`)
  })

  await t.test('after 10 power cuts that lose unforced writes every acknowledged row is there', () =>
    assertSurvivesPowerCuts(run, 10, 20_261_123),
  )

  await t.test('the same model without fsync does see a loss', async () => {
    const crash = { at: run.events.length, dropped: 1, random: () => 0.9, syncsCount: false }
    assert.notEqual((await verdictAfterCrash(run, crash)).outcome, 'whole')
  })
})

test('an fsync that Postgres asks for is one of the operating system', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maak-fsync-'))
  await makePristine(folder)
  const fs = new DurableNodeFs(folder)
  const pglite = await PGlite.create({ fs, startParams: pgliteStartParams(true) })
  await pglite.exec('create table kept (id int)')
  const before = fs.fsyncs
  for (let id = 0; id < 50; id += 1) await pglite.query('insert into kept values ($1)', [id])
  assert.ok(fs.fsyncs - before >= 50, `${fs.fsyncs - before} fsyncs for 50 commits`)
  await pglite.close()
  rmSync(folder, { recursive: true })
})

for (const [fails, nth] of [
  ['fsync', 4],
  ['write', 3],
] as const) {
  test(`a failing ${fails} (number ${nth}) is told and loses no acknowledged row`, async () => {
    const acknowledged = await assertFailureIsTold(fails, nth)
    assert.ok(acknowledged < nth)
  })
}
