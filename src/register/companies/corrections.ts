import type { Kysely } from 'kysely'
import { isRefusal } from '../../core/outcome.ts'
import type { SbiVersion } from '../../core/sbi.ts'
import { branchOf } from '../../core/sbi.ts'
import { sizeClass } from '../../core/sizeClass.ts'
import { asTenant } from '../../platform/db/tenancy.ts'
import type { CompanyFields, RegisterTables } from '../tables.ts'
import { addressKey, nameKey, searchForm } from './keys.ts'
import type { StoredCompany } from './typeCompany.ts'

type Db = Kysely<RegisterTables>

/** What an officer can correct by hand. The rest follows from these. */
export const correctable = [
  'name',
  'street',
  'house_number',
  'postcode',
  'town',
  'sbi',
  'jobs',
  'estate',
  'founded',
  'legal_form',
] as const
export type Correctable = (typeof correctable)[number]
export type CorrectedFields = Partial<Pick<CompanyFields, Correctable>>

/** Per establishment the corrections that win over what a file says. */
export type Corrections = ReadonlyMap<number, CorrectedFields>

export async function loadCorrections(db: Db, organisation: string): Promise<Corrections> {
  const rows = await asTenant(db, organisation, (trx) =>
    trx
      .selectFrom('register.correction')
      .select(['establishment', 'field', 'value'])
      .where('organisation', '=', organisation)
      .where('state', '=', 'open')
      .execute(),
  )
  const byEstablishment = new Map<number, CorrectedFields>()
  for (const { establishment, field, value } of rows) {
    byEstablishment.set(establishment, { ...byEstablishment.get(establishment), [field]: value })
  }
  return byEstablishment
}

/** A company with corrected fields, and with everything that follows from them computed again. */
export function applyCorrections<C extends CompanyFields>(
  company: C,
  corrected: CorrectedFields,
  version: SbiVersion,
): C {
  const merged = { ...company, ...corrected }
  const branch = branchOf(merged.sbi, version)
  if (branch !== null && !isRefusal(branch)) merged.branch = branch
  if (corrected.jobs !== undefined && corrected.jobs !== null) {
    const { jobs } = corrected
    Object.assign(merged, { jobs_gap: null, jobs_least: jobs, jobs_most: jobs, size_class: sizeClass(jobs) })
  }
  if (corrected.jobs === null) {
    Object.assign(merged, { jobs_gap: 'unknown', jobs_least: 0, jobs_most: null, size_class: 'unknown' })
  }
  return merged
}

/** The keys of a company after a correction, so that search and recognition see what the reader sees. */
export function keysOf(company: CompanyFields): Pick<StoredCompany, 'addressKey' | 'nameKey' | 'search'> {
  const { name, town, kvk, vestiging, postcode, street, house_number: houseNumber } = company
  return {
    nameKey: nameKey(name),
    addressKey: addressKey({ postcode, street, houseNumber, town }),
    search: searchForm([name, town, kvk, vestiging].filter(Boolean).join(' ')),
  }
}
