import { branchTitles } from '../../../core/branch.ts'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { GapMark } from '../../../platform/ui/FigureView.tsx'
import { Facts } from '../../../platform/ui/PageParts.tsx'
import { isComparable, type MissingJobs, totalChange, writeChange } from './change.ts'
import { largestBranches } from './largestBranches.ts'
import type { Factsheet } from './placeView.ts'
import { useAtlasWords } from './useAtlasWords.tsx'
import { whyRange, writeJobs } from './writeJobs.ts'

/** Four facts side by side, each with what it means. */
export function KeyFigures({ answer, missing }: { answer: Factsheet; missing: MissingJobs }) {
  const say = useAtlasWords()
  const format = useFormat()
  const locale = useLocale()
  const { total, shareBelow50, sizeUnknown, previousDate } = answer
  const noFigure = <GapMark>{format.gap({ missing: 'unknown', why: '' })}</GapMark>
  const change = totalChange(answer)
  const since = (words: string) =>
    previousDate === null ? undefined : `${words} ${say.than(format.day(previousDate))}`
  const [largest] = largestBranches(answer)
  const jobs = writeJobs(total, format, say)
  const known = format.count(total.companies - sizeUnknown, say.maker)
  return (
    <Facts
      facts={[
        {
          label: say.facts.makers,
          value: format.number(total.companies),
          note: since(writeChange(change.companies, say.maker, format, say)),
        },
        {
          label: say.facts.jobs,
          value: jobs ?? noFigure,
          words: total.jobs.missing > 0,
          note:
            whyRange(total, format, say) ||
            (isComparable(missing) ? since(writeChange(change.jobs, say.job, format, say)) : undefined),
        },
        {
          label: say.facts.largest,
          value: largest ? branchTitles[largest.branch][locale] : noFigure,
          words: true,
          note: largest
            ? say.facts.largestNote(
                `${writeJobs(largest, format, say) ?? ''} ${say.job.other}`,
                format.count(largest.companies, say.maker),
              )
            : say.jobsUnknown,
        },
        {
          label: say.facts.below50,
          value: shareBelow50 === null ? noFigure : format.percent(shareBelow50),
          note: shareBelow50 === null ? say.facts.noneKnown : say.facts.below50Note(known),
        },
      ]}
    />
  )
}
