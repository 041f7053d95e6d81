import assert from 'node:assert/strict'
import { test } from 'node:test'
import { durationChart, sortedDown } from './durationChart.ts'
import { profileChart } from './profileChart.ts'
import { fieldColour, sizeMap } from './sizeMap.ts'

const head = { id: 'c', title: 'De piek duurt kort', about: 'kW, 2025' }
const write = (value: number) => String(Math.round(value))
const writeShare = (share: number) => `${Math.round(share * 100)} %`

test('the highest power stands first and the lowest last, whatever the order of the year', () => {
  const sorted = sortedDown([3, 9, -2, 5, 5], 3)
  assert.deepEqual(sorted, [9, 5, -2])
})

test('a duration curve only goes down', () => {
  const drawn = durationChart({
    ...head,
    lines: [{ label: 'Met batterij', values: sortedDown([4, 1, 3, 2], 4) }],
    limits: [{ label: 'Contract', value: 3.5 }],
    unit: 'kW',
    write,
    writeShare,
    atHead: 'Deel van het jaar',
    along: 'deel van het jaar',
  })
  const path = /class="line c-accent-line" d="([^"]+)"/.exec(drawn.draw(640))?.[1] ?? ''
  const heights = [...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y))
  assert.deepEqual(
    heights,
    heights.toSorted((a, b) => a - b),
  )
  assert.equal(drawn.table.rows[0]?.[1], '4')
  assert.ok(drawn.draw(358).includes('Contract'))
})

test('what earns is blue, what costs is orange, and nothing is neither', () => {
  assert.notEqual(fieldColour(10, 10, -10), fieldColour(-10, 10, -10))
  assert.equal(fieldColour(0, 10, -10), '#f9f9fa')
})

test('the best size is marked at its place in the field, and the table has its corners', () => {
  const xs = [0, 100, 200]
  const map = sizeMap({
    ...head,
    xs,
    ys: [0, 50],
    values: [
      [0, 5, -3],
      [-1, 9, 2],
    ],
    best: { x: 100, y: 50, label: 'best' },
    chosen: { x: 200, y: 0, label: 'uw keuze' },
    xTitle: 'Inhoud (kWh)',
    yTitle: 'Vermogen (kW)',
    write,
    corner: 'kW',
    costs: 'kost geld',
  })
  assert.match(map.draw(540), /class="best"/)
  assert.deepEqual(map.table.rows[1], ['50', '-1', '9', '2'])
  assert.equal(map.draw(540).match(/<rect class="(earns|costs|zero)"/g)?.length, 6)
})

test('charging goes up and discharging down from the same line', () => {
  const chart = profileChart({
    ...head,
    layers: [{ label: 'Verbruik', look: 'load', values: [1, 2, 3, 4] }],
    parts: ['ma'],
    unit: 'kW',
    write,
    flow: { label: 'Laden', unit: 'kW', values: [2, -2, 0, 1] },
    table: { head: ['dag', 'kWh'], rows: [['ma', '10']] },
  })
  const drawn = chart.draw(640)
  assert.match(drawn, /class="charge"/)
  assert.match(drawn, /class="discharge"/)
})
