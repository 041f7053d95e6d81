import { branches, type Branch } from '../../../core/branch.ts'
import type { Quality } from '../../../register/companies/companyList.ts'

/** The choices of a reader as they stand in the address of the list. */
export type MakersSearch = {
  readonly search?: string
  readonly branch?: Branch
  readonly municipality?: string
  readonly estate?: string
  readonly quality?: Quality
  readonly referenceDate?: string
  readonly sort?: SortColumn
  readonly descending?: 'true'
}

export const sortColumns = ['name', 'jobs', 'town', 'branch', 'municipality', 'estate'] as const
export type SortColumn = (typeof sortColumns)[number]
export const qualities: readonly Quality[] = ['doubt', 'no-jobs', 'no-estate', 'no-kvk', 'no-postcode']

function oneOf<Word extends string>(words: readonly Word[], text: unknown): Word | undefined {
  return words.find((word) => word === text)
}

function filled(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? text : undefined
}

/** Reads an address; what is no choice of ours is left out, so that an old or mistyped link still opens. */
export function readMakersSearch(search: Readonly<Record<string, unknown>>): MakersSearch {
  const read = {
    search: filled(search['search'])?.slice(0, 100),
    branch: oneOf(branches, search['branch']),
    municipality: filled(search['municipality']),
    estate: filled(search['estate']),
    quality: oneOf(qualities, search['quality']),
    referenceDate: filled(search['referenceDate']),
    sort: oneOf(sortColumns, search['sort']),
    descending: search['descending'] === 'true' ? ('true' as const) : undefined,
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}

/** Whether anything narrows the list; the order and the day do not. */
export function isNarrowed({ search, branch, municipality, estate, quality }: MakersSearch): boolean {
  return [search, branch, municipality, estate, quality].some((choice) => choice !== undefined)
}
