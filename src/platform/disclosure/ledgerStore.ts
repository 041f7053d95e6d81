import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { Problem } from '../../core/problem.ts'
import { insertRows } from '../db/insertRows.ts'
import type { ProtectAnswer, ProtectCase } from './model.ts'
import type { PublicationFile } from './publishedTable.ts'
import type { DisclosureTables } from './tables.ts'
import { columnsOf } from './world.ts'

type Db = Kysely<DisclosureTables>
type Entry = Omit<DisclosureTables['disclosure.ledger'], 'organisation' | 'seq'>

/** Adds a line to the organisation's own ledger; lines are never changed. */
export async function writeLedger(trx: Db, organisation: string, entry: Entry): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`ledger:${organisation}`}))`.execute(trx)
  const last = await trx
    .selectFrom('disclosure.ledger')
    .select('seq')
    .where('organisation', '=', organisation)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  await trx
    .insertInto('disclosure.ledger')
    .values({
      ...entry,
      organisation,
      seq: (last?.seq ?? 0) + 1,
      rules: asJson(entry.rules),
      detail: asJson(entry.detail),
    })
    .execute()
}

/** What approval lets out: the protected figures, and for the gate the secrets behind them. */
export type Payload = {
  readonly title: { readonly nl: string; readonly en: string }
  readonly method: string
  readonly divisionYear: number
  readonly sources: PublicationFile['sources']
  readonly dimensions: ProtectCase['dimensions']
  readonly tables: ProtectAnswer['tables']
  readonly watched: ProtectCase['watched']
  readonly rules: unknown
  readonly checkedAgainst: string
}

/** Only through the gate. One publication at a time: two that were each safe alone must not both go out. */
export async function publish(
  gate: Db,
  id: string,
  organisation: string,
  origin: DisclosureTables['disclosure.publication']['origin'],
  payload: Payload,
  publishedAt: string,
): Promise<void> {
  const { title, watched, tables } = payload
  await gate
    .insertInto('disclosure.publication')
    .values({
      id,
      organisation,
      title_nl: title.nl,
      title_en: title.en,
      method: payload.method,
      division_year: payload.divisionYear,
      sources: JSON.stringify(payload.sources),
      dimensions: JSON.stringify(payload.dimensions),
      origin,
      published_at: publishedAt,
    })
    .execute()
  const figures = tables.flatMap(({ measure, period, cells }) =>
    cells.map(({ at, value, roundedTo }) => ({
      publication: id,
      measure,
      period,
      ...columnsOf(at),
      value,
      rounded_to: roundedTo ?? null,
    })),
  )
  // Two tables of one publication share their totals; such a cell is one figure.
  const once = new Map(
    figures.map((row) => [[row.measure, row.period, row.region, row.branch, row.size_class].join('|'), row]),
  )
  await insertRows(gate, 'disclosure.figure', figureColumns, [...once.values()])
  await insertRows(
    gate,
    'disclosure.watched',
    watchedColumns,
    watched.map(({ measure, period, at, value, contributors, need }) => ({
      publication: id,
      organisation,
      measure,
      period,
      ...columnsOf(at),
      value: value ?? 0,
      contributors: contributors ?? 0,
      ...need,
    })),
  )
}

const placeColumns = {
  publication: 'text',
  measure: 'text',
  period: 'text',
  region: 'text',
  branch: 'text',
  size_class: 'text',
} as const

const figureColumns = { ...placeColumns, value: 'double precision', rounded_to: 'double precision' } as const

const watchedColumns = {
  ...placeColumns,
  organisation: 'text',
  value: 'double precision',
  contributors: 'integer',
  below: 'double precision',
  above: 'double precision',
  width: 'double precision',
} as const

/** Held until the end of the transaction. */
export async function lockGate(gate: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(7224402)`.execute(gate)
}

export type Proposal = {
  readonly id: string
  readonly state: DisclosureTables['disclosure.proposal']['state']
  readonly proposedBy: string
  readonly payload: Payload | null
  readonly given: unknown
}

export async function findProposal(trx: Db, organisation: string, id: string): Promise<Proposal> {
  const row = await trx
    .selectFrom('disclosure.proposal')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw noProposal()
  const { state, proposed_by: proposedBy, answer, given } = row
  return { id, state, proposedBy, payload: answer as Payload | null, given } // written by the check alone
}

export async function setProposal(
  trx: Db,
  organisation: string,
  id: string,
  change: { readonly state: Proposal['state']; readonly payload?: Payload; readonly asked?: string },
): Promise<void> {
  const { state, payload, asked } = change
  await trx
    .updateTable('disclosure.proposal')
    .set((value) => ({
      state,
      version: value('version', '+', 1),
      ...(payload ? { answer: JSON.stringify(payload), checked_against: payload.checkedAgainst } : {}),
      ...(asked ? { asked } : {}),
    }))
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute()
}

function noProposal(): Problem {
  return new Problem(404, 'no-proposal', {
    nl: 'Dit voorstel om te publiceren is er niet, of u mag het niet zien.',
    en: 'There is no such proposal to publish, or you may not see it.',
  })
}

function asJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}
