import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MappingProfile } from '../../platform/imports/mapping.ts'
import { companyFields } from './fields.ts'
import { fitLayouts, layoutOf } from './layouts.ts'

const extract = [
  'vestigingsnummer',
  'kvknummer',
  'hoofdvestiging',
  'datumAanvangVes',
  'eersteHandelsnaamVes',
  'totaalWerkzamePersonenVes',
  'activiteitenVes',
  'bezoekLocatieVes',
  'rechtsvormNnp',
  'gemeente',
]

test('a register extract is recognised by the names of its columns, in any order and case', () => {
  const [first] = fitLayouts(
    [...extract].reverse().map((name) => name.toUpperCase()),
    [],
  )
  assert.deepEqual([first?.id, first?.recognised], ['handelsregister', true])
  const fields = new Map(first?.columns.map(({ column, field }) => [field, extract.length - 1 - column]))
  assert.equal(extract[fields.get('name') ?? -1], 'eersteHandelsnaamVes')
  assert.equal(extract[fields.get('sbi') ?? -1], 'activiteitenVes')
  assert.equal(extract[fields.get('jobs') ?? -1], 'totaalWerkzamePersonenVes')
})

test('a file with the fields of LISA is recognised, with its size class where the jobs should be', () => {
  const headers = [
    'LISA-nummer',
    'Vestigingsnaam',
    'Straat',
    'Huisnr',
    'PC6',
    'Plaats',
    'Gemeentecode',
    'SBI 2008',
    'Grootteklasse',
  ]
  const [first] = fitLayouts(headers, [])
  assert.deepEqual([first?.id, first?.recognised], ['lisa', true])
  assert.ok(first?.columns.some(({ column, field }) => field === 'sizeClass' && column === 8))
  assert.ok(!first?.columns.some(({ field }) => field === 'jobs'))
})

test('an own file is recognised as neither, but a layout that fits can be chosen', () => {
  const fitted = fitLayouts(['Naam', 'Straat', 'Plaats', 'SBI'], [])
  assert.deepEqual(
    fitted.map(({ id, recognised }) => [id, recognised]),
    [['lisa', false]],
  )
  assert.deepEqual(fitLayouts(['a', 'b', 'c'], []), [])
})

test('every column of a known layout holds a field that exists, and no field twice', () => {
  const ids = new Set(companyFields.map(({ id }) => id))
  for (const { columns } of fitLayouts([...extract, 'LISA-nummer', 'naam', 'straat', 'postcode', 'GK'], [])) {
    assert.ok(columns.every(({ field }) => ids.has(field)))
    assert.equal(new Set(columns.map(({ field }) => field)).size, columns.length)
  }
})

test('a kept mapping fits a file with the same columns in another order, under its own name', () => {
  const profile = MappingProfile.parse({
    name: 'Ons relatiebestand',
    headers: ['Firma', 'Code'],
    fingerprint: 'f'.repeat(64),
    columns: [
      { column: 0, header: 'Firma', field: 'name' },
      { column: 1, header: 'Code', field: 'sbi' },
    ],
  })
  const [first] = fitLayouts(['code', 'iets', 'FIRMA'], [layoutOf(profile, '2026-01-01')])
  assert.equal(first?.title.nl, 'Ons relatiebestand')
  assert.deepEqual(first?.columns, [
    { column: 2, field: 'name' },
    { column: 0, field: 'sbi' },
  ])
})
