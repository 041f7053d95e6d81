import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldOf, problemErrors } from './problemErrors.ts'

const error = (location: string, detail: string) => ({ in: 'body' as const, location, code: 'wrong', detail })

test('an error is found at its field, whichever way its place is written', () => {
  assert.equal(fieldOf('/address/postcode'), 'address.postcode')
  assert.equal(fieldOf('#/name'), 'name')
  assert.equal(fieldOf('a~1b'), 'a/b')
})

test('an error below a field belongs to the field, and one of no field is not lost', () => {
  const problem = {
    status: 400,
    errors: [error('/address/0/street', 'Vul een straat in.'), error('/other', 'Kan niet.')],
  }
  assert.deepEqual(problemErrors(problem, ['address', 'name']), {
    byField: { address: 'Vul een straat in.' },
    rest: ['Kan niet.'],
  })
})

test('of two errors at one field the first is said', () => {
  const problem = { status: 400, errors: [error('/name', 'Eerst.'), error('/name', 'Dan.')] }
  assert.deepEqual(problemErrors(problem, ['name']).byField, { name: 'Eerst.' })
})

test('a problem without errors still says its sentence', () => {
  assert.deepEqual(problemErrors({ status: 409, detail: 'Iemand was u voor.' }, ['name']).rest, ['Iemand was u voor.'])
})
