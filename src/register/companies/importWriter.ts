import type { Insertable, Kysely } from 'kysely'
import type { SbiVersion } from '../../core/sbi.ts'
import { insertRows } from '../../platform/db/insertRows.ts'
import { asTenant } from '../../platform/db/tenancy.ts'
import type { ImportIssue } from '../../platform/imports/issue.ts'
import type { RegisterTables } from '../tables.ts'
import { establishmentColumns, recordColumns, refusalColumns } from './columns.ts'
import type { Corrections } from './corrections.ts'
import { applyCorrections, keysOf } from './corrections.ts'
import { companyIndex, type KnownCompany } from './identity.ts'
import { tallyCounter } from './tally.ts'
import { erasedFields, erasedSearch } from '../makersDoor/erasedCompany.ts'
import type { IsForgotten } from '../makersDoor/forgotten.ts'
import type { StoredCompany } from './typeCompany.ts'

type Db = Kysely<RegisterTables>

/** Rows per transaction, so that the embedded store is free for others again within 50 ms. */
const batchRows = 500

export type ImportWriter = {
  readonly store: (companies: readonly StoredCompany[], refused: readonly ImportIssue[]) => Promise<void>
  readonly tallies: ReturnType<typeof tallyCounter>
  readonly doubts: () => number
}

/** Writes typed companies as rows of one import that nobody sees yet, each with the establishment it belongs to. */
export function importWriter(
  db: Db,
  organisation: string,
  importId: string,
  sbiVersion: SbiVersion,
  known: readonly KnownCompany[],
  corrections: Corrections,
  forgotten: IsForgotten = () => null,
): ImportWriter {
  const index = companyIndex(known)
  const tallies = tallyCounter()
  let next = known.reduce((largest, company) => Math.max(largest, company.id), 0) + 1
  let refusals = 0
  let doubts = 0

  const place = (company: StoredCompany) => {
    const match = index.match(company)
    if (match.kind === 'same') return { id: match.id, created: null }
    const id = next
    next += 1
    index.add({
      id,
      vestiging: company.vestiging,
      kvk: company.kvk,
      addressKey: company.addressKey,
      nameKey: company.nameKey,
    })
    if (match.kind === 'doubt') doubts += 1
    const doubt = match.kind === 'doubt' ? JSON.stringify({ maybe: match.id, by: match.by }) : null
    const { vestiging, kvk, addressKey: address_key, nameKey: name_key } = company
    return { id, created: { organisation, id, vestiging, kvk, address_key, name_key, doubt, created_import: importId } }
  }

  const wiped = new Set<number>()

  /** Who asked to be forgotten counts, and is nobody. */
  const withoutPerson = (raw: StoredCompany) => {
    const number = forgotten(raw)
    if (number === null) return null
    const company = { ...raw, ...erasedFields, search: erasedSearch, addressKey: '', nameKey: '' }
    if (wiped.has(number)) return { company, ...place(company) }
    wiped.add(number)
    return { company, id: number, created: null }
  }

  const store: ImportWriter['store'] = async (companies, refused) => {
    for (let from = 0; from < companies.length; from += batchRows) {
      const created: Insertable<RegisterTables['register.establishment']>[] = []
      const records: Omit<RegisterTables['register.record'], 'version'>[] = []
      for (const raw of companies.slice(from, from + batchRows)) {
        const nobody = withoutPerson(raw)
        const { id, created: establishment } = nobody ?? place(raw)
        if (establishment) created.push(establishment)
        const corrected = nobody ? undefined : corrections.get(id)
        const company = corrected ? correct(raw, corrected, sbiVersion) : (nobody?.company ?? raw)
        tallies.add(company)
        records.push({ ...company, organisation, import: importId, establishment: id })
      }
      await asTenant(db, organisation, async (trx) => {
        await insertRows(trx, 'register.establishment', establishmentColumns, created)
        await insertRows(trx, 'register.record', recordColumns, records)
      })
    }
    const rows = refused.map(({ sheet, line, column, value, code, nl, en }) => {
      refusals += 1
      return {
        organisation,
        import: importId,
        seq: refusals,
        sheet: sheet ?? null,
        line,
        column_name: column ?? null,
        value: value ?? null,
        code,
        nl,
        en,
      }
    })
    if (rows.length > 0)
      await asTenant(db, organisation, (trx) => insertRows(trx, 'register.refusal', refusalColumns, rows))
  }
  return { store, tallies, doubts: () => doubts }
}

function correct(
  company: StoredCompany,
  corrected: Parameters<typeof applyCorrections>[1],
  version: SbiVersion,
): StoredCompany {
  const merged = applyCorrections(company, corrected, version)
  return { ...merged, ...keysOf(merged) }
}
