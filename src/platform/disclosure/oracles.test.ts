import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createHighs } from '../solver/highs.ts'
import { audit, protect } from './model.ts'
import type { Audit, Cell } from './model.ts'
import { auditTables, protectTables } from './protectTables.ts'

const solve = createHighs()

/** A table of rows and columns with all totals; `hidden` names its cells as row and column. */
function plainTable(
  rows: readonly string[],
  columns: readonly string[],
  values: readonly number[][],
  hidden: readonly string[],
) {
  const cells: unknown[] = []
  for (const row of ['*', ...rows]) {
    for (const column of ['*', ...columns]) {
      const value = values[rows.indexOf(row)]?.[columns.indexOf(column)]
      cells.push({
        at: { row, column },
        ...(value === undefined ? {} : { value }),
        shown: !hidden.includes(row + column),
      })
    }
  }
  return audit.case.parse({
    measures: { turnover: { kind: 'sum' } },
    dimensions: {
      row: { sums: [{ whole: '*', parts: rows }] },
      column: { sums: [{ whole: '*', parts: columns }] },
    },
    tables: [{ id: 'table', measure: 'turnover', period: '2026-01-01', cells }],
    intervals: true,
  })
}

function intervalOf({ intervals }: Audit, at: Readonly<Record<string, string>>): readonly number[] {
  const found = intervals?.find((one) => Object.entries(at).every(([name, code]) => one.at[name] === code))
  assert.ok(found, `no interval of ${JSON.stringify(at)}`)
  return [found.low, found.high]
}

const sdcTable = {
  rows: ['w', 'x', 'y', 'z'],
  columns: ['a', 'b', 'c', 'd'],
  values: [
    [30, 47, 64, 89],
    [90, 124, 5, 31],
    [92, 100, 59, 85],
    [800, 991, 651, 685],
  ],
  hidden: ['wa', 'wb', 'wc', 'xa', 'xc', 'yb', 'yd', 'zb', 'zd'],
}

test('two hidden cells in every line, and w|b follows exactly: 47 (sdcTable, test-simpleheuristic.R)', async () => {
  const { rows, columns, values, hidden } = sdcTable
  const found = await auditTables(plainTable(rows, columns, values, hidden), { solve })
  assert.deepEqual(intervalOf(found, { row: 'w', column: 'b' }), [47, 47])
  assert.equal(found.exactlyDerivable, 1)
})

test('with x|b hidden too, w|b lies between 0 and 141 (sdcTable, test-simpleheuristic.R)', async () => {
  const { rows, columns, values, hidden } = sdcTable
  const found = await auditTables(plainTable(rows, columns, values, [...hidden, 'xb']), { solve })
  assert.deepEqual(intervalOf(found, { row: 'w', column: 'b' }), [0, 141])
  assert.equal(found.exactlyDerivable, 0)
})

test('with x|d hidden instead, w|b lies between 0 and 78 (sdcTable, test-simpleheuristic.R)', async () => {
  const { rows, columns, values, hidden } = sdcTable
  const found = await auditTables(plainTable(rows, columns, values, [...hidden, 'xd']), { solve })
  assert.deepEqual(intervalOf(found, { row: 'w', column: 'b' }), [0, 78])
  assert.equal(found.exactlyDerivable, 0)
})

const counties = {
  measures: { companies: { kind: 'count' } },
  dimensions: {
    region: {
      sums: [
        { whole: '*', parts: ['county-1', 'county-2'] },
        { whole: 'county-1', parts: ['A', 'B', 'I', 'J'] },
        { whole: 'county-2', parts: ['K', 'L', 'M', 'N'] },
        { whole: '*', parts: ['big', 'small'] },
        { whole: 'big', parts: ['L', 'M'] },
        { whole: 'small', parts: ['A', 'B', 'I', 'J', 'K', 'N'] },
      ],
    },
  },
}
const villages: Record<string, number> = { A: 2, B: 2, I: 8, J: 8, K: 3, L: 3, M: 3, N: 7 }
const sumCells = ['*', 'county-1', 'county-2', 'big', 'small'].map((region) => ({ at: { region } }))

test('two tables that are safe alone: together K = small - county-1 - N = 3 (sdcTable, test-linked-tables.r)', async () => {
  const cells = Object.entries(villages).map(([region, value]) => ({ at: { region }, value, shown: value > 3 }))
  const tables = [{ id: 'both', measure: 'companies', period: '2026-01-01', cells: [...cells, ...sumCells] }]
  const found = await auditTables(audit.case.parse({ ...counties, tables, intervals: true }), { solve })
  assert.deepEqual(intervalOf(found, { region: 'K' }), [3, 3])
  assert.equal(found.passes, false)
})

