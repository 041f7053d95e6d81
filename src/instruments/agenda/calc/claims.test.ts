import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Measure } from '../dossier/actionFields.ts'
import { joinChanges, sharedClaims, worldWith } from './claims.ts'

const measure = (hub: string, changes: readonly { path: string; value: number | boolean }[]) =>
  Measure.parse({
    ask: {
      question: 'energyhub.hub',
      version: 1,
      subject: { kind: 'hub', code: hub },
      changes: changes.map((change) => ({ name: 'x', ...change })),
    },
    without: [],
    pointer: '/curtailedKwh',
    unit: 'kWh/year',
    betterWhen: 'down',
  })

const battery = measure('A', [{ path: '/battery', value: true }])
const night = measure('A', [{ path: '/nightToDay', value: 0.5 }])
const elsewhere = measure('B', [{ path: '/battery', value: true }])

test('two actions at one hub claim the same lost sun; one at another hub does not', () => {
  const groups = sharedClaims([
    { id: '1', measure: battery },
    { id: '2', measure: elsewhere },
    { id: '3', measure: night },
  ])
  assert.deepEqual(
    groups.map((group) => group.map(({ id }) => id)),
    [['1', '3']],
  )
})

test('changes of different things go together, the same change counts once, and two sizes of one battery do not go', () => {
  assert.equal(joinChanges([battery, night])?.length, 2)
  assert.equal(joinChanges([battery, battery])?.length, 1)
  const [small, large] = [100, 600].map((value) => measure('A', [{ path: '/batteryKwh', value }]))
  assert.ok(small && large)
  assert.equal(joinChanges([small, large]), null)
})

test('what an action leaves as it was is no claim, and lies under the changes of another', () => {
  const off = { name: 'niets', path: '/battery', value: false }
  const sharing = {
    ...measure('A', [
      { path: '/share', value: true },
      { path: '/battery', value: false },
    ]),
    without: [off],
  }
  const joined = joinChanges([sharing, { ...battery, without: [off] }])
  assert.deepEqual(
    joined?.map(({ path, value }) => [path, value]),
    [
      ['/share', true],
      ['/battery', true],
    ],
  )
  assert.deepEqual(
    worldWith([off], battery.ask.changes).map(({ value }) => value),
    [true],
  )
})
