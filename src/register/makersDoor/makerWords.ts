import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { notFound, Problem } from '../../core/problem.ts'
import type { Correctable, CorrectedFields } from '../companies/corrections.ts'
import { allNumbers } from './mergedNumbers.ts'
import type { MakersDoorTables, WordState } from './tables.ts'

type Db = Kysely<MakersDoorTables>
export type FieldValue = string | number | null

export type MakerWord = {
  readonly id: string
  readonly establishment: number
  readonly field: Correctable
  readonly value: FieldValue
  readonly before: FieldValue
  readonly reason: string
  readonly saidAt: string
  readonly state: WordState
  readonly settledAt: string | null
  readonly answer: string
}

/** Keeps what a maker said, a field at a time; a newer word about a field takes the place of the open one. */
export async function insertWords(
  trx: Db,
  organisation: string,
  said: {
    readonly establishment: number
    readonly fields: CorrectedFields
    readonly before: CorrectedFields
    readonly reason: string
  },
  by: { readonly account: string; readonly at: string },
): Promise<void> {
  for (const [name, value] of Object.entries(said.fields)) {
    const field = name as Correctable // keys of CorrectedFields
    const open = (await listWords(trx, organisation, said.establishment)).find(
      (word) => word.field === field && word.state === 'open',
    )
    if (open) await setState(trx, organisation, open.id, 'withdrawn', by, '')
    await trx
      .insertInto('register.maker_word')
      .values({
        organisation,
        id: randomUUID(),
        establishment: said.establishment,
        field,
        value: JSON.stringify(value),
        before: JSON.stringify(open ? open.before : (said.before[field] ?? null)),
        reason: said.reason,
        said_by: by.account,
        said_at: by.at,
        state: 'open',
        settled_by: null,
        settled_at: null,
        answer: '',
      })
      .execute()
  }
}

/** Newest first. */
export async function listWords(trx: Db, organisation: string, establishment: number): Promise<MakerWord[]> {
  const numbers = await allNumbers(trx, organisation, establishment)
  const rows = await words(trx, organisation).where('establishment', 'in', numbers).execute()
  return rows.map(asWord)
}

/** What waits for the account manager, oldest first. */
export async function listOpenWords(trx: Db, organisation: string): Promise<MakerWord[]> {
  const rows = await words(trx, organisation).where('state', '=', 'open').limit(500).execute()
  return rows.map(asWord).reverse()
}

export async function findOpenWord(trx: Db, organisation: string, id: string): Promise<MakerWord> {
  const row = await words(trx, organisation).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  if (row.state === 'open') return asWord(row)
  throw new Problem(409, 'already-settled', {
    nl: 'Hierover is al beslist. Ververs de lijst om te zien hoe.',
    en: 'This was settled already. Refresh the list to see how.',
  })
}

export async function setState(
  trx: Db,
  organisation: string,
  id: string,
  state: Exclude<WordState, 'open'>,
  by: { readonly account: string; readonly at: string },
  answer: string,
): Promise<void> {
  await trx
    .updateTable('register.maker_word')
    .set({ state, settled_by: by.account, settled_at: by.at, answer })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute()
}

function words(trx: Db, organisation: string) {
  return trx
    .selectFrom('register.maker_word')
    .select([
      'id',
      'establishment',
      'field',
      'value',
      'before',
      'reason',
      'said_at as saidAt',
      'state',
      'settled_at as settledAt',
      'answer',
    ])
    .where('organisation', '=', organisation)
    .orderBy('said_at', 'desc')
    .orderBy('id')
}

function asWord(
  row: Omit<MakerWord, 'value' | 'before'> & { readonly value: unknown; readonly before: unknown },
): MakerWord {
  return { ...row, value: row.value as FieldValue, before: row.before as FieldValue } // insertWords wrote them
}
