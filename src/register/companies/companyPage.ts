import type { Kysely, Selectable } from 'kysely'
import type { RegisterTables } from '../tables.ts'

type Db = Kysely<RegisterTables>
type Row = Selectable<RegisterTables['register.record']>

export type CompanyDetail = {
  readonly record: Row
  readonly referenceDate: string
  readonly doubt: { readonly maybe: number; readonly name: string | null } | null
  readonly history: readonly {
    readonly referenceDate: string
    readonly name: string
    readonly jobs: number | null
    readonly street: string | null
    readonly houseNumber: string | null
    readonly postcode: string | null
    readonly town: string | null
    readonly sbi: string
    readonly sbiVersion: string
  }[]
  readonly events: readonly { readonly kind: string; readonly referenceDate: string; readonly detail: unknown }[]
  readonly corrections: readonly {
    readonly field: string
    readonly value: unknown
    readonly imported: unknown
    readonly reason: string
    readonly correctedAt: string
    readonly state: 'open' | 'confirmed'
  }[]
}

/** Everything kept about one company: the record of a snapshot, its years, its events and its corrections. */
export async function findCompany(
  trx: Db,
  organisation: string,
  establishment: number,
  importId: string,
  referenceDate: string,
): Promise<CompanyDetail | null> {
  const record = await trx
    .selectFrom('register.record')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('import', '=', importId)
    .where('establishment', '=', establishment)
    .executeTakeFirst()
  if (!record) return null
  const history = await trx
    .selectFrom('register.snapshot as s')
    .innerJoin('register.record as r', (join) =>
      join
        .onRef('r.organisation', '=', 's.organisation')
        .onRef('r.import', '=', 's.import')
        .on('r.establishment', '=', establishment),
    )
    .innerJoin('register.import as i', (join) =>
      join.onRef('i.organisation', '=', 's.organisation').onRef('i.id', '=', 's.import'),
    )
    .select([
      's.reference_date as referenceDate',
      'r.name',
      'r.jobs',
      'r.street',
      'r.house_number as houseNumber',
      'r.postcode',
      'r.town',
      'r.sbi',
      'i.sbi_version as sbiVersion',
    ])
    .where('s.organisation', '=', organisation)
    .orderBy('s.reference_date')
    .execute()
  const events = await trx
    .selectFrom('register.event as e')
    .innerJoin('register.snapshot as s', (join) =>
      join.onRef('s.organisation', '=', 'e.organisation').onRef('s.import', '=', 'e.import'),
    )
    .select(['e.kind', 'e.reference_date as referenceDate', 'e.detail'])
    .where('e.organisation', '=', organisation)
    .where('e.establishment', '=', establishment)
    .orderBy('e.reference_date')
    .execute()
  const corrections = await trx
    .selectFrom('register.correction')
    .select(['field', 'value', 'imported', 'reason', 'corrected_at as correctedAt', 'state'])
    .where('organisation', '=', organisation)
    .where('establishment', '=', establishment)
    .orderBy('field')
    .execute()
  return {
    record,
    referenceDate,
    doubt: await doubtOf(trx, organisation, establishment, importId),
    history,
    events: events.map((event) => inWords(event, history)),
    corrections,
  }
}

type Year = CompanyDetail['history'][number]
type Event = CompanyDetail['events'][number]

/**
 * A move is kept with the keys by which addresses are compared; a reader gets both addresses as the files
 * wrote them, and none where one of the two is not in the history any more.
 */
function inWords(event: Event, history: readonly Year[]): Event {
  if (event.kind !== 'moved') return event
  const from = history.findLast((year) => year.referenceDate < event.referenceDate)
  const to = history.find((year) => year.referenceDate === event.referenceDate)
  return { ...event, detail: from && to ? { from: addressOf(from), to: addressOf(to) } : {} }
}

/** "Ambachtstraat 12, 7005 AB Doetinchem", of what is known. */
function addressOf({ street, houseNumber, postcode, town }: Year): string {
  const spaced = postcode?.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2')
  const [near, far] = [
    [street, houseNumber],
    [spaced, town],
  ].map((part) => part.filter(Boolean).join(' '))
  return [near, far].filter(Boolean).join(', ')
}

async function doubtOf(
  trx: Db,
  organisation: string,
  establishment: number,
  importId: string,
): Promise<CompanyDetail['doubt']> {
  const row = await trx
    .selectFrom('register.establishment')
    .select('doubt')
    .where('organisation', '=', organisation)
    .where('id', '=', establishment)
    .executeTakeFirst()
  if (!row?.doubt) return null
  const { maybe } = row.doubt as { maybe: number } // written by the import
  const other = await trx
    .selectFrom('register.record')
    .select('name')
    .where('organisation', '=', organisation)
    .where('establishment', '=', maybe)
    .where('import', '!=', importId)
    .limit(1)
    .executeTakeFirst()
  return { maybe, name: other?.name ?? null }
}
