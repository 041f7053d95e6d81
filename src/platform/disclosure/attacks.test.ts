import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  averageTimesCount,
  invertRounding,
  remainder,
  subtractOverMargins,
} from '../../../tests/support/attacks/attacks.ts'
import type { Interval, Seen } from '../../../tests/support/attacks/attacks.ts'
import { createHighs } from '../solver/highs.ts'
import { protect } from './model.ts'
import type { ProtectAnswer, ProtectCase } from './model.ts'
import { protectTables } from './protectTables.ts'
import { roundTables } from './roundTables.ts'

// Each attack is carried out twice: on what a weaker gate lets out, where it must find the secret, and on what ours
// lets out, where it must not. The attacks on pages and files stand in tests/app/attacks.test.ts.

const solve = createHighs()
type At = Record<string, string>
type Look = (measure: string, at: At, period?: string) => Seen

const day = '2026-01-01'
const next = '2027-01-01'

/** What stands in the publication; nothing at all when the gate refuses it. */
function looking({ tables, audit }: ProtectAnswer): Look {
  return (measure, at, period = day) => {
    if (!audit.passes) return null
    const named = (one: At) =>
      JSON.stringify(
        Object.entries(one)
          .filter(([, code]) => code !== '*')
          .toSorted(([a], [b]) => a.localeCompare(b)),
      )
    const cells = tables.filter((one) => one.measure === measure && one.period === period).flatMap(({ cells }) => cells)
    return cells.find((one) => named(one.at) === named(at))?.value ?? null
  }
}

const letOut = async (given: ProtectCase): Promise<Look> => looking(await protectTables(given, { solve }))

/** How many whole numbers are left to choose from. */
const choices = ([low, high]: Interval) => high - low + 1

const rows = ['p', 'q', 'r']
const columns = ['a', 'b', 'c']
const small = [
  [3, 20, 31],
  [12, 8, 9],
  [40, 17, 25],
]

function smallTable(): ProtectCase {
  const all = ['*', ...rows].flatMap((row) => ['*', ...columns].map((column) => ({ row, column })))
  return protect.case.parse({
    measures: { companies: { kind: 'count' } },
    dimensions: { row: { sums: [{ whole: '*', parts: rows }] }, column: { sums: [{ whole: '*', parts: columns }] } },
    tables: [
      {
        id: 'table',
        measure: 'companies',
        period: day,
        cells: all.map((at) => {
          const value = small[rows.indexOf(at.row)]?.[columns.indexOf(at.column)]
          return value === undefined ? { at } : { at, value }
        }),
      },
    ],
  })
}

/** Hides the small figure itself and nothing with it. */
const onlySmallHidden: Look = (_measure, { row = '*', column = '*' }) => {
  const chosen = (list: readonly string[], code: string) => list.filter((one) => code === '*' || one === code)
  const cells = chosen(rows, row).flatMap((r) =>
    chosen(columns, column).map((c) => small[rows.indexOf(r)]?.[columns.indexOf(c)] ?? 0),
  )
  const sum = cells.reduce((all, one) => all + one, 0)
  return sum < 5 ? null : sum
}

test('subtraction over margins finds the hidden 3 when nothing is hidden with it, and not behind our gate', async () => {
  const attack = (look: Look) =>
    subtractOverMargins(
      rows.map((row) => columns.map((column) => look('companies', { row, column }))),
      rows.map((row) => look('companies', { row })),
      columns.map((column) => look('companies', { column })),
    )[0]?.[0]
  assert.equal(attack(onlySmallHidden), 3)
  assert.equal(attack(await letOut(smallTable())), null)
})

const villages: Record<string, number> = { A: 3, B: 3, I: 8, J: 8, K: 3, L: 4, M: 4, N: 17 }
const byCounty = [
  { whole: '*', parts: ['county-1', 'county-2'] },
  { whole: 'county-1', parts: ['A', 'B', 'I', 'J'] },
  { whole: 'county-2', parts: ['K', 'L', 'M', 'N'] },
]
const bySize = [
  { whole: '*', parts: ['big', 'small'] },
  { whole: 'big', parts: ['L', 'M'] },
  { whole: 'small', parts: ['A', 'B', 'I', 'J', 'K', 'N'] },
]

function areas(sums: typeof byCounty): ProtectCase {
  return protect.case.parse({
    rules: { minimum: 4 },
    measures: { companies: { kind: 'count' } },
    dimensions: { region: { sums } },
    tables: [
      {
        id: 'areas',
        measure: 'companies',
        period: day,
        cells: [
          ...Object.entries(villages).map(([region, value]) => ({ at: { region }, value })),
          ...new Set(sums.map(({ whole }) => whole)),
        ].map((one) => (typeof one === 'string' ? { at: { region: one } } : one)),
      },
    ],
  })
}

test('two divisions into areas, each safe alone, give village K away; laid beside each other they do not', async () => {
  const attack = (counties: Look, sizes: Look) => {
    const sum = (look: Look, region: string) => look('companies', { region })
    return remainder(sum(sizes, 'small'), [sum(counties, 'county-1'), sum(counties, 'N')])
  }
  const [counties, sizes] = [await letOut(areas(byCounty)), await letOut(areas(bySize))]
  assert.equal(counties('companies', { region: 'K' }), null)
  assert.equal(sizes('companies', { region: 'K' }), null)
  assert.equal(attack(counties, sizes), 3)
  const both = await letOut(areas([...byCounty, ...bySize]))
  assert.equal(attack(both, both), null)
})

const inTown = [30, 25, 20, 15, 12, 10].map((value, at) => ({ value, by: `company ${at}` }))
const newcomer = { value: 140, by: 'newcomer' }

