import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { drawnSheets } from './drawStyles.ts'
import { componentRules, reachedTokens, rulesOf } from './nlDesignSystem.ts'

/** Sheets are the same when they differ in white space and quotes only. */
const bare = (css: string) =>
  css
    .replace(/[\s;]+/g, '')
    .replace(/'/g, '"')
    .replace(/\b0\.|(?<=[^\d])\./g, '.')
    .toLowerCase()

test('the sheets beside kit.css are the ones drawn from the packages', async () => {
  for (const [name, css] of Object.entries(await drawnSheets())) {
    const stored = await readFile(new URL(name, import.meta.url), 'utf8')
    assert.equal(bare(stored), bare(css), `${name} is out of date: run node src/platform/ui/styles/drawStyles.ts`)
  }
})

test('a rule of a component that we never emit stays out', () => {
  const css = '.utrecht-button{color:red}.utrecht-calendar{color:blue}.utrecht-button .utrecht-calendar{x:y}'
  assert.equal(componentRules(css), '.utrecht-button{color:red}')
})

test('a token is kept with every token it reaches, and no other', () => {
  const theme = '.t{--a: var(--b);--b: 1px;--c: 2px}'
  assert.equal(reachedTokens(theme, ['x{y:var(--a)}']), ':root{\n--a:var(--b);\n--b:1px\n}')
})

test('a media block is one rule', () => {
  assert.deepEqual(rulesOf('@charset "x";/* a{} */@media print{a{b:c}}d{e:f}'), [
    { head: '@media print', body: 'a{b:c}' },
    { head: 'd', body: 'e:f' },
  ])
})

test('every variable of our own sheets is a token that exists', async () => {
  const read = (name: string) => readFile(new URL(name, import.meta.url), 'utf8')
  const [kit, own, tokens] = await Promise.all([read('kit.css'), read('maakagenda.css'), read('tokens.css')])
  const known = new Set([...(own + tokens).matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
  const used = [...(kit + own).matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name)
  assert.ok(used.length > 100)
  assert.deepEqual(
    [...new Set(used)].filter((name) => !known.has(name)),
    ['--_utrecht-alert-icon-color'],
  )
})
