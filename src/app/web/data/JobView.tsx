import type { ReactNode } from 'react'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Progress } from '../../../platform/ui/Progress.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { ImportResult } from './ImportResult.tsx'
import type { ImportOutcome, Job } from './model.ts'
import { jobKey } from './queries.ts'
import { problemOf, useCommand } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'
import { isGoingOn, useJob } from './useJob.tsx'

type JobViewProps = {
  readonly id: string
  /** The way on when it stopped or failed. */
  readonly again?: ReactNode
}

/** Long work from waiting to result. The id stands in the address, so that it is found back after closing the tab. */
export function JobView({ id, again }: JobViewProps) {
  const { id: organisation } = useHere()
  const { job } = useJob(organisation, id)
  const problem = problemOf(job.error)
  if (job.data) return isGoingOn(job.data) ? <GoingOn job={job.data} /> : <Ended job={job.data} again={again} />
  if (problem) return <ErrorState problem={problem} onRetry={() => void job.refetch()} />
  return <LoadingState />
}

function GoingOn({ job }: { job: Job }) {
  const say = useDataWords()
  const format = useFormat()
  const { id: organisation, isOfficer, isAdmin } = useHere()
  const cancel = useCommand<{ job: string }, { cancelled: boolean }>(organisation, 'platform.cancel-job', [
    jobKey(organisation, job.id),
  ])
  const { progress } = job
  const phases: Readonly<Record<string, string>> = say.phases
  const phase = job.state === 'queued' ? say.jobQueued : (phases[progress?.phase ?? ''] ?? say.jobStarting)
  const stop = isOfficer || isAdmin ? { onCancel: () => cancel.mutate({ job: job.id }) } : {}
  const problem = problemOf(cancel.error)
  return (
    <>
      <Progress
        phase={phase}
        done={progress?.done ?? 0}
        total={progress?.total ?? null}
        noun={say.line.other}
        note={progress?.refused === undefined ? undefined : say.jobRefused(format.number(progress.refused))}
        cancelling={cancel.isPending || cancel.isSuccess}
        {...stop}
      />
      {problem ? <ErrorState problem={problem} /> : null}
    </>
  )
}

function Ended({ job, again }: { job: Job; again: ReactNode }) {
  const say = useDataWords()
  const format = useFormat()
  const locale = useLocale()
  if (job.state === 'done') {
    if (job.kind === 'register.import') {
      // The kind of the job says what its result is: see src/register/importJob.ts.
      return <ImportResult outcome={job.result as ImportOutcome} />
    }
    return (
      <Alert kind="ok" live title={say.jobDone}>
        {job.finishedAt ? say.jobDoneAt(format.moment(job.finishedAt)) : null}
      </Alert>
    )
  }
  if (job.state === 'cancelled') {
    return (
      <>
        <Alert kind="warning" live>
          {say.jobCancelled}
        </Alert>
        {again}
      </>
    )
  }
  return (
    <>
      <Alert kind="error" live title={`${say.jobFailed}.`}>
        {job.error?.detail[locale]}
      </Alert>
      {again}
    </>
  )
}
