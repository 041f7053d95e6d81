import { branchTitles } from '../../../core/branch.ts'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { SumView, type SumPart } from '../../../platform/ui/Explanation.tsx'
import { Explained } from './Explained.tsx'
import { ratioRows } from './ratioRows.ts'
import type { Answered, Compare, Factsheet, Trend } from './placeView.ts'
import { useAtlasWords } from './useAtlasWords.tsx'
import { whyRange } from './writeJobs.ts'

/** Jobs: the branches added up. */
export function JobsSumBody({ of }: { of: Answered<Factsheet> }) {
  const say = useAtlasWords()
  const format = useFormat()
  const { total, branches } = of.answer
  const sum = branches
    .filter((row) => row.jobs.known > 0)
    .flatMap((row, index): SumPart[] => [
      ...(index > 0 ? [{ sign: '+' }] : []),
      { number: format.number(row.jobs.known), words: say.branches[row.branch] },
    ])
  return (
    <Explained
      of={of}
      sum={sum}
      answer={format.number(total.jobs.known)}
      words={[say.how.jobsWords, whyRange(total, format, say)].filter(Boolean).join(' ')}
    />
  )
}

/** Part of the makers with fewer than 50 jobs. */
export function ShareSumBody({ of }: { of: Answered<Factsheet> }) {
  const say = useAtlasWords()
  const format = useFormat()
  const { shareBelow50, total, sizeUnknown } = of.answer
  if (shareBelow50 === null) return null
  const known = total.companies - sizeUnknown
  const share = format.percent(shareBelow50, 1)
  return (
    <Explained
      of={of}
      sum={[
        {
          over: { number: format.number(Math.round(shareBelow50 * known)), words: say.how.shareOver },
          under: { number: format.number(known), words: say.how.shareUnder },
        },
      ]}
      answer={share}
    />
  )
}

/** How much stronger a branch is here: the largest one first, the others below it. */
export function RatioSumsBody({ of, factsheet }: { of: Answered<Compare>; factsheet: Factsheet }) {
  const say = useAtlasWords()
  const format = useFormat()
  const locale = useLocale()
  const rows = ratioRows(of.answer, factsheet)
  const [first] = rows
  if (!first) return null
  const allHere = of.answer.branches.reduce((sum, row) => sum + row.here.jobs.known, 0)
  const allThere = of.answer.branches.reduce((sum, row) => sum + (row.there?.jobs.known ?? 0), 0)
  const others = format.count(of.answer.thereMunicipalities, say.otherMunicipality)
  const sumOf = (row: (typeof rows)[number]): readonly SumPart[] => [
    {
      over: { number: format.number(row.here.jobs.known), words: say.branch.jobsIn(say.branches[row.branch]) },
      under: { number: format.number(allHere), words: say.branch.jobsAll(of.provenance.place.name) },
    },
    { sign: '÷' },
    {
      over: { number: format.number(row.there?.jobs.known ?? 0), words: say.branch.jobsIn(say.branches[row.branch]) },
      under: { number: format.number(allThere), words: say.branch.jobsAll(others) },
    },
  ]
  const write = (ratio: number | null) => (ratio === null ? '' : format.quantity(ratio, 'ratio', 1))
  return (
    <Explained
      of={of}
      sum={sumOf(first)}
      answer={write(first.ratio)}
      words={say.branch.shares(
        branchTitles[first.branch][locale],
        format.percent(first.shareHere ?? 0, 1),
        format.percent(first.shareThere ?? 0, 1),
      )}
      limits={[say.how.limitKnown]}
    >
      {rows.slice(1).map((row) => (
        <SumView key={row.branch} parts={sumOf(row)} answer={write(row.ratio)} />
      ))}
    </Explained>
  )
}

/** The index of the last reference date. */
export function IndexSumBody({ of }: { of: Answered<Trend> }) {
  const say = useAtlasWords()
  const format = useFormat()
  const [first] = of.answer.points
  const last = of.answer.points.at(-1)
  if (!first || !last || last === first || last.jobsIndex === null) return null
  const index = format.number(last.jobsIndex, 1)
  return (
    <Explained
      of={of}
      sum={[
        { number: '100' },
        { sign: '×' },
        {
          over: { number: format.number(last.jobs.known), words: say.how.indexOver(format.day(last.referenceDate)) },
          under: { number: format.number(first.jobs.known), words: say.how.indexOver(format.day(first.referenceDate)) },
        },
      ]}
      answer={index}
      limits={[say.how.limitKnown]}
    />
  )
}
