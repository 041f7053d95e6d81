import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gap } from '../../core/gap.ts'
import { figureEn } from './figure.en.ts'
import { figureNl } from './figure.nl.ts'
import { formatFor } from './format.ts'
import { preferredLocale } from './locale.ts'
import { plural } from './plural.ts'
import { catalogue } from './words.ts'

const nl = formatFor('nl')
const en = formatFor('en')
const space = '\u00a0'

test('a Dutch number has points between thousands and a comma before decimals; an English one the other way', () => {
  assert.equal(nl.number(1234.5, 1), '1.234,5')
  assert.equal(en.number(1234.5, 1), '1,234.5')
  assert.equal(nl.number(1043), '1.043')
})

test('a negative number has a real minus sign, and what rounds to zero has none', () => {
  assert.equal(nl.number(-1, 1), '\u22121,0')
  assert.equal(nl.number(-0.04, 1), '0,0')
})

test('a change shows its direction; no change is a plain zero', () => {
  assert.equal(nl.change(4), `+${space}4`)
  assert.equal(nl.change(-1, 1), `\u2212${space}1,0`)
  assert.equal(nl.change(0), '0')
})

test('euros have their sign in front and do not break from it', () => {
  assert.equal(nl.euro(21_200), `€${space}21.200`)
  assert.equal(nl.euro(-500), `\u2212€${space}500`)
  assert.equal(en.euro(21_200), '€21,200')
})

test('a quarter is 25 per cent, and the sign stays with the number', () => {
  assert.equal(nl.percent(0.25), `25${space}%`)
  assert.equal(en.percent(0.404, 1), `40.4${space}%`)
})

test('a day is 31-12-2026 in Dutch and 31 Dec 2026 in English', () => {
  assert.equal(nl.day('2026-12-31'), '31-12-2026')
  assert.equal(en.day('2026-12-31'), '31 Dec 2026')
  assert.equal(nl.day('2026-01-01'), '1-1-2026')
  assert.throws(() => nl.day('2026-02-31'), RangeError)
})

test('a moment is told in Dutch time, summer and winter', () => {
  assert.equal(nl.moment('2026-11-20T09:42:00Z'), '20-11-2026 om 10.42 uur')
  assert.equal(en.moment('2026-07-01T22:05:00Z'), '2 Jul 2026 at 00:05')
})

test('a period of whole years is named by its years', () => {
  assert.equal(nl.period({ from: '2026-01-01', to: '2026-12-31' }), '2026')
  assert.equal(nl.period({ from: '2025-01-01', to: '2028-12-31' }), '2025–2028')
  assert.equal(nl.period({ from: '2026-01-01', to: '2026-01-01' }), '1-1-2026')
  assert.equal(en.period({ from: '2026-01-05', to: '2026-02-01' }), '5 Jan 2026 to 1 Feb 2026')
})

test('a count of one takes the singular, every other count the plural', () => {
  assert.equal(nl.count(1, { one: 'actie', other: 'acties' }), `1${space}actie`)
  assert.equal(nl.count(0, { one: 'actie', other: 'acties' }), `0${space}acties`)
  assert.equal(plural('en', 2, { one: 'company', other: 'companies' }), 'companies')
})

test('a suppressed figure is never written as a number', () => {
  const hidden = gap('suppressed', 'minder dan 5 makers')
  assert.equal(nl.quantity(hidden, 'jobs'), 'Niet getoond')
  assert.equal(en.quantity(hidden, 'jobs'), 'Not shown')
})

test('a sum with missing parts says that it is at least so much', () => {
  assert.equal(nl.quantity({ atLeast: 948, atMost: null, why: '' }, 'jobs'), `ten minste 948${space}banen`)
  assert.equal(nl.quantity({ atLeast: 948, atMost: 1043, why: '' }, 'jobs'), `948 tot 1.043${space}banen`)
})

test('every unit is written with its own sign or word', () => {
  assert.equal(nl.quantity(1, 'jobs'), `1${space}baan`)
  assert.equal(nl.quantity(1.4, 'ratio'), `1,4${space}×`)
  assert.equal(nl.quantity(0.38, 'share'), `38${space}%`)
  assert.equal(nl.quantity(21_200, 'euroPerYear'), `€${space}21.200 per jaar`)
  assert.equal(en.quantity(412, 'kWhPerYear'), `412${space}kWh per year`)
})

test('what is written can be read back to the number it came from', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
      const written = nl
        .number(cents / 100, 2)
        .replace(/\./g, '')
        .replace(',', '.')
        .replace('\u2212', '-')
      assert.equal(Math.round(Number(written) * 100), cents === 0 ? 0 : cents)
    }),
  )
})

test('a reader who asks for English first gets English, and one who asks for neither gets Dutch', () => {
  assert.equal(preferredLocale('en-GB,en;q=0.9,nl;q=0.8'), 'en')
  assert.equal(preferredLocale('fr,nl;q=0.5'), 'nl')
  assert.equal(preferredLocale('de'), 'nl')
  assert.equal(preferredLocale(undefined), 'nl')
})

test('both languages of a catalogue stand side by side', () => {
  const words = catalogue(figureNl, figureEn)
  assert.deepEqual(Object.keys(words.en.units), Object.keys(words.nl.units))
  assert.equal(words.en.atLeast('4'), 'at least 4')
})
