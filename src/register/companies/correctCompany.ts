import type { Kysely } from 'kysely'
import { notFound, Problem } from '../../core/problem.ts'
import { staleVersion } from '../../platform/http/command.ts'
import type { RegisterTables } from '../tables.ts'
import { findSnapshot } from './snapshots.ts'
import type { Correctable, CorrectedFields } from './corrections.ts'
import { applyCorrections, correctable, keysOf } from './corrections.ts'
import { recount } from './tallies.ts'
import { knownSbi } from '../publicTables/finerSbi.ts'
import { type KnownSbi, sbiChecker } from '../publicTables/sbiChecker.ts'
import { branchOf, normaliseSbi } from '../../core/sbi.ts'

type Db = Kysely<RegisterTables>

export type Correction = {
  readonly establishment: number
  readonly referenceDate: string
  readonly fields: CorrectedFields
  readonly reason: string
}

/**
 * Corrects a company by hand. The correction wins over later files until an officer confirms that the
 * file is right again. Returns the new version and the values before, so that it can be undone.
 */
export async function correctCompany(
  trx: Db,
  organisation: string,
  correction: Correction,
  by: { readonly account: string; readonly at: string; readonly version: number | null },
): Promise<{ version: number; before: CorrectedFields }> {
  const snapshot = await findSnapshot(trx, organisation, correction.referenceDate)
  if (!snapshot) throw notFound()
  const record = await trx
    .selectFrom('register.record')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('import', '=', snapshot.import)
    .where('establishment', '=', correction.establishment)
    .forUpdate()
    .executeTakeFirst()
  if (!record) throw notFound()
  if (by.version !== null && record.version !== by.version) {
    throw staleVersion({ version: record.version, ...pick(record) })
  }
  const fields = checked(correction.fields, await knownSbi(trx, snapshot.sbiVersion))
  const corrected = applyCorrections(record, fields, snapshot.sbiVersion)
  const { search } = keysOf(corrected)
  const version = record.version + 1
  const { organisation: _own, import: _import, establishment: _id, ...columns } = corrected
  await trx
    .updateTable('register.record')
    .set({ ...columns, search, version })
    .where('organisation', '=', organisation)
    .where('import', '=', snapshot.import)
    .where('establishment', '=', correction.establishment)
    .execute()
  for (const field of correctable) {
    if (fields[field] === undefined) continue
    await trx
      .insertInto('register.correction')
      .values({
        organisation,
        establishment: correction.establishment,
        field,
        value: JSON.stringify(fields[field]),
        imported: JSON.stringify(record[field]),
        reason: correction.reason,
        corrected_by: by.account,
        corrected_at: by.at,
        state: 'open',
      })
      .onConflict((conflict) =>
        conflict.columns(['organisation', 'establishment', 'field']).doUpdateSet((eb) => ({
          value: eb.ref('excluded.value'),
          reason: eb.ref('excluded.reason'),
          corrected_by: eb.ref('excluded.corrected_by'),
          corrected_at: eb.ref('excluded.corrected_at'),
          state: 'open',
        })),
      )
      .execute()
  }
  await recount(trx, organisation, snapshot.import, record.municipality)
  const before = Object.fromEntries(Object.keys(fields).map((field) => [field, record[field as Correctable]]))
  return { version, before }
}

function pick(record: CorrectedFields): CorrectedFields {
  return Object.fromEntries(correctable.map((field) => [field, record[field]]))
}

function checked(fields: CorrectedFields, known: KnownSbi): CorrectedFields {
  if (fields.sbi === undefined) return fields
  const sbi = normaliseSbi(fields.sbi)
  if (!sbi || !sbiChecker(known)(sbi)) {
    throw new Problem(422, 'sbi-unknown', {
      nl: `Code ${fields.sbi} bestaat niet in SBI ${known.sbiVersion}.`,
      en: `Code ${fields.sbi} does not exist in SBI ${known.sbiVersion}.`,
    })
  }
  if (branchOf(sbi, known.sbiVersion) === null) {
    throw new Problem(422, 'not-a-maker', {
      nl: `Met code ${fields.sbi} is dit bedrijf geen maker meer (afdeling 24 tot en met 33). Klopt dat, haal het dan uit het bronbestand.`,
      en: `With code ${fields.sbi} this company is no maker any more (divisions 24 to 33). If that is right, take it out of the source file.`,
    })
  }
  return { ...fields, sbi }
}
