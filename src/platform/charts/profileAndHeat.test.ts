import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import { heatMap, shadeOf } from './heatMap.ts'
import { profileChart } from './profileChart.ts'

const head = { id: 'x', title: '<a>&', about: 'b' }
const table = { head: ['day', 'kWh'], rows: [['mon', '1']] }
const sun = Array.from({ length: 192 }, (_, step) => Math.max(0, Math.sin(((step % 96) - 24) / 15.3)) * 800)
const lost = sun.map((value) => Math.max(0, value - 600))
const used = sun.map((value, step) => value - (lost[step] ?? 0))

const profile = profileChart({
  ...head,
  table,
  unit: 'kW',
  write: String,
  parts: ['ma 26 mei', 'di 27'],
  layers: [
    { label: 'used', look: 'used', values: used },
    { label: 'lost', look: 'lost', values: lost, note: '10 MWh' },
    { label: 'load', look: 'load', values: sun.map(() => 200) },
    { label: 'limit', look: 'limit', values: sun.map(() => 350) },
  ],
  strip: { label: 'battery', unit: 'kWh', values: lost },
})
const heat = heatMap({
  ...head,
  table,
  values: sun,
  rows: 96,
  most: 800,
  hue: 'rust',
  columnMarks: [{ at: 0, label: 'jan' }],
  rowMarks: [
    { at: 0, label: '0' },
    { at: 96, label: '24' },
  ],
  name: 'without',
  sum: '412 MWh',
  scale: ['0', 'little', 'much'],
})

function wellFormed(svg: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(svg).close()
}

test('a week and a year are well-formed drawings at a desk and on a phone, the same every time', () => {
  for (const chart of [profile, heat]) {
    for (const width of [358, 640, 1076]) {
      wellFormed(chart.draw(width))
      assert.equal(chart.draw(width), chart.draw(width))
      assert.ok(!chart.draw(width).includes('style='))
    }
  }
})

test('lost sun lies on top of the sun that was used', () => {
  const top = (name: string) => {
    const path = new RegExp(`class="${name}" d="([^"]+)"`).exec(profile.draw(640))?.[1] ?? ''
    return Math.min(...[...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y)))
  }
  assert.ok(top('lost') < top('used'))
})

test('nothing at all has no shade, a little has the lightest, the most the darkest', () => {
  assert.equal(shadeOf(0, 800), 0)
  assert.equal(shadeOf(0.001, 800), 1)
  assert.equal(shadeOf(800, 800), 8)
  assert.equal(shadeOf(900, 800), 8)
})

test('a night without loss leaves no stroke, and a year of loss stays a small drawing', () => {
  const year = Array.from({ length: 35_040 }, (_, step) => sun[step % 192] ?? 0)
  const drawn = heatMap({
    ...head,
    table,
    values: year,
    rows: 96,
    most: 800,
    hue: 'rust',
    columnMarks: [],
    rowMarks: [],
    name: '',
    sum: '',
  })
  assert.ok(drawn.draw(640).length < 250_000)
  const dark = heatMap({
    ...head,
    table,
    values: year.map(() => 0),
    rows: 96,
    most: 800,
    hue: 'rust',
    columnMarks: [],
    rowMarks: [],
    name: '',
    sum: '',
  })
  assert.ok(!dark.draw(640).includes('shade-'))
})
