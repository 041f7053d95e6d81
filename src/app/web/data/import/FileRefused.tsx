import { useFormat, useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import type { ImportIssue } from '../../../../platform/imports/issue.ts'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, ButtonLink } from '../../../../platform/ui/Button.tsx'
import { Stamp } from '../../../../platform/ui/PageParts.tsx'
import { EmptyState } from '../../../../platform/ui/States.tsx'
import { useFrameWords } from '../useFrameWords.tsx'
import { useHere } from '../useHere.tsx'
import { whyAndDo } from '../whyAndDo.ts'
import type { Draft } from './draft.ts'
import { FileReading } from './FileReading.tsx'
import { useImportWords } from './useImportWords.tsx'
import { WizardPage } from './WizardPage.tsx'

/** Refusals that another way of reading can solve. */
const readable = new Set(['not-this-encoding', 'no-header', 'no-such-sheet', 'empty-file', 'no-rows', 'unclosed-quote'])

type FileRefusedProps = {
  readonly refused: readonly ImportIssue[]
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
}

/** The file as a whole cannot be taken: what is the matter, where, and what to do. */
export function FileRefused({ refused, draft, change }: FileRefusedProps) {
  const say = useImportWords()
  const locale = useLocale()
  const { paths } = useHere()
  return (
    <WizardPage step="columns" title={say.refusedTitle} lead={say.refusedLead}>
      <Stamp parts={[draft.fileName]} />
      {refused.map((issue) => {
        const { why, todo } = whyAndDo(issue[locale])
        return (
          <Alert key={`${issue.code} ${issue.line} ${issue.column ?? ''}`} kind="error" live title={why}>
            {todo} <Place issue={issue} />
          </Alert>
        )
      })}
      {refused.some(({ code }) => readable.has(code)) ? (
        <FileReading draft={draft} change={change} facts={null} open />
      ) : null}
      <Actions>
        <ButtonLink href={paths.wizard()} kind="primary">
          {say.startAgain}
        </ButtonLink>
      </Actions>
    </WizardPage>
  )
}

function Place({ issue }: { issue: ImportIssue }) {
  const data = useFrameWords()
  const format = useFormat()
  const parts = [
    issue.sheet,
    issue.line > 0 ? `${data.row.toLowerCase()} ${format.number(issue.line)}` : null,
    issue.column ? `${data.column.toLowerCase()} ${issue.column}` : null,
  ].filter((part) => part !== null && part !== undefined)
  return parts.length > 0 ? <>({parts.join(', ')})</> : null
}

/** Stored already, or thrown away: the address outlived the file. */
export function FileGone() {
  const say = useImportWords()
  const { paths } = useHere()
  return (
    <WizardPage step="file" title={say.fileTitle} lead={say.fileLead}>
      <EmptyState
        title={say.goneTitle}
        action={
          <ButtonLink href={paths.wizard()} kind="primary">
            {say.startAgain}
          </ButtonLink>
        }
      >
        {say.goneText}
      </EmptyState>
    </WizardPage>
  )
}
