import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { type Gap, gap } from '../../core/gap.ts'
import { barChart } from './barChart.ts'
import { blockStrip } from './blockStrip.ts'
import { cellBar, cellDot, sparkline } from './cellMarks.ts'
import type { Chart } from './chart.ts'
import { dotChart } from './dotChart.ts'
import { indicatorStrip } from './indicatorStrip.ts'
import { gridLines, lineChart } from './lineChart.ts'
import { partsBar } from './partsBar.ts'
import { stackedBarChart } from './stackedBarChart.ts'
import { escapeXml } from './svg.ts'
import { stepOf, tileMap } from './tileMap.ts'

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** Every element of a drawing; throws when it is not well-formed. */
function elements(svg: string): readonly Element[] {
  const found: Element[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    found.push({
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    })
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(svg).close()
  return found
}

const bars = (svg: string) =>
  elements(svg).filter(({ attributes }) => (attributes.class ?? '').split(' ').includes('bar'))
const head = { id: 'c', title: 'Finding', about: 'What, unit, period' }
const writing = { write: (value: number) => String(value), writeGap: (absent: Gap) => `not shown: ${absent.why}` }
const hidden = gap('suppressed', 'fewer than 5')
const nasty = `<script>alert("x")</script> & 'y' \u0000\ud800`

/** One of each, with a gap and with letters that would break a page. */
const charts: readonly Chart[] = [
  barChart({
    ...head,
    ...writing,
    heads: ['name', 'value', 'other'],
    bars: [
      { label: nasty, value: 4, reference: 2 },
      { label: 'b', value: hidden },
      { label: 'c', value: -3 },
    ],
  }),
  stackedBarChart({
    ...head,
    ...writing,
    nameHead: 'size',
    writeTotal: String,
    layers: [
      { key: 'a', label: nasty, colour: '#33186b' },
      { key: 'b', label: 'b', colour: '#0b84e5', hatched: true },
    ],
    bars: [
      { label: nasty, parts: { a: 1, b: 2 } },
      { label: 'y', parts: { a: hidden, b: 1 } },
    ],
  }),
  lineChart({
    ...head,
    ...writing,
    at: ['2024', '2025', nasty],
    atHead: 'year',
    unit: nasty,
    series: [
      { label: nasty, values: [1, hidden, 3], endNote: nasty, notes: [{ at: 0, words: nasty }] },
      { label: 'all gaps', values: [hidden, hidden, hidden] },
    ],
  }),
  dotChart({
    ...head,
    ...writing,
    centre: 1,
    centreLabel: nasty,
    heads: ['name', 'value'],
    dots: [
      { label: nasty, value: 1.4, low: 1, high: 2 },
      { label: 'b', value: hidden },
    ],
  }),
  tileMap({
    ...head,
    ...writing,
    heads: ['name', 'value'],
    chosen: 'b',
    tiles: [
      { code: 'a', name: nasty, column: 0, row: 0, value: 2, href: '/a?b=1&c="' },
      { code: 'b', name: 'b', column: 8, row: 1, value: hidden },
    ],
  }),
  indicatorStrip({
    ...head,
    baseline: 455,
    now: 412,
    target: 100,
    interval: [398, 427],
    late: true,
    write: () => nasty,
    heads: { what: nasty, value: 'v', baseline: 'b', now: 'n', target: 't' },
  }),
  partsBar({
    ...head,
    write: String,
    heads: ['part', 'count'],
    parts: [
      { label: nasty, count: 61, kind: 'kept' },
      { label: 'b', count: 4, kind: 'refused' },
      { label: 'none', count: 0, kind: 'empty' },
    ],
  }),
  blockStrip({
    ...head,
    heads: ['state', 'count'],
    counts: { done: 4, ok: 6, late: 1, planned: 3 },
    words: { done: nasty, ok: 'o', late: 'l', planned: 'p' },
  }),
].map((chart) => ({ ...chart, title: nasty }))

test('every drawing is well-formed and has a name and a description, at a desk and on a phone', () => {
  for (const chart of charts) {
    for (const width of [358, 640, 1076]) {
      const found = elements(chart.draw(width))
      const ids = new Set(found.map(({ attributes }) => attributes.id))
      const root = found[0]?.attributes ?? {}
      assert.ok(ids.has(root['aria-labelledby']) && ids.has(root['aria-describedby']))
      assert.match(root.role ?? '', /^(img|group)$/)
    }
  }
})

test('a drawing holds no style attribute and nothing that can act, whatever the labels say', () => {
  for (const chart of charts) {
    for (const { name, attributes } of elements(chart.draw(640))) {
      assert.notEqual(name, 'script')
      assert.ok(!Object.keys(attributes).some((key) => key === 'style' || key.startsWith('on')))
    }
  }
})

test('the same chart is the same text, letter for letter', () => {
  for (const chart of charts) assert.equal(chart.draw(640), chart.draw(640))
})

test('every id in a drawing is used once, and every pattern that fills something is there', () => {
  for (const chart of charts) {
    const svg = chart.draw(358) + chart.draw(640)
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) assert.ok(ids.includes(used), `no pattern ${used}`)
  }
})

