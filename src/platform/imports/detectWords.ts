import type { Words } from '../../core/instrument.ts'
import type { FieldKind } from './field.ts'

const what: Readonly<Record<FieldKind, Words>> = {
  kvk: { nl: 'zijn een nummer van 7 of 8 cijfers', en: 'are a number of 7 or 8 digits' },
  vestiging: { nl: 'zijn een nummer van 12 cijfers', en: 'are a number of 12 digits' },
  rsin: { nl: 'zijn een geldig RSIN', en: 'are a valid RSIN' },
  bag: { nl: 'zijn een nummer van 16 cijfers', en: 'are a number of 16 digits' },
  ean: { nl: 'zijn een nummer van 18 cijfers', en: 'are a number of 18 digits' },
  sbi: { nl: 'hebben de vorm van een SBI-code', en: 'have the form of an SBI code' },
  postcode: { nl: 'zijn een postcode', en: 'are a postcode' },
  gm: { nl: 'zijn een gemeentecode', en: 'are a municipality code' },
  municipality: { nl: 'zijn een gemeente', en: 'are a municipality' },
  address: { nl: 'hebben een straat en huisnummer', en: 'have a street and house number' },
  integer: { nl: 'zijn een heel getal', en: 'are a whole number' },
  decimal: { nl: 'zijn een getal', en: 'are a number' },
  date: { nl: 'zijn een datum', en: 'are a date' },
  boolean: { nl: 'zijn ja of nee', en: 'are yes or no' },
  code: { nl: 'zijn gevuld', en: 'are filled' },
  text: { nl: 'zijn gevuld', en: 'are filled' },
}

/** `sampled`: only the first rows of a long file were looked at for this. */
export function countWords(matches: number, of: number, sampled: boolean, words: Words): Words {
  const nl = sampled ? `${matches} van de eerste ${of}` : `${matches} van ${of}`
  const en = sampled ? `${matches} of the first ${of}` : `${matches} of ${of}`
  return { nl: `${nl} ${words.nl}`, en: `${en} ${words.en}` }
}

export function kindWords(kind: FieldKind): Words {
  return what[kind]
}

export function knownWords(title: Words): Words {
  return { nl: `bestaan als ${title.nl}`, en: `exist as ${title.en}` }
}

export const mixedDateWords: Words = { nl: 'datum of jaar door elkaar', en: 'dates and years mixed' }
export const emptyWords: Words = { nl: 'geen enkele cel is gevuld', en: 'no cell is filled' }
export const nothingWords: Words = { nl: 'wij herkennen deze kolom niet', en: 'we do not recognise this column' }
