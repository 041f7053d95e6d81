import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { build } from 'vite'
import { isRefusal } from '../../../../core/outcome.ts'
import type { DispatchAnswer } from '../../questions/dispatch.ts'
import type { PeakAnswer } from '../../questions/peak.ts'
import type { SizeAnswer } from '../../questions/size.ts'
import { server } from '../../server.ts'
import type { Assumptions } from './assumptions.ts'
import { createEngineTask } from './engineTask.ts'
import type { EngineReply, EngineRequest } from './engineMessages.ts'
import { madeUpHub, standardAssumptions } from './madeUpHub.ts'
import { batteryOf, changedCase } from './yearAnswer.ts'

const wanted: Assumptions = { ...standardAssumptions, batteryKw: 200, batteryKwh: 600, solarFactor: 1.1 }

/** The worker's script as the browser gets it, in an empty room with the four things that it uses. */
async function startBundledWorker(): Promise<(request: EngineRequest) => Promise<EngineReply>> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rollupOptions: { input: new URL('engineWorker.ts', import.meta.url).pathname, preserveEntrySignatures: false },
    },
  })
  const [output] = [made].flat()
  const code = output && 'output' in output ? output.output[0].code : ''
  let hear: (event: { data: EngineRequest }) => void = () => undefined
  let settle: (reply: EngineReply) => void = () => undefined
  const self = {
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener
    },
    postMessage: (reply: EngineReply) => settle(structuredClone(reply)),
  }
  runInNewContext(code, { self, setTimeout, performance, URL })
  return (request) =>
    new Promise((resolve) => {
      settle = resolve
      hear({ data: structuredClone(request) })
    })
}

async function askServer(id: string, given: unknown): Promise<unknown> {
  const question = server.questions.find(({ question }) => question.id === id)
  assert.ok(question)
  const parsed = question.question.case.parse(JSON.parse(JSON.stringify(given)))
  return JSON.parse(JSON.stringify(await question.answer(parsed)))
}

const listed = (_: string, value: unknown) => (value instanceof Float64Array ? Array.from(value) : value)
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, listed))

test('the script that runs in the browser gives the numbers of the server, to the last digit', async () => {
  const given = madeUpHub(6)
  const ask = await startBundledWorker()
  void ask({ kind: 'case', case: given })
  const reply = await ask({ kind: 'year', id: 1, wanted })
  assert.ok(reply.kind === 'year' && !isRefusal(reply.answer))
  const year = changedCase(given, wanted)
  const { lostBehindKwh: _, shortBehindKwh: __, ...hub } = year
  const battery = batteryOf(wanted)
  const served = (await askServer('energyhub.dispatch', plain({ ...hub, battery }))) as DispatchAnswer // as asked above
  const { worth: _worth, schedule: _schedule, ...totals } = served
  assert.deepEqual(plain(reply.answer.withBattery), totals)
  assert.ok(served.gap <= 1e-6)
  const peak = (await askServer(
    'energyhub.peak',
    plain({ stepHours: year.stepHours, load: year.load, pv: year.pv, battery }),
  )) as PeakAnswer // as asked above
  const { lowestKw } = reply.answer
  assert.deepEqual(lowestKw, { without: peak.withoutBattery.limitKw, withBattery: peak.withBattery.limitKw })

  const size = await ask({ kind: 'size', id: 2, wanted, most: { kw: 400, kwh: 1200 }, points: 4 })
  const servedSize = (await askServer(
    'energyhub.size',
    plain({
      ...hub,
      kind: { etaCharge: wanted.efficiency, etaDischarge: wanted.efficiency },
      investment: {
        eurPerKw: wanted.batteryEurPerKw,
        eurPerKwh: wanted.batteryEurPerKwh,
        mostKw: 400,
        mostKwh: 1200,
      },
      mapPoints: 4,
    }),
  )) as SizeAnswer // as asked above
  assert.deepEqual(plain(size.answer), servedSize)
})

test('of questions that wait, only the newest is answered', () => {
  const replies: EngineReply[] = []
  const jobs: (() => void)[] = []
  const take = createEngineTask(
    (reply) => replies.push(reply),
    (work) => jobs.push(work),
  )
  take({ kind: 'case', case: madeUpHub(1) })
  for (let id = 1; id <= 5; id++) take({ kind: 'year', id, wanted: { ...wanted, batteryKwh: id * 100 } })
  while (jobs.length > 0) jobs.shift()?.()
  assert.deepEqual(
    replies.map(({ id }) => id),
    [5],
  )
})

test('without a battery nothing is charged, and the year with one is never dearer', () => {
  const replies: EngineReply[] = []
  const take = createEngineTask(
    (reply) => replies.push(reply),
    (work) => work(),
  )
  take({ kind: 'case', case: madeUpHub(3) })
  take({ kind: 'year', id: 1, wanted: { ...wanted, batteryKwh: 0 } })
  take({ kind: 'year', id: 2, wanted })
  const [none, some] = replies.map((reply) => {
    assert.ok(reply.kind === 'year' && !isRefusal(reply.answer))
    return reply.answer
  })
  assert.equal(none?.withBattery.chargeKwh, 0)
  assert.ok((some?.withBattery.cost ?? Infinity) <= (none?.withBattery.cost ?? 0))
})

test('a case that cannot be is refused with its place, not answered', () => {
  const replies: EngineReply[] = []
  const take = createEngineTask(
    (reply) => replies.push(reply),
    (work) => work(),
  )
  take({ kind: 'case', case: { ...madeUpHub(1), sell: 5 } })
  take({ kind: 'year', id: 1, wanted })
  assert.ok(replies[0] && isRefusal(replies[0].answer))
})
