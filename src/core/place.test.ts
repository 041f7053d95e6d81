import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../tests/support/golden.ts'
import type { Example, Origin } from './example.ts'
import type { PlaceKind } from './place.ts'
import { placeKind } from './place.ts'

const cbs: Origin = { kind: 'publication', source: 'CBS, Gebieden in Nederland' }
const shape: Origin = { kind: 'hand', steps: 'two letters say the kind, digits say which one; NL stands alone' }

const places: readonly Example<[string], PlaceKind | null>[] = [
  { name: 'Doetinchem', given: ['GM0222'], expected: 'municipality', origin: cbs },
  { name: 'Gelderland', given: ['PV25'], expected: 'province', origin: cbs },
  { name: 'the Achterhoek as labour market region', given: ['AM09'], expected: 'labour-market-region', origin: cbs },
  { name: 'the Achterhoek as COROP region', given: ['CR14'], expected: 'corop', origin: cbs },
  { name: 'the country', given: ['NL'], expected: 'country', origin: cbs },
  { name: 'a municipality that lost its zero', given: ['GM222'], expected: null, origin: shape },
  { name: 'a code in small letters', given: ['gm0222'], expected: null, origin: shape },
  { name: 'a name is no code', given: ['Doetinchem'], expected: null, origin: shape },
  { name: 'a code with something behind it', given: ['GM0222 '], expected: null, origin: shape },
]

golden(placeKind, places)

test('a text with anything more than a code is no code', () => {
  fc.assert(
    fc.property(fc.constantFrom('GM0222', 'PV25', 'AM09', 'CR14', 'NL'), fc.string({ minLength: 1 }), (code, more) => {
      assert.equal(placeKind(`${code}-${more}`), null)
    }),
  )
})
