import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { GapMark } from '../../../platform/ui/FigureView.tsx'
import type { Group } from '../model.ts'
import { useAtlasWords } from './useAtlasWords.tsx'
import { writeJobs } from './writeJobs.ts'

/** Jobs in a cell under a head that names the unit; what is missing stands below the number. */
export function JobsCell({ group }: { group: Group }) {
  const say = useAtlasWords()
  const format = useFormat()
  const written = writeJobs(group, format, say)
  if (written === null) return <GapMark>{format.gap({ missing: 'unknown', why: '' })}</GapMark>
  if (group.jobs.missing === 0) return <>{written}</>
  return (
    <>
      {written}
      <span className="atlas-why">{say.missingShort(format.count(group.jobs.missing, say.maker))}</span>
    </>
  )
}
