import { Problem } from '../../core/problem.ts'
import type { AnyDb } from '../../platform/http/endpoint.ts'
import type { CorrectedFields } from '../companies/corrections.ts'
import { correctCompany } from '../companies/correctCompany.ts'
import { confirmCorrection } from '../companies/settle.ts'
import { insertWords, type MakerWord, setState } from './makerWords.ts'
import { standingNumbers } from './mergedNumbers.ts'
import { newestRecord } from './newestRecord.ts'

type By = { readonly account: string; readonly at: string }

/** A maker mends what is kept about his company: it counts at once and wins over every file, until the desk decides. */
export async function correctOwn(
  trx: AnyDb,
  organisation: string,
  said: { readonly establishment: number; readonly fields: CorrectedFields; readonly reason: string },
  by: By & { readonly version: number | null },
): Promise<{ version: number }> {
  if (Object.keys(said.fields).length === 0) throw nothingSaid()
  const { company } = await newestRecord(trx, organisation, said.establishment)
  const { referenceDate } = company
  // The reason is the maker's own text: it stands with his word, where he can take it away again.
  const { version, before } = await correctCompany(trx, organisation, { ...said, referenceDate, reason: '' }, by)
  await insertWords(trx, organisation, { ...said, before }, by)
  return { version }
}

/** It stays as the maker said, and goes on winning over files. */
export async function acceptWord(trx: AnyDb, organisation: string, word: MakerWord, by: By): Promise<void> {
  await setState(trx, organisation, word.id, 'accepted', by, '')
}

/**
 * What stood there before comes back, and files count again for this field. Where somebody wrote something else since,
 * that stays.
 */
export async function takeWordBack(
  trx: AnyDb,
  organisation: string,
  word: MakerWord,
  state: 'declined' | 'withdrawn',
  by: By,
  answer = '',
): Promise<void> {
  await setState(trx, organisation, word.id, state, by, answer)
  const [establishment = word.establishment] = await standingNumbers(trx, organisation, [word.establishment])
  const { company } = await newestRecord(trx, organisation, establishment)
  const { field, before } = word
  if (company.record[field] !== word.value) return
  const correction = company.corrections.find((one) => one.field === field)
  await correctCompany(
    trx,
    organisation,
    { establishment, referenceDate: company.referenceDate, fields: { [field]: before }, reason: '' },
    { ...by, version: null },
  )
  // What the desk had mended before him goes on winning.
  if (correction?.imported === before) await confirmCorrection(trx, organisation, establishment, field)
}

function nothingSaid(): Problem {
  return new Problem(400, 'nothing-changed', {
    nl: 'U hebt niets veranderd. Vul in wat niet klopt.',
    en: 'You changed nothing. Fill in what is not right.',
  })
}
