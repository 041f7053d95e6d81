import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import type { MappingProfile } from '../../../../platform/imports/mapping.ts'
import type { FileCheck } from '../../../../register/companies/checkFile.ts'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button, ButtonLink } from '../../../../platform/ui/Button.tsx'
import { CheckboxField, TextField } from '../../../../platform/ui/Fields.tsx'
import { useNavigate } from '../../../../platform/ui/Link.tsx'
import { Stamp } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../../platform/ui/States.tsx'
import { problemOf, useCommand } from '../useCommand.tsx'
import { useHere } from '../useHere.tsx'
import { CheckBalance } from './CheckBalance.tsx'
import type { FileStepOfDraft } from './ColumnsStep.tsx'
import { Comparison } from './Comparison.tsx'
import { blockersOf, profileOf, startChoices, usualStart } from './columnChoices.ts'
import { FileGone, FileRefused } from './FileRefused.tsx'
import { checkQuery, surveyQuery } from './fileQueries.ts'
import { MendedNotes } from './MendedNotes.tsx'
import { RefusedRows } from './RefusedRows.tsx'
import { Reading } from './Reading.tsx'
import { useImportWords } from './useImportWords.tsx'
import { WizardPage } from './WizardPage.tsx'

/** The whole file on trial: where each row goes, whether it fits what was there, what cannot come along. */
export function CheckStep(step: FileStepOfDraft) {
  const say = useImportWords()
  const { id, paths } = useHere()
  const { upload, draft, change } = step
  const survey = useQuery(surveyQuery(id, upload, draft.reading))
  const problem = problemOf(survey.error)
  if (problem?.status === 404) return <FileGone />
  if (survey.data && !survey.data.survey)
    return <FileRefused refused={survey.data.refused} draft={draft} change={change} />
  const { survey: found = null, saved = null, fields = [], layouts = [] } = survey.data ?? {}
  const choices = found ? (draft.choices ?? startChoices(found, usualStart(saved, layouts))) : []
  const unready = found !== null && blockersOf(found, choices, fields).length > 0
  return (
    <WizardPage step="check" title={say.checkTitle} lead={say.checkLead}>
      {problem ? <ErrorState problem={problem} onRetry={() => void survey.refetch()} /> : null}
      {!found && !problem ? <Reading upload={upload} what={say.surveying} lines={3} /> : null}
      {unready ? (
        <Actions>
          <ButtonLink href={paths.wizard({ upload, step: 'columns' })} kind="primary">
            {say.toColumns}
          </ButtonLink>
        </Actions>
      ) : null}
      {found && !unready ? <Checked {...step} profile={profileOf(found, choices, draft.reading)} /> : null}
    </WizardPage>
  )
}

function Checked(step: FileStepOfDraft & { readonly profile: MappingProfile }) {
  const say = useImportWords()
  const format = useFormat()
  const { id } = useHere()
  const { upload, draft, change, profile } = step
  const { referenceDate, sbiVersion, title } = draft.settings
  const check = useQuery(checkQuery(id, upload, profile, sbiVersion))
  const problem = problemOf(check.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void check.refetch()} />
  if (!check.data) return <Reading upload={upload} what={say.checking} lines={5} />
  const { books, notes, refusals, obstacle } = check.data
  return (
    <>
      <Stamp parts={[title, format.day(referenceDate), `SBI ${sbiVersion}`]} />
      <OtherSbi check={check.data} draft={draft} change={change} />
      <CheckBalance check={check.data} intro={null} />
      <MendedNotes notes={notes} />
      {obstacle || books.stored === 0 ? null : <Comparison check={check.data} referenceDate={referenceDate} />}
      {books.read > 0 ? (
        <RefusedRows
          upload={upload}
          mapping={{ profile, sbiVersion }}
          refusals={refusals}
          all={books.refused}
          blocked={obstacle !== null || books.stored === 0}
        />
      ) : null}
      <Store {...step} check={check.data} />
    </>
  )
}

/** Codes that mostly do not exist are mostly codes of the other version. */
function OtherSbi({ check, draft, change }: Pick<FileStepOfDraft, 'draft' | 'change'> & { check: FileCheck }) {
  const say = useImportWords()
  const { sbiVersion } = draft.settings
  const unknown = check.refusals.filter(({ code }) => code === 'sbi-unknown').length
  const rows = check.books.read - check.books.blank - check.books.header
  const many = unknown >= 3 && unknown > check.refusals.length / 2 && check.books.refused > rows * 0.2
  if (!many) return null
  const other = sbiVersion === '2008' ? '2025' : '2008'
  return (
    <Alert kind="warning" title={say.otherSbi(sbiVersion)}>
      {say.otherSbiText}
      <Actions>
        <Button small onClick={() => change({ settings: { ...draft.settings, sbiVersion: other } })}>
          {say.otherSbiDo(other)}
        </Button>
      </Actions>
    </Alert>
  )
}

function Store({
  upload,
  draft,
  change,
  profile,
  check,
}: FileStepOfDraft & { profile: MappingProfile; check: FileCheck }) {
  const say = useImportWords()
  const format = useFormat()
  const navigate = useNavigate()
  const { id, paths } = useHere()
  const { settings, saveProfile } = draft
  const store = useCommand<unknown, { job: string }>(id, 'register.import-companies', [['jobs', id]])
  const problem = problemOf(store.error)
  const { stored } = check.books
  const why = check.obstacle ? say.storeBlocked : stored === 0 ? say.storeNone : null
  const profileName = draft.profileName ?? ''
  const named = { ...profile, name: profileName.trim() === '' ? null : profileName.trim() }
  const begin = () =>
    store.mutate(
      { upload, profile: saveProfile ? named : profile, ...settings, saveProfile },
      { onSuccess: ({ job }) => navigate(paths.wizard({ upload, step: 'store', job })) },
    )
  return (
    <div className="ma-section">
      {problem ? <ErrorState title={say.storeFailed} problem={problem} /> : null}
      {why === null ? (
        <CheckboxField
          name="saveProfile"
          label={say.saveProfile}
          checked={saveProfile}
          onChange={(checked) => change({ saveProfile: checked })}
        />
      ) : null}
      {why === null && saveProfile ? (
        <TextField
          name="profileName"
          label={say.profileName}
          hint={say.profileNameHint}
          optional
          value={profileName}
          onChange={(name) => change({ profileName: name.slice(0, 80) })}
          autoComplete="off"
        />
      ) : null}
      <Actions>
        <Button kind="primary" busy={store.isPending} disabledWhy={why} onClick={begin}>
          {say.store(format.count(stored, say.maker))}
        </Button>
        <ButtonLink href={paths.wizard({ upload, step: 'columns' })}>{say.toColumns}</ButtonLink>
      </Actions>
    </div>
  )
}
