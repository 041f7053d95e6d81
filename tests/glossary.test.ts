import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { isTestFile, projectRoot, readHouse } from './house.ts'
import { dutchNames, Glossary } from './support/glossary.ts'

const glossary = Glossary.parse(parse(readFileSync(join(projectRoot, 'docs/glossary.yaml'), 'utf8')))
const house = readHouse().filter(({ path }) => !isTestFile(path))

test('every word has both languages, and says what it means in each', () => {
  assert.ok(glossary.length >= 20)
  for (const { code, about, about_en: aboutEn } of glossary) {
    assert.match(about, /\.$/, code)
    assert.match(aboutEn, /\.$/, code)
  }
})

test('a word has one place, in the code and in Dutch', () => {
  for (const key of ['code', 'nl'] as const) {
    const words = glossary.map((term) => term[key].toLowerCase())
    assert.deepEqual(
      words.filter((word, at) => words.indexOf(word) !== at),
      [],
    )
  }
})

test('the code uses the words of the glossary', () => {
  const all = house.map(({ text }) => text.toLowerCase()).join('\n')
  assert.deepEqual(
    glossary.map(({ code }) => code).filter((code) => !all.includes(code.toLowerCase())),
    [],
  )
})

test('a Dutch word in the code is a concept of the glossary', () => {
  assert.deepEqual(
    house.flatMap((file) => dutchNames(file, glossary)),
    [],
  )
})

test('a planted fault is seen: Dutch where the code has an English word, or a concept that nobody explained', () => {
  const plant = (text: string) => dutchNames({ path: 'src/core/planted.ts', text }, glossary)
  assert.equal(plant('export const gemeenteCode = 1').length, 1)
  assert.equal(plant('export function readOmgevingsvergunning() {}').length, 1)
  assert.equal(plant('export type Omgevingsvergunning = string').length, 1)
  assert.equal(plant('export const kvk = 1, vestigingNumber = 2').length, 0)
  assert.equal(plant(`export const text = 'gemeente' // gemeente`).length, 0)
})

test('a planted fault is seen: a word without its English', () => {
  assert.throws(() => Glossary.parse([{ code: 'kvk', nl: 'KvK-nummer', about: 'Acht cijfers.' }]))
})
