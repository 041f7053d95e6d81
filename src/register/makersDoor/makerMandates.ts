import type { AnyDb } from '../../platform/http/endpoint.ts'

/** A mandate for data of a company, as its maker reads it. */
export type MakerMandate = {
  readonly hub: string
  readonly member: string
  readonly hubName: string
  readonly establishment: number
  readonly scope: 'sums' | 'series' | null
  readonly smallGroup: boolean
  /** Null: no mandate was ever given. */
  readonly from: string | null
  readonly until: string | null
  readonly withdrawnAt: string | null
  readonly stands: boolean
}

export type MandateChoice = {
  readonly hub: string
  readonly member: string
  readonly scope: 'sums' | 'series'
  readonly smallGroup: boolean
  readonly until: string | null
}

type By = { readonly account: string; readonly name: string; readonly at: string }

/** Where mandates are kept is the business of another room; the door asks for them by company. */
export type MakerMandates = {
  readonly list: (trx: AnyDb, organisation: string, establishment: number, now: Date) => Promise<MakerMandate[]>
  readonly give: (
    trx: AnyDb,
    organisation: string,
    establishment: number,
    choice: MandateChoice,
    by: By,
  ) => Promise<void>
  readonly withdraw: (
    trx: AnyDb,
    organisation: string,
    establishment: number,
    which: { readonly hub: string; readonly member: string },
    by: By,
  ) => Promise<void>
  /** Withdraws all mandates of the company, erases what was measured, and his name; `alsoName`: that of the company too. */
  readonly forget: (trx: AnyDb, organisation: string, establishment: number, by: By, alsoName: boolean) => Promise<void>
}
