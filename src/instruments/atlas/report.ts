import { branchTitles } from '../../core/branch.ts'
import { gap } from '../../core/gap.ts'
import { sizeClassBounds } from '../../core/sizeClass.ts'
import type { AnswerOf } from '../../core/instrument.ts'
import type { Cell, Column, DocumentModel, KeyFigures, Paragraph, Table } from '../../platform/documents/model.ts'
import type { Provenance } from '../../platform/instrumentServer.ts'
import { formatFor } from '../../platform/i18n/format.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import { catalogue } from '../../platform/i18n/words.ts'
import { addGroups } from './calc/addGroups.ts'
import { jobsFigure } from './jobsFigure.ts'
import type { factsheet, Group } from './model.ts'
import { reportEn } from './reportWords.en.ts'
import { reportNl } from './reportWords.nl.ts'

const catalogues = catalogue(reportNl, reportEn)

type Answer = AnswerOf<typeof factsheet>
type Words = (typeof catalogues)[Locale]

/** The pamphlet's own facts on one A4, for any place. `chart` is the SVG of the jobs by branch. */
export function factsheetReport(
  answer: Answer,
  provenance: Provenance,
  language: Locale,
  organisation: string,
  chart: string | null,
): DocumentModel {
  const words = catalogues[language]
  const format = formatFor(language)
  const { place, sources, referenceDate } = provenance
  const first = sources[0]
  const { total } = answer
  const why = words.jobsMissing(format.number(total.jobs.missing))
  const known = format.number(total.jobs.atLeast)
  const jobs = total.jobs.missing === 0 ? known : words.atLeast(known)
  return {
    language,
    organisation,
    title: words.title(place.name),
    subtitle: words.subtitle,
    stamp: { referenceDate: referenceDate ?? '', source: first ? first.title.replace(/ \(.*/, '') : '' },
    ...(provenance.quality === 'madeUp' ? { banner: words.banner } : {}),
    lead: [
      { kind: 'strong', text: words.lead(place.name, jobs, format.number(total.companies)) },
      ...changed(answer, words, format),
    ],
    sections: [
      {
        level: 1,
        heading: finding(answer, words, language),
        blocks: [
          figures(answer, words, why, language),
          ...chartBlock(chart, answer, words, language, format),
          branchTable(answer, words, language, why),
        ],
      },
      {
        level: 1,
        heading: words.companiesAndPeople,
        blocks: [sizeSentence(answer, words, format), peopleFigures(words)],
      },
    ],
    notes: [
      ...(answer.branches.some((row) => row.branch === 'other' && row.companies > 0) ? [words.classNote] : []),
      ...(total.jobs.missing > 0 ? [why] : []),
    ],
    sources,
    footer: words.footer,
    ...(first ? { made: words.dataOf(format.day(first.vintage)) } : {}),
  }
}

type Format = ReturnType<typeof formatFor>

function changed(answer: Answer, words: Words, format: Format) {
  if (!answer.previousDate) return []
  const sum = (pick: (change: Answer['changes'][number]) => number) =>
    answer.changes.reduce((all, change) => all + pick(change), 0)
  const [jobs, companies] = [sum((change) => change.jobs), sum((change) => change.companies)]
  const known = answer.total.jobs.missing === 0 && answer.previousJobsMissing === 0
  const makers = format.change(companies)
  const day = format.day(answer.previousDate)
  // What is known of now less what was known then is no change when one of the two is not all.
  const text = ` ${known ? words.changed(format.change(jobs), makers, day) : words.changedMakers(makers, day)}`
  return [{ kind: 'plain', text } as const]
}

function largestBranch({ branches }: Answer) {
  return branches.toSorted((a, b) => b.jobs.known - a.jobs.known)[0]
}

function finding(answer: Answer, words: Words, language: Locale): string {
  const largest = largestBranch(answer)
  return largest && largest.companies > 0 ? words.finding(branchTitles[largest.branch][language]) : words.branches
}

function figures(answer: Answer, words: Words, why: string, language: Locale): KeyFigures {
  const { total, shareBelow50 } = answer
  const largest = largestBranch(answer)
  const share = shareBelow50 ?? gap('not-applicable', words.noSource)
  const branch: KeyFigures['items'] =
    largest && largest.companies > 0
      ? [{ label: branchTitles[largest.branch][language], value: jobsFigure(largest.jobs, why), unit: 'jobs' }]
      : []
  return {
    kind: 'keyFigures',
    items: [
      { label: words.companies, value: total.companies, unit: 'companies' },
      { label: words.jobs, value: jobsFigure(total.jobs, why), unit: 'jobs' },
      { label: words.below50, value: share, unit: 'share' },
      ...branch,
    ],
  }
}

function chartBlock(svg: string | null, { branches }: Answer, words: Words, language: Locale, format: Format) {
  if (!svg) return []
  const list = branches
    .map((row) => `${branchTitles[row.branch][language]} ${format.number(row.jobs.known)}`)
    .join(', ')
  return [{ kind: 'figure', title: words.branches, alt: words.chartAlt(list), svg, width: 0.5 } as const]
}

function text(value: string): Cell {
  return { kind: 'text', text: value }
}

function counts(group: Group, why: string): Cell[] {
  return [
    { kind: 'number', value: group.companies, unit: 'companies' },
    { kind: 'number', value: jobsFigure(group.jobs, why), unit: 'jobs' },
  ]
}

function countColumns(first: string, words: Words): Column[] {
  return [
    { header: first, align: 'left', width: 3 },
    { header: words.companies, align: 'right', unit: 'companies' },
    { header: words.jobs, align: 'right', unit: 'jobs' },
  ]
}

function branchTable({ branches, total }: Answer, words: Words, language: Locale, why: string): Table {
  return {
    kind: 'table',
    name: words.branch,
    caption: words.branchTable,
    columns: countColumns(words.branch, words),
    rows: branches
      .filter((row) => row.branch !== 'other' || row.companies > 0)
      .map((row) => [text(branchTitles[row.branch][language]), ...counts(row, why)]),
    total: [text(words.total), ...counts(total, why)],
  }
}

/** Four classes on paper, in one sentence; the screen has all of CBS. Bounds are lower ends of CBS classes. */
const paperClasses: readonly (readonly [least: number, below: number])[] = [
  [0, 10],
  [10, 50],
  [50, 100],
  [100, Number.POSITIVE_INFINITY],
]

function sizeSentence({ sizes }: Answer, words: Words, format: Format): Paragraph {
  const known = sizes.flatMap((row) =>
    row.sizeClass === 'unknown' ? [] : [{ ...row, least: sizeClassBounds(row.sizeClass).least }],
  )
  const parts = paperClasses.flatMap(([least, below]) => {
    const { companies } = addGroups(known.filter((row) => row.least >= least && row.least < below))
    return companies > 0 ? [words.sizePart(format.number(companies), words.sizeRange(least, below))] : []
  })
  const unknown = sizes.find((row) => row.sizeClass === 'unknown')?.companies ?? 0
  const all = unknown > 0 ? [...parts, words.sizePart(format.number(unknown), words.unknownSize)] : parts
  return { kind: 'paragraph', runs: [{ kind: 'plain', text: words.sizeSentence(format.list(all)) }] }
}

/** The pamphlet's two other charts: figures that wait for a source, and say so. */
function peopleFigures(words: Words): KeyFigures {
  const value = gap('not-delivered', words.noSource)
  return {
    kind: 'keyFigures',
    items: [
      { label: words.educationLevel, value, unit: 'share' },
      { label: words.permanentJobs, value, unit: 'share' },
    ],
  }
}
