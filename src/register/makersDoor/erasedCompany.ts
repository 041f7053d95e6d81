import type { CompanyFields } from '../tables.ts'

/** What stands where the name of a forgotten maker stood. */
export const erasedName = 'Verwijderd op verzoek'

/** What says who a sole trader is. Branch, size and municipality stay, so that sums do not change. */
export const erasedFields = {
  name: erasedName,
  kvk: null,
  vestiging: null,
  street: null,
  house_number: null,
  postcode: null,
  town: null,
  estate: null,
  founded: null,
} as const satisfies Partial<CompanyFields>

export const erasedSearch = erasedName.toLowerCase()