test('every drawing stays within its width', () => {
  for (const chart of charts) {
    for (const width of [358, 640]) {
      for (const { name, attributes } of elements(chart.draw(width))) {
        if (name !== 'rect' || attributes.patternUnits) continue
        assert.ok(
          Number(attributes.x ?? 0) + Number(attributes.width) <= width + 0.5,
          `${chart.id}: ${JSON.stringify(attributes)}`,
        )
      }
    }
  }
})

test('the length of a bar is in proportion to its value', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 12 }), (values) => {
      const chart = barChart({
        ...head,
        ...writing,
        heads: ['n', 'v'],
        bars: values.map((value, index) => ({ label: `b${index}`, value })),
      })
      const lengths = bars(chart.draw(640)).map(({ attributes }) => Number(attributes.width))
      const most = Math.max(...values)
      const longest = Math.max(...lengths)
      values.forEach((value, index) => assert.ok(Math.abs((lengths[index] ?? 0) - (value / most) * longest) < 0.02))
    }),
  )
})

test('a suppressed bar is not drawn as a bar of zero: it is hatched and named', () => {
  const chart = barChart({
    ...head,
    ...writing,
    heads: ['n', 'v'],
    bars: [
      { label: 'a', value: hidden },
      { label: 'b', value: 5 },
    ],
  })
  const svg = chart.draw(640)
  assert.equal(bars(svg).length, 1)
  assert.equal(elements(svg).filter(({ attributes }) => attributes.class === 'gap').length, 1)
  assert.match(svg, /not shown: fewer than 5/)
  assert.deepEqual(chart.table.rows[0], ['a', 'not shown: fewer than 5'])
})

test('a true zero is a bar of no length, with its number', () => {
  const svg = barChart({
    ...head,
    ...writing,
    heads: ['n', 'v'],
    bars: [
      { label: 'a', value: 0 },
      { label: 'b', value: 5 },
    ],
  }).draw(640)
  assert.equal(bars(svg).length, 2)
  assert.ok(bars(svg).some(({ attributes }) => Number(attributes.width) === 0))
})

test('a bar that goes under zero lies at the other side of the zero line', () => {
  const [up, down] = bars(
    barChart({
      ...head,
      ...writing,
      heads: ['n', 'v'],
      bars: [
        { label: 'a', value: 4 },
        { label: 'b', value: -4 },
      ],
    }).draw(640),
  )
  assert.ok(Math.abs(Number(down?.attributes.x) + Number(down?.attributes.width) - Number(up?.attributes.x)) < 0.01)
  assert.equal(down?.attributes.width, up?.attributes.width)
})

test('the parts of a stacked bar lie end to end, and a gap takes no room', () => {
  const chart = charts[1]
  const parts = elements(chart?.draw(640) ?? '').filter(({ attributes }) => attributes.class === 'part')
  assert.equal(parts.length, 3)
  const [first, second] = parts
  assert.ok(
    Math.abs(Number(first?.attributes.x) + Number(first?.attributes.width) - Number(second?.attributes.x)) < 0.02,
  )
  assert.ok(Math.abs(Number(second?.attributes.width) - 2 * Number(first?.attributes.width)) < 0.05)
})

