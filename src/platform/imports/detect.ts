import type { KindCounts } from './columnKind.ts'
import { countKinds, distinctive, likelyKind } from './columnKind.ts'
import { countWords, emptyWords, kindWords, knownWords, mixedDateWords, nothingWords } from './detectWords.ts'
import type { FieldKind, ImportField } from './field.ts'
import { normaliseHeader } from './header.ts'
import type { Candidate, Certainty, Reason } from './survey.ts'

/** One column as far as it was looked at: its header and its cells in the rows looked at. */
export type ColumnSample = { readonly header: string; readonly cells: readonly string[] }

export type DetectedColumn = {
  readonly filled: number
  readonly kind: FieldKind
  readonly candidates: readonly Candidate[]
  readonly field: string | null
  readonly certainty: Certainty
  readonly reason: Reason
}

type Scored = Candidate & { readonly column: number; readonly score: number }

/**
 * Which column is which field: by the names that sources give to a field, and by what stands in the column. Every
 * field is proposed once at most, where it fits best.
 */
export function detectColumns(
  columns: readonly ColumnSample[],
  fields: readonly ImportField[],
  sampled: boolean,
): readonly DetectedColumn[] {
  const known = new Map(fields.map((field) => [field.id, field.known && new Set(field.known.map(comparable))]))
  const counted = columns.map((column) => countKinds(column.cells))
  const scored = columns.flatMap((column, at) =>
    fields.flatMap((field): Scored[] => {
      const one = candidate(column, counted[at] ?? countKinds([]), field, known.get(field.id), sampled)
      return one === null ? [] : [{ ...one, column: at }]
    }),
  )
  const chosen = assign(scored)
  return columns.map((_, at) => {
    const counts = counted[at] ?? countKinds([])
    const candidates = scored.filter((one) => one.column === at).toSorted((a, b) => b.score - a.score)
    const best = candidates.find((one) => chosen.get(at) === one.field)
    return {
      filled: counts.filled,
      kind: best === undefined ? likelyKind(counts) : (fields.find((field) => field.id === best.field)?.kind ?? 'text'),
      candidates: candidates.map(({ field, certainty, reason }) => ({ field, certainty, reason })),
      field: best?.field ?? null,
      certainty: best?.certainty ?? 'choose',
      reason: best?.reason ?? candidates[0]?.reason ?? unrecognised(counts, sampled),
    }
  })
}

/** Best first; a column gets one field and a field one column. What we would have to guess is left to a person. */
function assign(scored: readonly Scored[]): ReadonlyMap<number, string> {
  const chosen = new Map<number, string>()
  const taken = new Set<string>()
  for (const one of scored.toSorted((a, b) => b.score - a.score || a.column - b.column)) {
    if (one.certainty === 'choose' || chosen.has(one.column) || taken.has(one.field)) continue
    chosen.set(one.column, one.field)
    taken.add(one.field)
  }
  return chosen
}

function candidate(
  column: ColumnSample,
  counts: KindCounts,
  field: ImportField,
  known: ReadonlySet<string> | undefined,
  sampled: boolean,
): Omit<Scored, 'column'> | null {
  const name = headerFit(column.header, field)
  const { matches, reason } = contentFit(column, counts, field, known, sampled, name !== 'none')
  const share = counts.filled === 0 ? 0 : matches / counts.filled
  const telling = known !== undefined || distinctive.has(field.kind)
  if (name === 'none' && !(telling && share >= 0.9)) return null
  if (name === 'part' && matches === 0 && counts.filled > 0) return null
  const certainty = certaintyOf(name, share, telling, counts, field)
  const score = { exact: 3, part: 1.5, none: 0 }[name] + share * (telling ? 2 : 1) + (certainty === 'certain' ? 1 : 0)
  return { field: field.id, certainty, reason: mixedDates(counts, field) ?? reason, score }
}

function certaintyOf(
  name: HeaderFit,
  share: number,
  telling: boolean,
  counts: KindCounts,
  field: ImportField,
): Certainty {
  if (counts.filled === 0) return name === 'exact' ? 'likely' : 'choose'
  if (mixedDates(counts, field) !== null) return 'choose'
  if (name === 'exact') return share >= 0.9 ? 'certain' : share >= 0.5 ? 'likely' : 'choose'
  if (name === 'part') return telling && share >= 0.95 ? 'certain' : share >= 0.8 ? 'likely' : 'choose'
  // A number of eight digits under a strange name may be anything; where the values exist, they speak for themselves.
  return share >= 0.95 ? 'likely' : 'choose'
}

type HeaderFit = 'exact' | 'part' | 'none'

function headerFit(header: string, field: ImportField): HeaderFit {
  const plain = normaliseHeader(header)
  if (plain === '') return 'none'
  const names = [field.id, field.title.nl, field.title.en, ...field.aliases].map(normaliseHeader)
  if (names.includes(plain)) return 'exact'
  const part = names.some(
    (name) => (name.length >= 4 && plain.includes(name)) || (plain.length >= 4 && name.startsWith(plain)),
  )
  return part ? 'part' : 'none'
}

function contentFit(
  column: ColumnSample,
  counts: KindCounts,
  field: ImportField,
  known: ReadonlySet<string> | undefined,
  sampled: boolean,
  named: boolean,
): { readonly matches: number; readonly reason: Reason } {
  if (known !== undefined) {
    const matches = column.cells.filter((cell) => known.has(comparable(cell))).length
    return {
      matches,
      reason: reason(
        'known',
        field.kind,
        matches,
        counts.of,
        countWords(matches, counts.of, sampled, knownWords(field.title)),
      ),
    }
  }
  const free = field.kind === 'text' || field.kind === 'code' || field.kind === 'municipality'
  const matches = free ? counts.filled : matchesOf(counts, field.kind, named)
  const words = countWords(matches, counts.of, sampled, kindWords(field.kind === 'municipality' ? 'text' : field.kind))
  return { matches, reason: reason(free ? 'filled' : 'matches', field.kind, matches, counts.of, words) }
}

function matchesOf(counts: KindCounts, kind: FieldKind, named: boolean): number {
  const matches = counts.counts.get(kind) ?? 0
  // Codes of 2 to 5 digits without a point look like whole numbers; only their header tells them apart.
  return kind === 'sbi' && named ? Math.max(matches, counts.counts.get('integer') ?? 0) : matches
}

function mixedDates(counts: KindCounts, field: ImportField): Reason | null {
  if (field.kind !== 'date' || counts.years === 0) return null
  const dates = counts.counts.get('date') ?? 0
  return reason('mixed-dates', 'date', dates, counts.of, mixedDateWords)
}

function unrecognised(counts: KindCounts, sampled: boolean): Reason {
  if (counts.filled === 0) return reason('empty', 'text', 0, counts.of, emptyWords)
  const kind = likelyKind(counts)
  if (kind === 'text') return reason('nothing', kind, 0, counts.of, nothingWords)
  const matches = counts.counts.get(kind) ?? 0
  return reason('matches', kind, matches, counts.of, countWords(matches, counts.of, sampled, kindWords(kind)))
}

function reason(code: Reason['code'], kind: FieldKind, matches: number, of: number, words: Reason['words']): Reason {
  return { code, kind, matches, of, words }
}

/** Known values are compared without capitals, accents and points: "25.62" is 2562 and "'s-Gravenhage" is sgravenhage. */
function comparable(value: string): string {
  return normaliseHeader(value)
}
