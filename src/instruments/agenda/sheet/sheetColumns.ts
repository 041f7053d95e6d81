import { guarded } from '../../../platform/documents/formulaGuard.ts'
import { plainText } from '../../../platform/documents/plainText.ts'
import type { ActionFields } from '../dossier/actionFields.ts'
import { type FundingSource, fundingSources } from '../dossier/fundingSources.ts'

type TextField = 'title' | 'statusReason' | 'activity' | 'output' | 'outcome' | 'legalBasis'

/** A column of the sheet that colleagues edit outside: what it holds, and under which head. */
export type SheetColumn =
  | { readonly kind: 'text'; readonly head: string; readonly field: TextField }
  | { readonly kind: 'role'; readonly head: string }
  | { readonly kind: 'status'; readonly head: string }
  | { readonly kind: 'draft'; readonly head: string }
  | { readonly kind: 'day'; readonly head: string; readonly field: 'start' | 'end' }
  | {
      readonly kind: 'money'
      readonly head: string
      readonly year: number
      readonly source: FundingSource
      readonly part: 'plannedCents' | 'spentCents'
    }

/** The two that say which action a row is, and which version of it was handed out. */
export const idHead = 'Nummer'
export const versionHead = 'Versie'

export const statusWords = {
  idea: 'Idee',
  planned: 'Gepland',
  running: 'Loopt',
  done: 'Klaar',
  stopped: 'Gestopt',
} as const satisfies Record<ActionFields['status'], string>

const sourceWords: Readonly<Record<FundingSource, string>> = {
  council: 'gemeente',
  province: 'provincie',
  state: 'Rijk',
  fund: 'fonds',
  companies: 'bedrijven',
}

/** The columns of an agenda: those of every action, and two for each year and source that any action has. */
export function sheetColumns(actions: readonly ActionFields[]): readonly SheetColumn[] {
  const used = new Set(actions.flatMap(({ budget }) => budget.map(({ year, source }) => `${year} ${source}`)))
  const years = [...new Set(actions.flatMap(({ budget }) => budget.map(({ year }) => year)))].toSorted((a, b) => a - b)
  const money = years.flatMap((year) =>
    fundingSources
      .filter((source) => used.has(`${year} ${source}`))
      .flatMap((source): SheetColumn[] => {
        const about = `${year} ${sourceWords[source]}`
        return [
          { kind: 'money', head: `Gepland ${about}`, year, source, part: 'plannedCents' },
          { kind: 'money', head: `Besteed ${about}`, year, source, part: 'spentCents' },
        ]
      }),
  )
  return [
    { kind: 'text', head: 'Titel', field: 'title' },
    { kind: 'draft', head: 'Concept' },
    { kind: 'status', head: 'Stand' },
    { kind: 'text', head: 'Toelichting', field: 'statusReason' },
    { kind: 'role', head: 'Functie van de trekker' },
    { kind: 'day', head: 'Begin', field: 'start' },
    { kind: 'day', head: 'Einde', field: 'end' },
    { kind: 'text', head: 'Wat wij doen', field: 'activity' },
    { kind: 'text', head: 'Wat het oplevert', field: 'output' },
    { kind: 'text', head: 'Wat er verandert', field: 'outcome' },
    { kind: 'text', head: 'Grondslag', field: 'legalBasis' },
    ...money,
  ]
}

/** What stands in a cell: days as 2027-06-01, money in euro with a comma, and nothing that a spreadsheet would run. */
export function writeCell(fields: ActionFields, column: SheetColumn): string {
  if (column.kind === 'draft') return fields.draft ? 'ja' : 'nee'
  if (column.kind === 'status') return statusWords[fields.status]
  if (column.kind === 'day') return fields[column.field] ?? ''
  if (column.kind === 'money') {
    const line = fields.budget.find(({ year, source }) => year === column.year && source === column.source)
    return line ? writeEuro(line[column.part]) : ''
  }
  return guarded(plainText(column.kind === 'role' ? fields.owner.role : fields[column.field]))
}

function writeEuro(cents: number): string {
  const rest = cents % 100
  return rest === 0 ? String(cents / 100) : `${Math.floor(cents / 100)},${String(rest).padStart(2, '0')}`
}
