import { formatSbi } from '../../../core/sbi.ts'
import type { CorrectedFields, Correctable } from '../../../register/companies/corrections.ts'

/** What an officer can correct, in the order of the form. */
export const editable: readonly Correctable[] = [
  'name',
  'sbi',
  'street',
  'house_number',
  'postcode',
  'town',
  'jobs',
  'estate',
  'founded',
  'legal_form',
]

/** The fields as they stand in the form: text. */
export type Typed = Readonly<Record<Correctable, string>>

const whole: readonly Correctable[] = ['jobs', 'founded']

/** A record as text; nothing is an empty field. */
export function typedOf(record: CorrectedFields): Typed {
  const text = (field: Correctable) => String(record[field] ?? '')
  return {
    name: text('name'),
    sbi: formatSbi(text('sbi')),
    street: text('street'),
    house_number: text('house_number'),
    postcode: text('postcode'),
    town: text('town'),
    jobs: text('jobs'),
    estate: text('estate'),
    founded: text('founded'),
    legal_form: text('legal_form'),
  }
}

/** "7001 ab" as it is kept: "7001AB". */
function tidy(field: Correctable, text: string): string {
  const trimmed = text.trim()
  if (field === 'postcode') return trimmed.replace(/\s/g, '').toUpperCase()
  if (field === 'sbi') return trimmed.replace(/[.\s]/g, '')
  return whole.includes(field) ? trimmed.replace(/[.\s]/g, '') : trimmed
}

/** Only what differs from the record, so that a field nobody touched is not corrected. */
export function changedFields(record: Typed, typed: Typed): readonly Correctable[] {
  return editable.filter((field) => tidy(field, typed[field]) !== tidy(field, record[field]))
}

/** The fields to send: numbers as numbers, an empty field as nothing. */
export function toSend(fields: readonly Correctable[], typed: Typed): CorrectedFields {
  return Object.fromEntries(
    fields.map((field) => {
      const text = tidy(field, typed[field])
      if (text === '') return [field, field === 'name' || field === 'sbi' ? '' : null]
      return [field, whole.includes(field) ? Number(text) : text]
    }),
  )
}

export type FieldFault = 'needed' | 'sbiNeeded' | 'number' | 'postcode'

/** What can be said before sending; the server has the last word. */
export function faultsOf(typed: Typed): Readonly<Partial<Record<Correctable, FieldFault>>> {
  const faults: Partial<Record<Correctable, FieldFault>> = {}
  if (typed.name.trim() === '') faults.name = 'needed'
  if (typed.sbi.trim() === '') faults.sbi = 'sbiNeeded'
  for (const field of ['jobs', 'founded'] as const) {
    if (!/^\d*$/.test(tidy(field, typed[field]))) faults[field] = 'number'
  }
  if (!/^(\d{4}[A-Z]{2})?$/.test(tidy('postcode', typed.postcode))) faults.postcode = 'postcode'
  return faults
}
