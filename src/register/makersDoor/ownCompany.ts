import type { AnyDb } from '../../platform/http/endpoint.ts'
import { correctable } from '../companies/corrections.ts'
import { placeName } from '../reference/places.ts'
import { type FieldValue, listWords, type MakerWord } from './makerWords.ts'
import { newestRecord } from './newestRecord.ts'

/** The fields of a company as its maker reads them, in the order of the page. */
export const shownFields = [
  'name',
  'kvk',
  'vestiging',
  'street',
  'house_number',
  'postcode',
  'town',
  'municipality',
  'sbi',
  'jobs',
  'estate',
  'founded',
  'legal_form',
] as const

/** Of a sole trader these say who he is or where he lives. */
const personal: readonly string[] = ['name', 'kvk', 'vestiging', 'street', 'house_number', 'postcode', 'town', 'estate']

export type Origin =
  | { readonly kind: 'file'; readonly title: string; readonly fileName: string; readonly at: string }
  | { readonly kind: 'desk'; readonly at: string }
  | { readonly kind: 'maker'; readonly at: string; readonly state: 'open' | 'accepted' }

export type OwnField = {
  readonly field: (typeof shownFields)[number]
  readonly value: FieldValue
  readonly origin: Origin
  readonly correctable: boolean
  readonly personal: boolean
}

/** Everything that is kept about a company, each value with where it came from and since when. */
export async function ownCompany(trx: AnyDb, organisation: string, establishment: number) {
  const { company, snapshot } = await newestRecord(trx, organisation, establishment)
  const words = await listWords(trx, organisation, establishment)
  const { record, history, corrections } = company
  const fromFile = {
    kind: 'file',
    title: snapshot.source.title,
    fileName: snapshot.fileName,
    at: snapshot.deliveredOn,
  } as const
  const fields = shownFields.map((field): OwnField => {
    // A code says nothing to an entrepreneur.
    const value = field === 'municipality' ? (placeName(record.municipality) ?? record.municipality) : record[field]
    const correction = corrections.find((one) => one.field === field && one.state === 'open')
    return {
      field,
      value,
      origin: correction ? corrected(field, value, correction.correctedAt, words) : fromFile,
      correctable: correctable.some((one) => one === field),
      personal: record.sole_trader && personal.includes(field),
    }
  })
  return {
    establishment,
    name: record.name,
    referenceDate: company.referenceDate,
    sbiVersion: snapshot.sbiVersion,
    soleTrader: record.sole_trader,
    version: record.version,
    fields,
    words,
    history: history.map(({ referenceDate, name, jobs }) => ({ referenceDate, name, jobs })),
  }
}

/** What was mended by hand was said by the maker when he said just this, and else by the desk. */
function corrected(field: string, value: FieldValue, at: string, words: readonly MakerWord[]): Origin {
  const word = words.find((one) => one.field === field && one.value === value)
  if (word?.state === 'open' || word?.state === 'accepted') return { kind: 'maker', at: word.saidAt, state: word.state }
  return { kind: 'desk', at }
}
