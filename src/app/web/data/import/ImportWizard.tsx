import { lazy, Suspense } from 'react'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { LoadingState } from '../../../../platform/ui/States.tsx'
import { DataPage } from '../DataPage.tsx'
import { useHere } from '../useHere.tsx'
import type { Draft } from './draft.ts'
import { useImportWords } from './useImportWords.tsx'
import { CameFromStep, useCameFromStep, useDraft, useWizardAddress, type WizardAddress } from './useWizard.tsx'

// Each step brings its own script: who chooses a file does not wait for the steps after it.
const FileStep = lazy(() => import('./FileStep.tsx').then((step) => ({ default: step.FileStep })))
const ColumnsStep = lazy(() => import('./ColumnsStep.tsx').then((step) => ({ default: step.ColumnsStep })))
const CheckStep = lazy(() => import('./CheckStep.tsx').then((step) => ({ default: step.CheckStep })))
const StoreStep = lazy(() => import('./StoreStep.tsx').then((step) => ({ default: step.StoreStep })))

/** File, columns, check, store: nothing is kept in the register before the last. */
export function ImportWizard() {
  const say = useImportWords()
  const { organisation, isOfficer } = useHere()
  const { upload, step, job } = useWizardAddress()
  const [draft, change] = useDraft(upload)
  const moved = useCameFromStep(step)
  if (organisation && !isOfficer) {
    return (
      <DataPage title={say.fileTitle} crumbs={[{ label: say.crumb }]}>
        <Alert>{say.onlyOfficers}</Alert>
      </DataPage>
    )
  }
  return (
    <CameFromStep value={moved}>
      <Suspense fallback={<LoadingState lines={5} />}>
        <StepPage upload={upload} step={step} job={job} draft={draft} change={change} />
      </Suspense>
    </CameFromStep>
  )
}

type StepPageProps = WizardAddress & {
  readonly draft: Draft | null
  readonly change: (part: Partial<Draft>) => void
}

function StepPage({ upload, step, job, draft, change }: StepPageProps) {
  if (step === 'store') return <StoreStep job={job} upload={upload} />
  if (step === 'file' || draft === null) return <FileStep key={upload} upload={upload} draft={draft} asked={step} />
  if (step === 'columns') return <ColumnsStep upload={upload} draft={draft} change={change} />
  return <CheckStep upload={upload} draft={draft} change={change} />
}
