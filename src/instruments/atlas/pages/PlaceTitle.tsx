import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { PageTitle, Stamp } from '../../../platform/ui/PageParts.tsx'
import { isComparable, type MissingJobs, totalChange, writeChange } from './change.ts'
import type { Answered, Factsheet } from './placeView.ts'
import { useAtlasWords } from './useAtlasWords.tsx'
import { whyRange, writeJobs } from './writeJobs.ts'

/** The title is the answer: "In Doetinchem werken 1.043 mensen bij 61 makers". */
export function usePlaceTitle({ answer, provenance }: Answered<Factsheet>): string {
  const say = useAtlasWords()
  const format = useFormat()
  const { total } = answer
  const { name } = provenance.place
  const makers = format.count(total.companies, say.maker)
  if (total.companies === 0) return say.title.none(name)
  const jobs = writeJobs(total, format, say)
  if (jobs === null) return say.title.noJobs(name, makers)
  return say.title.before(name) + say.title.people(jobs) + say.title.at + makers
}

function useLead({ answer }: Answered<Factsheet>, missing: MissingJobs): string {
  const say = useAtlasWords()
  const format = useFormat()
  const { total, previousDate } = answer
  if (total.companies === 0) return say.lead.none
  const range = whyRange(total, format, say)
  if (previousDate === null) return [range, say.lead.first].filter(Boolean).join(' ')
  const day = format.day(previousDate)
  const change = totalChange(answer)
  const jobs = writeChange(change.jobs, say.job, format, say)
  const makers = writeChange(change.companies, say.maker, format, say)
  if (!isComparable(missing)) {
    const why = missing.before > 0 ? say.lead.notComparable(format.count(missing.before, say.maker), day) : ''
    return [say.lead.makersOnly(makers, day), range, why].filter(Boolean).join(' ')
  }
  const changed = change.jobs === 0 && change.companies === 0 ? say.lead.same(day) : say.lead.changed(jobs, makers, day)
  return [changed, range].filter(Boolean).join(' ')
}

export function PlaceTitle({ factsheet, missing }: { factsheet: Answered<Factsheet>; missing: MissingJobs }) {
  const say = useAtlasWords()
  const format = useFormat()
  const { referenceDate, sources } = factsheet.provenance
  const [source] = sources
  const parts = [
    referenceDate === null ? '' : say.stampDate(format.day(referenceDate)),
    ...(source ? [say.stampSource(shortTitle(source.title)), say.stampDelivered(format.day(source.vintage))] : []),
  ]
  return (
    <PageTitle kind="public" lead={useLead(factsheet, missing)} stamp={<Stamp stacked parts={parts} />}>
      {usePlaceTitle(factsheet)}
    </PageTitle>
  )
}

/** The names of the files stand in the explanation; beside the title only what they are. */
function shortTitle(title: string): string {
  return title.replace(/ \([^)]*\)$/, '')
}