test('a line is broken at a gap', () => {
  const chart = lineChart({
    ...head,
    ...writing,
    at: ['1', '2', '3', '4', '5'],
    atHead: 'y',
    series: [{ label: 'a', values: [1, 2, hidden, 2, 1] }],
  })
  const line = elements(chart.draw(640)).find(({ attributes }) => (attributes.class ?? '').startsWith('line'))
  assert.equal(line?.attributes.d?.match(/M/g)?.length, 2)
})

test('grid lines are at most five, bracket the values and hold the base line', () => {
  assert.deepEqual(gridLines([99.4, 107.7], 100), [96, 100, 104, 108])
  assert.deepEqual(gridLines([1600], 0), [0, 400, 800, 1200, 1600])
  assert.deepEqual(gridLines([], 0), [0, 0.000001])
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
      fc.constantFrom(0, 100),
      (values, base) => {
        const lines = gridLines(values, base)
        assert.ok(lines.length >= 2 && lines.length <= 5)
        assert.ok(lines.includes(base))
        assert.ok((lines[0] ?? 0) <= Math.min(...values) + 1e-6 && (lines.at(-1) ?? 0) >= Math.max(...values) - 1e-6)
      },
    ),
  )
})

test('the steps of a map part the values in five, lowest to highest', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  assert.deepEqual(
    values.map((value) => stepOf(value, values)),
    [0, 0, 1, 1, 2, 2, 3, 3, 4, 4],
  )
})

test('a tile without a figure has no step of the ramp', () => {
  const svg = charts[4]?.draw(640) ?? ''
  assert.equal(elements(svg).filter(({ attributes }) => attributes.class === 'tile step-gap').length, 1)
})

test('the parts of a balance are as long as their counts, and an empty part is not drawn', () => {
  const parts = elements(charts[6]?.draw(640) ?? '').filter(({ attributes }) =>
    (attributes.class ?? '').startsWith('part'),
  )
  assert.equal(parts.length, 2)
  assert.ok(Math.abs(Number(parts[0]?.attributes.width) / Number(parts[1]?.attributes.width) - 61 / 4) < 0.05)
})

test('an indicator lies between its flag and its baseline as its value does', () => {
  const svg = charts[5]?.draw(640) ?? ''
  const x = (name: string) => Number(elements(svg).find(({ attributes }) => attributes.class === name)?.attributes.cx)
  const flag = Number(/class="flag" d="M(\d+)/.exec(svg)?.[1])
  assert.ok(Math.abs((x('baseline') - x('now')) / (x('baseline') - flag) - (455 - 412) / (455 - 100)) < 0.01)
})

test('small drawings in a row are silent, and a gap draws nothing at all', () => {
  assert.equal(cellBar(hidden, 10), '')
  assert.equal(cellDot(hidden, 1, [0, 2]), '')
  assert.equal(sparkline([hidden]), '')
  for (const svg of [cellBar(3, 10), cellDot(5, 1, [0, 2]), sparkline([1, hidden, 3])]) {
    assert.equal(elements(svg)[0]?.attributes['aria-hidden'], 'true')
  }
  assert.equal(bars(cellBar(3, 10, 100))[0]?.attributes.width, '30')
})

test('letters that mean something to a browser are written harmless', () => {
  assert.equal(escapeXml(`<a href="x">&'\u0001`), '&lt;a href=&quot;x&quot;&gt;&amp;&#39;')
})

test('the table of a chart has a cell for every head', () => {
  for (const { table } of charts) {
    assert.ok(table.rows.length > 0)
    for (const row of table.rows) assert.equal(row.length, table.head.length)
  }
})

test('a drawing is written as it was agreed', () => {
  assert.equal(
    cellBar(3, 10, 100),
    '<svg xmlns="http://www.w3.org/2000/svg" class="ma-cell-chart" viewBox="0 0 100 20" width="100" height="20" ' +
      'aria-hidden="true" focusable="false">' +
      '<rect class="bar c-accent" x="0" y="1" width="30" height="18" fill="#00568b"/></svg>',
  )
})
