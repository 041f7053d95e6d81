import { gap } from '../../../core/gap.ts'
import { isComparable, type MissingJobs } from '../../../instruments/atlas/pages/change.ts'
import type { Factsheet } from '../../../instruments/atlas/pages/placeView.ts'
import { largestBranches } from '../../../instruments/atlas/pages/largestBranches.ts'
import type { Format } from '../../../platform/i18n/format.ts'
import type { OverviewLine } from '../../../platform/ui/OverviewLines.tsx'
import type { QualityCounts } from '../../../register/companies/companyList.ts'
import type { OverviewWords } from './useOverviewWords.tsx'

type Told = {
  readonly say: OverviewWords
  readonly format: Format
  /** The name of a branch in a sentence. */
  readonly branch: (id: Factsheet['branches'][number]['branch']) => string
  readonly home: string
  readonly place: string
  /** Makers without a number of jobs, then or now: a change in jobs then says little. */
  readonly missing: MissingJobs
}

/** One line per thing that matters: one figure, what it means, one next step. Only figures that exist. */
export function makerLines(answer: Factsheet, told: Told): readonly OverviewLine[] {
  return [makers(answer, told), jobs(answer, told), change(answer, told)]
}

function makers(answer: Factsheet, { say, format, branch, home }: Told): OverviewLine {
  const [largest] = largestBranches(answer)
  const { known } = answer.total.jobs
  const part = largest && known > 0 ? format.percent(largest.jobs.known / known) : null
  return {
    room: say.makers.room,
    href: `${home}/makers`,
    figure: format.number(answer.total.companies),
    unit: say.makers.unit,
    sentence: largest && part ? say.makers.mostly(branch(largest.branch), part) : say.makers.plain,
    next: { label: say.makers.next, href: `${home}/makers` },
  }
}

function jobs({ total, shareBelow50 }: Factsheet, { say, format, home, place }: Told): OverviewLine {
  const { missing, atLeast } = total.jobs
  const missingWords = say.jobs.missing(format.count(missing, say.company))
  const href = `${home}/places/${place}`
  return {
    room: say.jobs.room,
    href,
    figure: atLeast === 0 && missing > 0 ? gap('unknown', missingWords) : format.number(atLeast),
    unit: missing > 0 ? say.jobs.unitAtLeast : say.jobs.unit,
    sentence: [
      missing > 0 ? missingWords : '',
      shareBelow50 === null ? '' : say.jobs.sentence(format.percent(shareBelow50)),
    ]
      .filter(Boolean)
      .join(' '),
    next: { label: say.jobs.next, href },
  }
}

function change({ changes, previousDate }: Factsheet, told: Told): OverviewLine {
  const { say, format, branch, home, place } = told
  const line = { room: say.change.room, href: `${home}/places/${place}#change` }
  if (previousDate === null) {
    return {
      ...line,
      figure: gap('not-applicable', say.change.none),
      sentence: say.change.first,
      next: { label: say.change.nextImport, href: `${home}/data/import` },
    }
  }
  const jobsChange = changes.reduce((sum, one) => sum + one.jobs, 0)
  const makersChange = changes.reduce((sum, one) => sum + one.companies, 0)
  const day = format.day(previousDate)
  const [largest] = changes
  const size = format.count(Math.abs(makersChange), say.maker)
  const written =
    makersChange === 0 ? say.change.same : makersChange > 0 ? say.change.more(size) : say.change.fewer(size)
  if (!isComparable(told.missing)) {
    const without = format.count(Math.max(told.missing.now, told.missing.before), say.maker)
    return {
      ...line,
      figure: format.change(makersChange),
      unit: say.change.makersUnit,
      sentence: say.change.notComparable(without, day),
      next: { label: say.change.next, href: `${home}/places/${place}` },
    }
  }
  return {
    ...line,
    figure: format.change(jobsChange),
    unit: say.change.unit,
    sentence: largest
      ? `${say.change.sentence(written, day)} ${branch(largest.branch)} (${format.change(largest.jobs)}).`
      : say.change.sentenceNone(day),
    next: { label: say.change.next, href: `${home}/places/${place}` },
  }
}

/** What is missing or doubtful, with the most urgent thing as the next step. */
export function qualityLine(
  counts: QualityCounts,
  { say, format, home }: Pick<Told, 'say' | 'format' | 'home'>,
): OverviewLine {
  const parts = [
    ...(counts['no-jobs'] > 0 ? [say.quality.noJobs(format.number(counts['no-jobs']))] : []),
    ...(counts['no-estate'] > 0 ? [say.quality.noEstate(format.number(counts['no-estate']))] : []),
    ...(counts['no-kvk'] > 0 ? [say.quality.noKvk(format.number(counts['no-kvk']))] : []),
    ...(counts['no-postcode'] > 0 ? [say.quality.noPostcode(format.number(counts['no-postcode']))] : []),
  ]
  const href = `${home}/data/quality`
  const doubt = format.count(counts.doubt, say.company)
  if (counts.doubt > 0) {
    return {
      room: say.quality.room,
      href,
      figure: format.number(counts.doubt),
      unit: say.quality.unit,
      sentence: say.quality.doubt(doubt),
      next: { label: say.quality.nextDoubt(doubt), href, urgent: true },
    }
  }
  const most = Math.max(counts['no-jobs'], counts['no-estate'], counts['no-kvk'], counts['no-postcode'])
  return {
    room: say.quality.room,
    href,
    figure: format.number(most),
    unit: say.quality.unit,
    sentence: parts.length > 0 ? say.quality.missing(format.list(parts)) : say.quality.fine,
    next: { label: parts.length > 0 ? say.quality.next : say.quality.nextFine, href },
  }
}
