import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '../../../../platform/ui/States.tsx'
import { problemOf } from '../useCommand.tsx'
import { useHere } from '../useHere.tsx'
import type { Draft } from './draft.ts'
import { FileGone, FileRefused } from './FileRefused.tsx'
import { surveyQuery } from './fileQueries.ts'
import { Mapping } from './Mapping.tsx'
import { Reading } from './Reading.tsx'
import { useImportWords } from './useImportWords.tsx'
import { WizardPage } from './WizardPage.tsx'

export type FileStepOfDraft = {
  readonly upload: string
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
}

/** Which column is which field: our proposal with its reason, and the reader's word. */
export function ColumnsStep({ upload, draft, change }: FileStepOfDraft) {
  const say = useImportWords()
  const { id } = useHere()
  const survey = useQuery(surveyQuery(id, upload, draft.reading))
  const problem = problemOf(survey.error)
  if (problem?.status === 404) return <FileGone />
  if (!survey.data) {
    return (
      <WizardPage step="columns" title={say.columnsTitle} lead={say.surveying}>
        {problem ? (
          <ErrorState problem={problem} onRetry={() => void survey.refetch()} />
        ) : (
          <Reading upload={upload} what={say.surveying} lines={6} />
        )}
      </WizardPage>
    )
  }
  const { survey: found, refused, saved, fields, layouts } = survey.data
  if (!found) return <FileRefused refused={refused} draft={draft} change={change} />
  return (
    <Mapping
      upload={upload}
      draft={draft}
      change={change}
      survey={found}
      saved={saved}
      layouts={layouts}
      fields={fields}
    />
  )
}
