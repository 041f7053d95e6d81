import { Alert } from '../../../../platform/ui/Alert.tsx'
import { DataPage } from '../DataPage.tsx'
import { useHere } from '../useHere.tsx'
import { CheckStep } from './CheckStep.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import { FileStep } from './FileStep.tsx'
import { StoreStep } from './StoreStep.tsx'
import { useImportWords } from './useImportWords.tsx'
import { useDraft, useWizardAddress } from './useWizard.tsx'

/** File, columns, check, store: nothing is kept in the register before the last. */
export function ImportWizard() {
  const say = useImportWords()
  const { organisation, isOfficer } = useHere()
  const { upload, step, job } = useWizardAddress()
  const [draft, change] = useDraft(upload)
  if (organisation && !isOfficer) {
    return (
      <DataPage title={say.fileTitle} crumbs={[{ label: say.crumb }]}>
        <Alert>{say.onlyOfficers}</Alert>
      </DataPage>
    )
  }
  if (step === 'store') return <StoreStep job={job} upload={upload} />
  if (step === 'file' || draft === null) return <FileStep key={upload} upload={upload} draft={draft} asked={step} />
  if (step === 'columns') return <ColumnsStep upload={upload} draft={draft} change={change} />
  return <CheckStep upload={upload} draft={draft} change={change} />
}
