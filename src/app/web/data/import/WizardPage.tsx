import type { ReactNode } from 'react'
import { Steps } from '../../../../platform/ui/Steps.tsx'
import { DataPage } from '../DataPage.tsx'
import { useImportWords } from './useImportWords.tsx'
import { type Step, steps, useStepFocus } from './useWizard.tsx'

type WizardPageProps = {
  readonly step: Step
  readonly title: string
  readonly lead: ReactNode
  /** The last step is behind the reader too. */
  readonly done?: boolean
  readonly children: ReactNode
}

/** The frame of every step: title, where you are, and the step itself. */
export function WizardPage({ step, title, lead, done = false, children }: WizardPageProps) {
  const say = useImportWords()
  useStepFocus()
  return (
    <DataPage title={title} lead={lead} crumbs={[{ label: say.crumb }]}>
      <Steps
        steps={steps.map((one) => say.steps[one])}
        current={done ? steps.length : steps.indexOf(step)}
        label={say.stepsLabel}
      />
      {children}
    </DataPage>
  )
}
