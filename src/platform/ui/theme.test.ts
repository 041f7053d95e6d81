import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { branchColours, inkOn, palette, ramps } from '../charts/palette.ts'
import { contrast } from './contrast.ts'
import { standardTheme, themeFaults, themeSheet } from './theme.ts'

test('contrast is 21 for black on white and 1 for a colour on itself', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#00568b', '#00568b'), 1)
  assert.ok(Math.abs(contrast('#777777', '#ffffff') - 4.48) < 0.01)
})

test('our own theme has no fault, and neither has one that changes nothing', () => {
  assert.deepEqual(themeFaults(standardTheme), [])
  assert.deepEqual(themeFaults({}), [])
})

test('an accent that is too light for text on white is refused, with the ratio it has and the one it needs', () => {
  const faults = themeFaults({ 'basis-color-accent-1-color-default': '#f4a300' })
  assert.ok(faults.some((fault) => fault.fault === 'contrast' && fault.ratio < 4.5 && fault.needed === 4.5))
})

test('a value that would end the declaration is refused', () => {
  const family = { 'basis-text-font-family-default': 'x; } body { display: none' }
  assert.deepEqual(
    themeFaults(family).map(({ fault }) => fault),
    ['unreadable'],
  )
  assert.throws(() => themeSheet(JSON.parse(JSON.stringify(family))), /faults/)
})

test('a token that is not the municipality’s to set is refused by name', () => {
  assert.deepEqual(themeFaults({ 'basis-focus-color': '#ffffff' }), [
    { fault: 'unknown-token', token: 'basis-focus-color', value: '#ffffff' },
  ])
})

test('a theme becomes a sheet of custom properties', () => {
  assert.equal(themeSheet({ 'basis-border-radius-sm': '0px' }), ':root {\n  --basis-border-radius-sm: 0px;\n}\n')
})

test('the standard theme says what our sheet says', async () => {
  const read = (name: string) => readFile(new URL(`styles/${name}`, import.meta.url), 'utf8')
  const [own, tokens] = await Promise.all([read('maakagenda.css'), read('tokens.css')])
  for (const [token, value] of Object.entries(standardTheme)) {
    if (!token.startsWith('basis-color-accent')) continue
    assert.match(own, new RegExp(`--${token}: ${value};`))
  }
  assert.match(tokens, /--basis-focus-background-color: #ffdd00/)
})

test('text in a chart can be read on white, and text on a map tile on its colour', () => {
  for (const ink of [palette.ink, palette.soft, palette.quiet, palette.accent, palette.okText, palette.lateText]) {
    assert.ok(contrast(ink, '#ffffff') >= 4.5, ink)
  }
  for (const ramp of Object.values(ramps)) {
    ramp.forEach((step, index) => assert.ok(contrast(inkOn(index), step) >= 4.5, `${step}`))
  }
})

test('the colour of every branch stands out from white as a mark must', () => {
  for (const colour of Object.values(branchColours)) assert.ok(contrast(colour, '#ffffff') >= 3, colour)
})
