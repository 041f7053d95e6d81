import { useEffect } from 'react'
import { Actions, ButtonLink } from '../../../../platform/ui/Button.tsx'
import { JobView } from '../JobView.tsx'
import { useHere } from '../useHere.tsx'
import { useJob } from '../useJob.tsx'
import { dropDraft } from './draft.ts'
import { useImportWords } from './useImportWords.tsx'
import { WizardPage } from './WizardPage.tsx'

/** The import as it goes, and what came of it: the job stands in the address, so closing the tab loses nothing. */
export function StoreStep({ job: id, upload }: { job: string; upload: string }) {
  const say = useImportWords()
  const { id: organisation, paths } = useHere()
  const { job } = useJob(organisation, id)
  const stored = job.data?.state === 'done'
  useEffect(() => {
    if (stored) dropDraft(upload)
  }, [stored, upload])
  const again = (
    <Actions>
      {upload ? (
        <ButtonLink href={paths.wizard({ upload, step: 'columns' })} kind="primary">
          {say.toColumns}
        </ButtonLink>
      ) : null}
      <ButtonLink href={paths.wizard()}>{say.startAgain}</ButtonLink>
    </Actions>
  )
  return (
    <WizardPage
      step="store"
      title={stored ? say.storedTitle : say.storeTitle}
      lead={stored ? say.storedLead : say.storeLead}
      done={stored}
    >
      <JobView id={id} again={again} />
    </WizardPage>
  )
}