function years(periods: readonly string[], earlier: ProtectCase['earlier'] = []): ProtectCase {
  return protect.case.parse({
    measures: { jobs: { kind: 'sum' } },
    dimensions: { region: { sums: [] } },
    rules: { dominance: null },
    tables: periods.map((period) => ({
      id: period,
      measure: 'jobs',
      period,
      cells: [{ at: { region: 'town' }, contributions: period === day ? inTown : [...inTown, newcomer] }],
    })),
    earlier,
  })
}

test('the jobs of one newcomer are the difference of two years, unless the gate lays the years beside each other', async () => {
  const attack = (before: Look, after: Look) =>
    remainder(after('jobs', { region: 'town' }, next), [before('jobs', { region: 'town' })])
  const first = await letOut(years([day]))
  assert.equal(attack(first, await letOut(years([next]))), 140)
  const both = await letOut(years([day, next]))
  assert.equal(attack(both, both), null)
  const out = [{ measure: 'jobs', period: day, cells: [{ at: { region: 'town' }, value: 112 }] }]
  assert.equal(attack(first, await letOut(years([day, next], out))), null, 'also when the first year is out already')
})

const oneGiant = [200, 6, 5, 5, 4, 3].map((value, at) => ({ value, by: `company ${at}` }))
const others = [40, 35, 30, 28, 22, 20, 18].map((value, at) => ({ value, by: `other ${at}` }))

function withAverage(averages: readonly object[]): ProtectCase {
  const branches = { machines: oneGiant, metal: others }
  const cells = Object.entries(branches).map(([branch, contributions]) => ({ at: { branch }, contributions }))
  return protect.case.parse({
    measures: { jobs: { kind: 'sum' }, companies: { kind: 'count' } },
    dimensions: { branch: { sums: [{ whole: '*', parts: Object.keys(branches) }] } },
    tables: ['jobs', 'companies'].map((measure) => ({ id: measure, measure, period: day, cells })),
    averages,
  })
}

test('an average times a number gives a hidden sum away, unless the gate knows of the average', async () => {
  const average = { of: 'jobs', per: 'companies', period: day, at: { branch: 'machines' }, value: 37.2, step: 0.1 }
  const attack = (look: Look) => averageTimesCount(average.value, 0.1, look('companies', { branch: 'machines' }))
  const weaker = await letOut(withAverage([]))
  assert.equal(weaker('jobs', { branch: 'machines' }), null, 'one company dominates the branch')
  assert.deepEqual(attack(weaker), [223, 223])
  assert.equal(attack(await letOut(withAverage([average]))), null)
})

test('rounding to the nearest with an exact total can be inverted; controlled rounding leaves five choices', async () => {
  const truth = [2, 2, 2, 12]
  const nearest = truth.map((value) => 5 * Math.round(value / 5))
  assert.deepEqual(invertRounding(nearest, [-2, 2], [18, 18]), [2, 2])
  const places = ['a', 'b', 'c', 'd']
  const { answer } = await roundTables(
    protect.case.parse({
      method: 'round',
      base: 5,
      measures: { companies: { kind: 'count' } },
      dimensions: { place: { sums: [{ whole: '*', parts: places }] } },
      tables: [
        {
          id: 'row',
          measure: 'companies',
          period: day,
          cells: [...places.map((place, at) => ({ at: { place }, value: truth[at] })), { at: {} }],
        },
      ],
    }),
    { solve },
  )
  const look = looking(answer)
  const rounded = places.map((place) => look('companies', { place }) ?? assert.fail(`${place} was not rounded`))
  const total = look('companies', {}) ?? assert.fail('the total was not rounded')
  const found = invertRounding(rounded, [-4, 4], [total - 4, total + 4])
  assert.ok(choices(found) >= 5, `the attacker is left with ${choices(found)} numbers`)
})

const counts: Record<string, number> = { aalten: 3, doetinchem: 40, ijsselstreek: 57 }

function regionOf(regions: readonly string[], earlier: ProtectCase['earlier'], watched: ProtectCase['watched']) {
  return protect.case.parse({
    measures: { companies: { kind: 'count' } },
    dimensions: { region: { sums: [{ whole: 'achterhoek', parts: Object.keys(counts) }] } },
    tables: [
      {
        id: 'region',
        measure: 'companies',
        period: day,
        cells: regions.map((region) =>
          region in counts ? { at: { region }, value: counts[region] } : { at: { region } },
        ),
      },
    ],
    earlier,
    watched,
  })
}

test("the region's table less the neighbour's gives a third municipality, unless the gate lays ours beside theirs", async () => {
  const first = await protectTables(regionOf([...Object.keys(counts), 'achterhoek'], [], []), { solve })
  const ours = looking(first)
  const of = (look: Look, region: string) => look('companies', { region })
  const attack = (theirs: Look) =>
    remainder(of(ours, 'achterhoek'), [of(theirs, 'doetinchem'), of(ours, 'ijsselstreek')])
  assert.equal(of(ours, 'aalten'), null)
  assert.equal(attack(await letOut(regionOf(['doetinchem'], [], []))), 3)
  const out = first.tables.map(({ measure, period, cells }) => ({
    measure,
    period,
    cells: cells.map(({ at, value }) => ({ at, value })),
  }))
  const secret = { measure: 'companies', period: day, at: { region: 'aalten' }, value: 3, contributors: 3 }
  const watched = [{ ...secret, need: { below: 0, above: 0, width: 4 } }]
  assert.equal(attack(await letOut(regionOf(['doetinchem'], out, watched))), null)
})
