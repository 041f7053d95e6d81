import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedFields, faultsOf, toSend, typedOf } from './companyFields.ts'

const record = typedOf({ name: 'Draaierij De Verzonnen Bank', sbi: '2562', jobs: 12, postcode: '7001AB', estate: null })

test('a field that nobody touched is not corrected, however it is written', () => {
  assert.deepEqual(changedFields(record, { ...record, sbi: '25.62', postcode: '7001 ab', name: `${record.name} ` }), [])
})

test('a changed number travels as a number and an emptied field as nothing', () => {
  const typed = { ...record, jobs: '1.200', postcode: '', estate: 'Keppelseweg' }
  const changed = changedFields(record, typed)
  assert.deepEqual(toSend(changed, typed), { postcode: null, jobs: 1200, estate: 'Keppelseweg' })
})

test('unknown jobs are an empty field and never a zero', () => {
  assert.deepEqual(toSend(['jobs'], { ...record, jobs: ' ' }), { jobs: null })
})

test('words where a number must stand and half a postcode get a sentence before anything is sent', () => {
  assert.deepEqual(faultsOf({ ...record, jobs: 'twaalf', postcode: '7001', name: '' }), {
    name: 'needed',
    jobs: 'number',
    postcode: 'postcode',
  })
})
