import { lazy, type ReactNode, Suspense, useState } from 'react'
import { branchTitles } from '../../../core/branch.ts'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { HowFrame } from '../../../platform/ui/HowFrame.tsx'
import { LoadingState } from '../../../platform/ui/States.tsx'
import type { Answered, Compare, Factsheet, Trend } from './placeView.ts'
import { ratioRows } from './ratioRows.ts'
import { useAtlasWords } from './useAtlasWords.tsx'
import { writeJobs } from './writeJobs.ts'

const sums = () => import('./FigureSums.tsx')
const JobsSumBody = lazy(() => sums().then(({ JobsSumBody: body }) => ({ default: body })))
const ShareSumBody = lazy(() => sums().then(({ ShareSumBody: body }) => ({ default: body })))
const RatioSumsBody = lazy(() => sums().then(({ RatioSumsBody: body }) => ({ default: body })))
const IndexSumBody = lazy(() => sums().then(({ IndexSumBody: body }) => ({ default: body })))

/** The line below a figure; the sum itself comes when a reader opens it. */
function WhenAsked({ figure, children }: { figure: string; children: ReactNode }) {
  const [asked, setAsked] = useState(false)
  return (
    <HowFrame figure={figure} onOpen={() => setAsked(true)}>
      {asked ? <Suspense fallback={<LoadingState lines={3} />}>{children}</Suspense> : null}
    </HowFrame>
  )
}

export function JobsSum({ of }: { of: Answered<Factsheet> }) {
  const say = useAtlasWords()
  const jobs = writeJobs(of.answer.total, useFormat(), say) ?? say.jobsUnknown
  return (
    <WhenAsked figure={say.how.jobs(of.provenance.place.name, jobs)}>
      <JobsSumBody of={of} />
    </WhenAsked>
  )
}

export function ShareSum({ of }: { of: Answered<Factsheet> }) {
  const say = useAtlasWords()
  const format = useFormat()
  const { shareBelow50 } = of.answer
  if (shareBelow50 === null) return null
  return (
    <WhenAsked figure={say.how.share(format.percent(shareBelow50, 1))}>
      <ShareSumBody of={of} />
    </WhenAsked>
  )
}

export function RatioSums({ of, factsheet }: { of: Answered<Compare>; factsheet: Factsheet }) {
  const say = useAtlasWords()
  const format = useFormat()
  const locale = useLocale()
  const [first] = ratioRows(of.answer, factsheet)
  if (!first || first.ratio === null) return null
  const others = format.count(of.answer.thereMunicipalities, say.otherMunicipality)
  const ratio = format.quantity(first.ratio, 'ratio', 1)
  return (
    <WhenAsked figure={say.branch.ratioFigure(branchTitles[first.branch][locale], ratio, others)}>
      <RatioSumsBody of={of} factsheet={factsheet} />
    </WhenAsked>
  )
}

export function IndexSum({ of }: { of: Answered<Trend> }) {
  const say = useAtlasWords()
  const format = useFormat()
  const [first] = of.answer.points
  const last = of.answer.points.at(-1)
  if (!first || !last || last === first || last.jobsIndex === null) return null
  return (
    <WhenAsked figure={say.how.index(of.provenance.place.name, format.number(last.jobsIndex, 1))}>
      <IndexSumBody of={of} />
    </WhenAsked>
  )
}
