import type { Words } from '../../core/words.ts'
import { companyFields } from '../companies/fields.ts'

const inFiles: Readonly<Record<string, string>> = {
  house_number: 'houseNumber',
  legal_form: 'legalForm',
}

/** What a field of a company is called, by its column; as the template for files calls it. */
export const fieldTitles: Readonly<Record<string, Words>> = Object.fromEntries([
  ...companyFields.map(({ id, title }) => [id, title] as const),
  ...Object.entries(inFiles).flatMap(([column, id]) => {
    const field = companyFields.find((one) => one.id === id)
    return field ? [[column, field.title] as const] : []
  }),
])
