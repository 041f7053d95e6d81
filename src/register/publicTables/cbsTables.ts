/** A table of CBS StatLine that the house can read from a file. */
export type CbsTable = {
  readonly id: string
  readonly title: string
  /** Name of the figure in the dataset as CSV (OData v3), and in the observations of OData v4 where we know it. */
  readonly column: string
  readonly measure: string | null
  /** The unit as CBS gives it, for when its metadata does not come with the table. */
  readonly unit: string
}

/** What CBS asks of whoever uses a figure. */
export const cbsLicence = 'CC BY 4.0'
export const cbsPublisher = 'CBS, StatLine'

export const establishmentsTable = '81575NED'
export const jobsTable = '83582NED'

export const cbsTables: readonly CbsTable[] = [
  {
    id: establishmentsTable,
    title: 'Vestigingen van bedrijven; bedrijfstak, gemeente',
    column: 'Vestigingen_1',
    measure: 'M000200',
    unit: 'aantal',
  },
  {
    id: jobsTable,
    title: 'Banen van werknemers in december; economische activiteit, regio',
    column: 'BanenVanWerknemersInDecember_1',
    measure: null,
    unit: 'x 1 000',
  },
]

/** The name under which the finer codes of SBI 2025 stand among the tables. */
export const sbi2025Table = 'SBI2025'

/** Keys of StatLine, which are no SBI codes: section C of SBI 2008, and all sections together. */
export const sectionC = '307500'
export const allSections = 'T001081'

/** "81575NED_UntypedDataSet_01022026_101500.csv" and "cbs-81575NED-2026.json" name their table. */
export function tableOf(fileName: string): string | null {
  return /(?:^|[^0-9A-Za-z])(\d{5}ned)(?![0-9A-Za-z])/i.exec(fileName.replaceAll('_', ' '))?.[1]?.toUpperCase() ?? null
}

/** The day in the name that StatLine gives: `_01022026_101500` or `_20260201101500`; null without one. */
export function retrievedOn(fileName: string): string | null {
  const [, day, month, year] = /_(\d{2})(\d{2})(20\d{2})_\d{6}/.exec(fileName) ?? []
  const [, newerYear, newerMonth, newerDay] = /_(20\d{2})(\d{2})(\d{2})\d{6}/.exec(fileName) ?? []
  if (year) return `${year}-${month}-${day}`
  return newerYear ? `${newerYear}-${newerMonth}-${newerDay}` : null
}
