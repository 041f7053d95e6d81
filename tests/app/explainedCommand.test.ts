import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { commandOf } from '../../src/instruments/atlas/pages/commandOf.ts'
import type { Answered, Compare, Factsheet, Trend } from '../../src/instruments/atlas/pages/placeView.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const [earlier, last] = ['2025-01-01', '2026-01-01']

let server: RunningServer

before(async () => {
  server = await startServer('--demo')
})
after(() => server.stop())

/** The answer as the page of Doetinchem has it, in the data of the province. */
async function shown<A>(question: string, day: string): Promise<Answered<A>> {
  const body = { question, version: 1, subject: { kind: 'place', code: 'GM0222' }, period: { from: day, to: day } }
  const response = await fetch(`${server.url}/v1/organisations/PV25/ask/${question}?case=false`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  assert.equal(response.status, 200)
  const said = await fetch(`${server.url}/v1/command-line`, { headers: { Authorization: `Bearer ${server.token}` } })
  const { dataFolder } = (await said.json()) as { dataFolder: string | null } // the route checks its answer
  return { ...((await response.json()) as Answered<A>), organisation: 'PV25', dataFolder } // and so does this one
}

/** Runs the command as it can be copied from the page. */
async function typed(command: string): Promise<Answered<unknown>> {
  const [program, ...args] = command.split(' ')
  assert.deepEqual([program, ...args.slice(0, 4)], ['npm', 'run', '-s', 'maakagenda', '--'])
  const { stdout } = await run(process.execPath, ['src/app/bin.ts', ...args.slice(4)], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: undefined },
    maxBuffer: 100_000_000,
  })
  return JSON.parse(stdout) as Answered<unknown> // as the route of the question declares it
}

async function sameFrom(figure: string, answered: Answered<unknown>): Promise<void> {
  const again = await typed(commandOf(answered))
  assert.deepEqual(again.answer, answered.answer, figure)
  assert.equal(again.method, answered.method)
}

test('the command below the jobs and below the share gives that facts sheet again', async () => {
  const factsheet = await shown<Factsheet>('atlas.factsheet', last)
  assert.ok(factsheet.answer.total.jobs.known > 0 && (factsheet.answer.shareBelow50 ?? 0) > 0)
  await sameFrom('jobs and share', factsheet)
})

test('the command of a page about an earlier day gives that day', async () => {
  const then = await shown<Factsheet>('atlas.factsheet', earlier)
  assert.notDeepEqual(then.answer.total, (await shown<Factsheet>('atlas.factsheet', last)).answer.total)
  await sameFrom('jobs of an earlier day', then)
})

test('the command below a branch gives its comparison again', async () => {
  const compare = await shown<Compare>('atlas.compare', last)
  assert.ok(compare.answer.branches.some(({ ratio }) => ratio !== null && ratio > 0))
  await sameFrom('ratio', compare)
})

test('the command below the line gives its index again', async () => {
  const trend = await shown<Trend>('atlas.trend', last)
  assert.ok((trend.answer.points.at(-1)?.jobsIndex ?? 0) > 0)
  await sameFrom('index', trend)
})
