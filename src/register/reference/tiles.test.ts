import assert from 'node:assert/strict'
import { test } from 'node:test'
import { municipalitiesOf } from './municipalities.ts'
import { findMunicipalityByName } from './municipalityNames.ts'
import { provinces } from './provinces.ts'
import { gelderlandTiles, provinceTiles, type Tile, tilesOf } from './tiles.ts'

const tile = (name: string): Tile => {
  const code = findMunicipalityByName(name)?.code
  const found = gelderlandTiles.find((one) => one.place === code)
  assert.ok(found, name)
  return found
}

test('the map of Gelderland has each of its municipalities once, each on a square of its own', () => {
  assert.deepEqual(
    gelderlandTiles.map((one) => one.place).sort(),
    municipalitiesOf('PV25').map((one) => one.code),
  )
  assert.equal(new Set(gelderlandTiles.map(({ column, row }) => `${column},${row}`)).size, 51)
})

test('the map of provinces has each province once, each on a square of its own', () => {
  assert.deepEqual(provinceTiles.map((one) => one.place).sort(), provinces.map((one) => one.code).sort())
  assert.equal(new Set(provinceTiles.map(({ column, row }) => `${column},${row}`)).size, 12)
})

test('west is left, north is up: the Achterhoek lies east, the Veluwe north, the Rivierenland south-west', () => {
  assert.ok(tile('Winterswijk').column > tile('Doetinchem').column)
  assert.ok(tile('Doetinchem').column > tile('Arnhem').column)
  assert.ok(tile('Culemborg').column < tile('Arnhem').column)
  assert.ok(tile('Harderwijk').row < tile('Ede').row)
  assert.ok(tile('Zaltbommel').row > tile('Apeldoorn').row)
})

test('neighbours stay within two squares of each other', () => {
  const neighbours = [
    'Doetinchem/Bronckhorst',
    'Doetinchem/Montferland',
    'Doetinchem/Oude IJsselstreek',
    'Aalten/Winterswijk',
    'Arnhem/Rheden',
    'Arnhem/Lingewaard',
    'Ede/Barneveld',
    'Epe/Heerde',
    'Nijmegen/Beuningen',
    'Tiel/Buren',
    'Zaltbommel/Maasdriel',
    'Lochem/Zutphen',
  ]
  for (const pair of neighbours) {
    const [left = '', right = ''] = pair.split('/')
    const distance = Math.max(
      Math.abs(tile(left).column - tile(right).column),
      Math.abs(tile(left).row - tile(right).row),
    )
    assert.ok(distance <= 2, pair)
  }
})

test('only Gelderland and the country have a map', () => {
  assert.equal(tilesOf('PV25'), gelderlandTiles)
  assert.equal(tilesOf('NL'), provinceTiles)
  assert.equal(tilesOf('PV26'), null)
})