test('protected together, K can no longer be computed', async () => {
  const cells = Object.entries(villages).map(([region, value]) => ({ at: { region }, value }))
  const tables = [{ id: 'both', measure: 'companies', period: '2026-01-01', cells: [...cells, ...sumCells] }]
  const answer = await protectTables(protect.case.parse({ ...counties, tables, rules: { minimum: 4 } }), { solve })
  assert.equal(answer.audit.passes, true)
  assert.equal(answer.audit.exactlyDerivable, 0)
})

test('the cell of example 3 lies between 3 and 6 (Handbook on SDC, section 4.2, after Geurts 1992)', async () => {
  const hidden = ['1a', '1b', '2a', '2b']
  const values = [
    [4, 3],
    [2, 1],
    [3, 3],
  ]
  const found = await auditTables(plainTable(['1', '2', '3'], ['a', 'b'], values, hidden), { solve })
  assert.deepEqual(intervalOf(found, { row: '1', column: 'a' }), [3, 6])
})

test('in a row of 3, 40 and 57 with a total of 100, a second cell is hidden with the small one', async () => {
  const cells: Pick<Cell, 'at' | 'value'>[] = [
    { at: { place: 'a' }, value: 3 },
    { at: { place: 'b' }, value: 40 },
    { at: { place: 'c' }, value: 57 },
    { at: {} },
  ]
  const { tables, audit: found } = await protectTables(
    protect.case.parse({
      measures: { companies: { kind: 'count' } },
      dimensions: { place: { sums: [{ whole: '*', parts: ['a', 'b', 'c'] }] } },
      tables: [{ id: 'row', measure: 'companies', period: '2026-01-01', cells }],
    }),
    { solve },
  )
  assert.deepEqual(
    tables[0]?.cells.map(({ value }) => value),
    [null, null, 57, 100],
  )
  assert.equal(found.passes, true)
})

/** Every table of whole numbers that fits: what an attacker with all patience finds. */
function bruteForce(values: readonly number[][], hidden: readonly (readonly [number, number])[]) {
  const rowLeft = values.map((_row, i) => sum(hidden.filter(([r]) => r === i).map(([r, c]) => values[r]?.[c] ?? 0)))
  const columnLeft = (values[0] ?? []).map((_, j) =>
    sum(hidden.filter(([, c]) => c === j).map(([r, c]) => values[r]?.[c] ?? 0)),
  )
  const found = hidden.map(() => [Infinity, -Infinity] as [number, number])
  const chosen: number[] = []
  const fill = (at: number): void => {
    const place = hidden[at]
    if (!place) {
      if (rowLeft.some((left) => left !== 0) || columnLeft.some((left) => left !== 0)) return
      chosen.forEach((value, i) => {
        found[i] = [Math.min(found[i]?.[0] ?? 0, value), Math.max(found[i]?.[1] ?? 0, value)]
      })
      return
    }
    const [r, c] = place
    const most = Math.min(rowLeft[r] ?? 0, columnLeft[c] ?? 0)
    for (let value = 0; value <= most; value++) {
      rowLeft[r] = (rowLeft[r] ?? 0) - value
      columnLeft[c] = (columnLeft[c] ?? 0) - value
      chosen[at] = value
      fill(at + 1)
      rowLeft[r] += value
      columnLeft[c] += value
    }
  }
  fill(0)
  return found
}

function sum(list: readonly number[]): number {
  return list.reduce((all, one) => all + one, 0)
}

test('the intervals are those of trying every table of whole numbers', async () => {
  const rows = ['p', 'q', 'r']
  const columns = ['a', 'b', 'c']
  let state = 11
  const next = (most: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % most
  }
  for (let round = 0; round < 40; round++) {
    const values = rows.map(() => columns.map(() => next(7)))
    const hidden = rows.flatMap((_, r) => columns.flatMap((_, c) => (next(10) < 6 ? [[r, c] as const] : [])))
    const names = hidden.map(([r, c]) => `${rows[r]}${columns[c]}`)
    const found = await auditTables(plainTable(rows, columns, values, names), { solve })
    const expected = bruteForce(values, hidden)
    hidden.forEach(([r, c], i) => {
      const at = { row: rows[r] ?? '', column: columns[c] ?? '' }
      assert.deepEqual(intervalOf(found, at), expected[i], `${JSON.stringify(values)} ${names.join()}`)
    })
    const exact = expected.filter(([low, high]) => low === high).length
    assert.equal(found.exactlyDerivable, exact, `${JSON.stringify(values)} ${names.join()}`)
  }
})
