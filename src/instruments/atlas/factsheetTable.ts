import { branchTitles } from '../../core/branch.ts'
import type { AnswerOf } from '../../core/instrument.ts'
import { sizeClassBounds } from '../../core/sizeClass.ts'
import type { Cell, Table } from '../../platform/documents/model.ts'
import { formatFor } from '../../platform/i18n/format.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import { catalogue } from '../../platform/i18n/words.ts'
import type { Provenance } from '../../platform/instrumentServer.ts'
import { placeName } from '../../register/reference/places.ts'
import type { factsheet, Group } from './model.ts'
import { tableEn } from './factsheetTableWords.en.ts'
import { tableNl } from './factsheetTableWords.nl.ts'

const catalogues = catalogue(tableNl, tableEn)

type Answer = AnswerOf<typeof factsheet>
type Words = (typeof catalogues)[Locale]
type Change = Answer['changes'][number]

type Row = {
  readonly topic: string
  readonly name: string
  readonly municipality?: string
  readonly group: Group | null
  readonly share?: number | null
  readonly change?: Pick<Change, 'companies' | 'jobs'> | undefined
  readonly note?: string
}

/**
 * Everything of the facts sheet as one long table: a row is a group of makers, and the first column says by what
 * they were grouped. So one file holds all its tables, and a spreadsheet can filter and pivot it.
 */
export function factsheetTable(answer: Answer, provenance: Provenance, language: Locale): Table {
  const say = catalogues[language]
  const { place, referenceDate, sources } = provenance
  const constant = [place.name, place.code, referenceDate ?? '', sources.map(({ title }) => title).join('; ')]
  const since = answer.previousDate === null ? null : formatFor(language).day(answer.previousDate)
  const comparable = answer.previousJobsMissing === 0 && answer.total.jobs.missing === 0
  const columns = [
    ...say.text.map((header) => ({ header, align: 'left' as const })),
    ...[...say.numbers, say.changedMakers(since), say.changedJobs(since)].map((header) => ({
      header,
      align: 'right' as const,
    })),
    ...say.last.map((header) => ({ header, align: 'left' as const })),
  ]
  const rows = rowsOf(answer, say, language).map((row): readonly Cell[] => [
    text(row.topic),
    text(row.name),
    text(row.municipality ?? ''),
    ...numbers(row),
    number(row.change?.companies ?? null),
    number(comparable ? (row.change?.jobs ?? null) : null),
    text([row.note, row.group ? missingNote(row.group, say) : ''].filter(Boolean).join(' ')),
    ...constant.map(text),
  ])
  return { kind: 'table', name: say.name, caption: say.caption(place.name), columns, rows }
}

function rowsOf(answer: Answer, say: Words, language: Locale): readonly Row[] {
  const { total, branches, sizes, estates, municipalities, changes, previousDate, shareBelow50, sizeUnknown } = answer
  const sum = (pick: (change: Change) => number) => changes.reduce((all, change) => all + pick(change), 0)
  const all = { companies: sum(({ companies }) => companies), jobs: sum(({ jobs }) => jobs) }
  const changeOf = (branch: Change['branch']) =>
    previousDate === null ? undefined : (changes.find((one) => one.branch === branch) ?? { companies: 0, jobs: 0 })
  const share = shareBelow50 === null ? say.noSize : say.ofKnownSize(total.companies - sizeUnknown)
  return [
    { topic: say.total, name: say.allMakers, group: total, ...(previousDate === null ? {} : { change: all }) },
    ...branches.map(
      (row): Row => ({
        topic: say.branch,
        name: branchTitles[row.branch][language],
        group: row,
        change: changeOf(row.branch),
      }),
    ),
    ...sizes.map((row): Row => ({ topic: say.size, name: sizeName(row.sizeClass, say, language), group: row })),
    { topic: say.keyFigure, name: say.below50, group: null, share: shareBelow50, note: share },
    ...estates.map(
      (row): Row => ({
        topic: say.estate,
        name: row.estate,
        municipality: placeName(row.municipality) ?? row.municipality,
        group: row,
      }),
    ),
    ...municipalities.map(
      (row): Row => ({
        topic: say.municipality,
        name: placeName(row.municipality) ?? row.municipality,
        municipality: placeName(row.municipality) ?? row.municipality,
        group: row,
      }),
    ),
    { topic: say.keyFigure, name: say.education, group: null, note: say.noSource },
    { topic: say.keyFigure, name: say.permanent, group: null, note: say.noSource },
  ]
}

function numbers({ group, share = null }: Row): readonly Cell[] {
  if (!group)
    return [text(''), number(share === null ? null : percentage(share)), ...Array.from({ length: 4 }, () => text(''))]
  const { companies, jobs } = group
  // Where no number at all is known, zero would say something that nobody counted.
  const known = companies > 0 && jobs.missing === companies ? null : jobs.known
  return [number(companies), text(''), number(known), number(jobs.missing), number(jobs.atLeast), number(jobs.atMost)]
}

function percentage(share: number): number {
  return Number((share * 100).toPrecision(15))
}

function missingNote({ jobs }: Group, say: Words): string {
  return jobs.missing > 0 ? say.missing(jobs.missing) : ''
}

function sizeName(sizeClass: Answer['sizes'][number]['sizeClass'], say: Words, language: Locale): string {
  if (sizeClass === 'unknown') return say.sizeUnknown
  const format = formatFor(language)
  const { least, most } = sizeClassBounds(sizeClass)
  if (most === null) return say.orMore(format.number(least))
  return least === most ? format.number(least) : say.to(format.number(least), format.number(most))
}

function text(value: string): Cell {
  return { kind: 'text', text: value }
}

function number(value: number | null): Cell {
  return value === null ? text('') : { kind: 'number', value }
}
