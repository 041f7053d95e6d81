import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeKind } from '../../core/place.ts'
import { coropRegions } from './coropRegions.ts'
import { findFormerMunicipality, formerMunicipalities } from './formerMunicipalities.ts'
import { labourMarketRegions, regionMembers } from './labourMarketRegions.ts'
import {
  findMunicipality,
  labourMarketRegionOf,
  municipalities,
  municipalitiesOf,
  municipalityCode,
} from './municipalities.ts'
import { findMunicipalityByName, municipalitiesNamed } from './municipalityNames.ts'
import { placeName } from './places.ts'
import { provinces } from './provinces.ts'

const gelderland = municipalitiesOf('PV25')

test('the Netherlands has 342 municipalities, each with its own code', () => {
  assert.equal(municipalities.length, 342)
  assert.equal(new Set(municipalities.map((one) => one.code)).size, 342)
  for (const one of municipalities) {
    assert.match(one.code, /^GM\d{4}$/)
    assert.ok(one.name.trim() === one.name && one.name.length > 2, one.code)
    assert.ok(
      provinces.some((province) => province.code === one.province),
      one.code,
    )
    assert.ok(
      coropRegions.some((region) => region.code === one.corop),
      one.code,
    )
  }
})

test('there are 12 provinces, 40 COROP regions and 35 labour market regions, none without a name or with a bad code', () => {
  assert.deepEqual([provinces.length, coropRegions.length, labourMarketRegions.length], [12, 40, 35])
  for (const place of [...provinces, ...coropRegions, ...labourMarketRegions]) {
    assert.notEqual(placeKind(place.code), null)
    assert.equal(placeName(place.code), place.name)
  }
  for (const place of [...provinces, ...coropRegions]) assert.notEqual(municipalitiesOf(place.code).length, 0)
})

test('provinces and COROP regions each divide the country without rest', () => {
  const count = (codes: readonly { code: string }[]) =>
    codes.reduce((sum, { code }) => sum + municipalitiesOf(code).length, 0)
  assert.equal(count(provinces), 342)
  assert.equal(count(coropRegions), 342)
  assert.equal(municipalitiesOf('NL').length, 342)
})

test('Gelderland has 51 municipalities in eight labour market regions, 8 + 10 + 6 + 8 + 4 + 12 + 2 + 1', () => {
  assert.equal(gelderland.length, 51)
  const inGelderland = (region: string) => municipalitiesOf(region).filter((one) => one.province === 'PV25').length
  const regions = ['AM09', 'AM07', 'AM08', 'AM10', 'AM38', 'AM06', 'AM36', 'AM14']
  assert.deepEqual(regions.map(inGelderland), [8, 10, 6, 8, 4, 12, 2, 1])
  for (const one of gelderland) assert.notEqual(labourMarketRegionOf(one.code), null, one.name)
})

test('a municipality is in one labour market region at a time, and every member exists', () => {
  for (const { municipality, region } of regionMembers) {
    assert.notEqual(findMunicipality(municipality), null)
    assert.ok(labourMarketRegions.some((one) => one.code === region && one.members !== 'none'))
    assert.equal(regionMembers.filter((row) => row.municipality === municipality).length, 1)
  }
})

test('a labour market region crosses the border of a province, and its members change with the years', () => {
  const names = (day?: string) => municipalitiesOf('AM06', day).map((one) => one.name)
  assert.equal(names().length, 14)
  assert.ok(names().includes('Deventer'))
  assert.ok(!names().includes('Olst-Wijhe'))
  assert.ok(names('2022-06-01').includes('Olst-Wijhe'))
})

test('a place that we do not know has no municipalities; a municipality has only itself', () => {
  assert.deepEqual(municipalitiesOf('PV99'), [])
  assert.deepEqual(municipalitiesOf('Doetinchem'), [])
  assert.deepEqual(
    municipalitiesOf('GM0222').map((one) => one.name),
    ['Doetinchem'],
  )
})

test('the number of municipalities per year is what CBS published', () => {
  const standing = (day: string) =>
    municipalitiesOf('NL', day).length + formerMunicipalities.filter((former) => former.validTo >= day).length
  const days = ['2018-01-01', '2019-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2026-01-01']
  assert.deepEqual(days.map(standing), [380, 355, 352, 345, 342, 342])
})

test('a municipality that merged away leads to its successors of today', () => {
  assert.equal(findMunicipality('GM0236'), null)
  assert.deepEqual(findFormerMunicipality('GM0236')?.successors, ['GM1960'])
  assert.equal(findFormerMunicipality('GM0222'), null)
  for (const former of formerMunicipalities) {
    assert.match(former.code, /^GM\d{4}$/)
    assert.equal(findMunicipality(former.code), null)
    for (const successor of former.successors) assert.notEqual(findMunicipality(successor), null, successor)
  }
})

test('a code is read with or without letters and leading zeros', () => {
  for (const text of ['GM0222', 'gm0222', ' 0222 ', '222']) assert.equal(municipalityCode(text), 'GM0222')
  for (const text of ['', 'Doetinchem', '12345', 'GM', '2,2']) assert.equal(municipalityCode(text), null)
})

test('a municipality is found by name in the ways people write it', () => {
  const code = (name: string) => findMunicipalityByName(name)?.code
  for (const name of ['Doetinchem', 'doetinchem', 'Gemeente Doetinchem', ' DOETINCHEM '])
    assert.equal(code(name), 'GM0222')
  for (const name of ['Den Haag', "'s-Gravenhage", 's Gravenhage', '’s-Gravenhage (gemeente)']) {
    assert.equal(code(name), 'GM0518')
  }
  for (const name of ['Den Bosch', "'s-Hertogenbosch"]) assert.equal(code(name), 'GM0796')
  for (const name of ['Súdwest-Fryslân', 'Sudwest Fryslan']) assert.equal(code(name), 'GM1900')
  assert.equal(code('Hengelo'), 'GM0164')
  assert.equal(code('oude ijsselstreek'), 'GM1509')
  assert.equal(code('Utrecht (gemeente)'), 'GM0344')
  assert.equal(code('Luilekkerland'), undefined)
  assert.equal(code(''), undefined)
})

test('Bergen alone says too little, Bergen with its province does not', () => {
  assert.equal(findMunicipalityByName('Bergen'), null)
  assert.deepEqual(
    municipalitiesNamed('gemeente Bergen').map((one) => one.code),
    ['GM0373', 'GM0893'],
  )
  for (const name of ['Bergen (NH.)', 'Bergen NH', 'Bergen (NH)', 'Bergen (Noord-Holland)']) {
    assert.equal(findMunicipalityByName(name)?.code, 'GM0373')
  }
  for (const name of ['Bergen (L.)', 'Bergen L', 'Bergen (Limburg)']) {
    assert.equal(findMunicipalityByName(name)?.code, 'GM0893')
  }
})

test('every municipality is found by its own name', () => {
  for (const one of municipalities) assert.equal(findMunicipalityByName(one.name), one, one.name)
})
