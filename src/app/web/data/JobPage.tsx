import { Actions, ButtonLink } from '../../../platform/ui/Button.tsx'
import { NotFoundText } from '../shell/OtherPages.tsx'
import { DataPage } from './DataPage.tsx'
import { JobView } from './JobView.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useAddressPart, useHere } from './useHere.tsx'
import { problemOf } from './useCommand.tsx'
import { useJob } from './useJob.tsx'

export function JobPage() {
  const say = useDataWords()
  const { id: organisation, paths } = useHere()
  const id = useAddressPart('job')
  const { job } = useJob(organisation, id)
  if (problemOf(job.error)?.isUnknown) return <NotFoundText />
  const kinds: Readonly<Record<string, string>> = say.jobs
  const title = (job.data && kinds[job.data.kind]) ?? say.jobTitle
  const again = (
    <Actions>
      <ButtonLink href={paths.data}>{say.toData}</ButtonLink>
    </Actions>
  )
  return (
    <DataPage title={title} lead={job.data?.title ?? say.jobLead} crumbs={[{ label: title }]}>
      <JobView id={id} again={again} />
    </DataPage>
  )
}
