import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { ErrorSummary } from '../../../../platform/ui/ErrorSummary.tsx'
import { CheckboxField, DateField, RadioField, TextField } from '../../../../platform/ui/Fields.tsx'
import { FileDrop } from '../../../../platform/ui/FileDrop.tsx'
import { Link, useNavigate } from '../../../../platform/ui/Link.tsx'
import { Paragraph } from '../../../../platform/ui/PageParts.tsx'
import { type FormErrors, hasErrors, noErrors } from '../../../../platform/ui/problemErrors.ts'
import { problemOf } from '../useCommand.tsx'
import { useHere } from '../useHere.tsx'
import { type Draft, ownReading, saveDraft, type Settings } from './draft.ts'
import { FileGone } from './FileRefused.tsx'
import { surveyQuery } from './fileQueries.ts'
import { Uploading } from './Uploading.tsx'
import { useImportWords } from './useImportWords.tsx'
import type { Step } from './useWizard.tsx'
import { WizardPage } from './WizardPage.tsx'

type FileStepProps = { readonly upload: string; readonly draft: Draft | null; readonly asked: Step }

/** The choice of SBI is never made for the reader: a wrong guess turns makers into others without a sound. */
type Form = Omit<Settings, 'sbiVersion'> & { readonly sbiVersion: Settings['sbiVersion'] | '' }

function startForm(draft: Draft | null): Form {
  const year = new Date().getFullYear()
  return draft?.settings ?? { referenceDate: `${year}-01-01`, sbiVersion: '', title: '' }
}

/** Which file, about which day, with which codes. */
export function FileStep({ upload, draft, asked }: FileStepProps) {
  const say = useImportWords()
  const { id, paths } = useHere()
  const navigate = useNavigate()
  // An address without its draft: the file may have been stored or thrown away since.
  const still = useQuery({ ...surveyQuery(id, upload, ownReading), enabled: upload !== '' && draft === null })
  const [file, setFile] = useState<File | null>(null)
  const [form, setForm] = useState(() => startForm(draft))
  const [errors, setErrors] = useState<FormErrors>(noErrors)
  const [sending, setSending] = useState(false)
  const { referenceDate, sbiVersion, title } = form
  const choose = (chosen: File) => {
    const name = chosen.name.replace(/\.[a-z]{2,5}$/i, '')
    setFile(chosen)
    const followed = title === '' || title === file?.name.replace(/\.[a-z]{2,5}$/i, '')
    if (followed) setForm({ ...form, title: name })
  }
  const goOn = (to: string, kept: Partial<Draft>) => {
    if (sbiVersion === '') return
    const fresh = { fileName: '', uploadedAt: new Date().toISOString(), reading: ownReading, choices: null }
    const settings = { referenceDate, sbiVersion, title: title.trim(), mayBePublic: form.mayBePublic ?? false }
    saveDraft(to, { organisation: id, saveProfile: true, ...fresh, ...kept, settings })
    navigate(paths.wizard({ upload: to, step: 'columns' }))
  }
  const submit = () => {
    const byField: Record<string, string> = {}
    if (!file && upload === '') byField['file'] = say.noFile
    if (referenceDate === '') byField['referenceDate'] = say.noDate
    if (referenceDate > new Date().toISOString().slice(0, 10)) byField['referenceDate'] = say.lateDate
    if (sbiVersion === '') byField['sbiVersion'] = say.noSbi
    if (title.trim() === '') byField['title'] = say.noTitle
    const found = { byField, rest: [] }
    setErrors(found)
    if (hasErrors(found)) return
    if (file) setSending(true)
    if (!file) goOn(upload, draft ?? {})
  }
  if (problemOf(still.error)?.status === 404) return <FileGone />
  return (
    <WizardPage step="file" title={say.fileTitle} lead={say.fileLead}>
      {asked !== 'file' && still.data ? <Alert kind="warning">{say.settingsGone}</Alert> : null}
      {sending && file ? (
        <Uploading
          file={file}
          onDone={({ id: made, fileName }) => goOn(made, { fileName })}
          onStop={() => setSending(false)}
        />
      ) : (
        <form
          className="data-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <ErrorSummary errors={errors} />
          <FileDrop
            name="file"
            label={say.file}
            hint={upload !== '' && !file ? say.fileKept(draft?.fileName ?? '') : say.fileHint}
            error={errors.byField['file']}
            accept=".csv,.txt,.tsv,.xlsx"
            chosen={file}
            onFile={choose}
          />
          <div className="data-aside">
            <Paragraph small>{say.privacy}</Paragraph>
            <p className="ma-small">
              {say.noFileAtHand}{' '}
              <Link href={paths.template} download>
                {say.template}
              </Link>
            </p>
          </div>
          <RadioField
            name="sbiVersion"
            label={say.sbi}
            hint={say.sbiHint}
            error={errors.byField['sbiVersion']}
            value={sbiVersion}
            onChange={(value) => (value === '2008' || value === '2025') && setForm({ ...form, sbiVersion: value })}
            options={[
              { value: '2008', label: say.sbi2008, hint: say.sbi2008Hint },
              { value: '2025', label: say.sbi2025, hint: say.sbi2025Hint },
            ]}
          />
          <DateField
            name="referenceDate"
            label={say.date}
            hint={say.dateHint}
            error={errors.byField['referenceDate']}
            value={referenceDate}
            onChange={(value) => setForm({ ...form, referenceDate: value })}
          />
          <TextField
            name="title"
            label={say.title}
            hint={say.titleHint}
            error={errors.byField['title']}
            value={title}
            onChange={(value) => setForm({ ...form, title: value })}
            autoComplete="off"
          />
          <CheckboxField
            name="mayBePublic"
            label={say.mayBePublic}
            hint={say.mayBePublicHint}
            checked={form.mayBePublic ?? false}
            onChange={(mayBePublic) => setForm({ ...form, mayBePublic })}
          />
          <Actions>
            <Button kind="primary" type="submit">
              {upload !== '' && !file ? say.goOn : say.upload}
            </Button>
          </Actions>
        </form>
      )}
    </WizardPage>
  )
}
