import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseFile, projectRoot, readHouse } from './house.ts'
import { bareAnswers, headingFaults, missingParts, untestedSteps } from './support/anatomy.ts'
import { drawHouse, withDrawing } from './support/drawing.ts'
import { floorFaults } from './support/floors.ts'
import { mannerFaults } from './support/manners.ts'
import { roomFiles } from './support/newRoom.ts'
import { casesIn } from './support/roomContract.ts'

const folder = 'src/instruments/grid'
const written = roomFiles({ id: 'grid', nl: 'Netcapaciteit', en: 'Grid capacity' })
const files = written
  .filter(([path]) => !path.endsWith('.md'))
  .map(([path, text]) => parseFile(`${folder}/${path}`, text))

test('a new room keeps the rules of the house from its first day', () => {
  const built = files.filter(({ path }) => !path.endsWith('.test.ts'))
  assert.deepEqual(floorFaults(built), [])
  assert.deepEqual(mannerFaults(files), [])
  assert.deepEqual(bareAnswers(files), [])
  assert.deepEqual(untestedSteps(files), [])
  assert.deepEqual(
    missingParts(
      'grid',
      written.map(([path]) => `${folder}/${path}`),
    ),
    [],
  )
})

test('the README of a new room has its headings and its case', () => {
  const readme = written.find(([path]) => path === 'README.md')?.[1] ?? ''
  assert.deepEqual(headingFaults('README.md', readme), [])
  assert.deepEqual([...casesIn(readme)], [['grid.total', { amounts: [1, 2] }]])
})

test('the drawing of the house is the house as it stands', () => {
  const document = readFileSync(join(projectRoot, 'ARCHITECTURE.md'), 'utf8')
  assert.equal(withDrawing(document, drawHouse(readHouse())), document, 'run: node tools/draw-house.ts')
})

test('a document without a place for the drawing is refused', () => {
  assert.throws(() => withDrawing('# The house', 'x'), /no place/)
})
