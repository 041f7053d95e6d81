import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { type Choice, type ConflictField, ConflictView, isClash } from '../../../platform/ui/ConflictView.tsx'
import { ErrorSummary } from '../../../platform/ui/ErrorSummary.tsx'
import { TextAreaField, TextField } from '../../../platform/ui/Fields.tsx'
import { PageTitle } from '../../../platform/ui/PageParts.tsx'
import { type FormErrors, noErrors, problemErrors } from '../../../platform/ui/problemErrors.ts'
import type { Correctable, CorrectedFields } from '../../../register/companies/corrections.ts'
import { ApiProblem, command, type Reply } from '../api.ts'
import { useHeadingFocus } from '../useFocusHeading.tsx'
import { useTitle } from '../useTitle.tsx'
import { changedFields, editable, faultsOf, toSend, type Typed, typedOf } from './companyFields.ts'
import { useCompanyWords } from './useCompanyWords.tsx'

export type Saved = { readonly version: number; readonly before: CorrectedFields }

type Stale = { readonly version: number } & CorrectedFields
type Conflict = { readonly version: number; readonly theirs: Typed; readonly choices: Readonly<Record<string, Choice>> }

/** What a correction may have found instead of what was read: the record as it is now. */
function staleOf(problem: unknown): Stale | null {
  if (!(problem instanceof ApiProblem) || problem.status !== 412) return null
  return problem.current as Stale // staleVersion sends the correctable fields with their version
}

/** A company as far as the form needs it, with the version that was read. */
type Edited = {
  readonly company: {
    readonly record: CorrectedFields & { readonly name: string; readonly establishment: number }
    readonly referenceDate: string
  }
  readonly version: number
}

/** Corrects a company. When someone else was first, both texts stand side by side and nothing typed is lost. */
export function CompanyForm(props: {
  readonly organisation: string
  readonly read: Edited
  readonly onSaved: (saved: Saved) => void
  readonly onStop: () => void
  /** What a correction means here, when it is not the desk that corrects. */
  readonly intro?: string
  readonly reasonHint?: string
  readonly correct?: (fields: CorrectedFields, reason: string, version: number) => Promise<Reply<Saved>>
}) {
  const { organisation, read, onSaved, onStop, intro, reasonHint, correct } = props
  const { record, referenceDate } = read.company
  const say = useCompanyWords()
  const [base] = useState(() => typedOf(record))
  const [typed, setTyped] = useState(base)
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FormErrors>(noErrors)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  useTitle(say.edit.title(record.name))
  useHeadingFocus(conflict?.version ?? 'form')
  const send = useMutation({
    mutationFn: ({ fields, version }: { fields: CorrectedFields; version: number }) =>
      correct
        ? correct(fields, reason, version)
        : command<Saved>(
            organisation,
            'register.correct-company',
            { establishment: record.establishment, referenceDate, fields, reason },
            { ifMatch: version },
          ),
    onSuccess: ({ body }) => onSaved(body),
    onError: (problem) => {
      const stale = staleOf(problem)
      if (stale) return setConflict({ version: stale.version, theirs: typedOf(stale), choices: {} })
      if (problem instanceof ApiProblem)
        setErrors(problemErrors({ status: problem.status, detail: problem.detail, errors: inForm(problem) }, editable))
    },
  })
  const set = (field: Correctable, value: string) => setTyped({ ...typed, [field]: value })
  const save = () => {
    const found = faultsOf(typed)
    const faults = editable.flatMap((field) => {
      const fault = found[field]
      return fault ? [[field, say.edit[fault](say.company.fields[field])]] : []
    })
    const changed = changedFields(base, typed)
    if (faults.length > 0) return setErrors({ byField: Object.fromEntries(faults), rest: [] })
    if (changed.length === 0) return setErrors({ byField: {}, rest: [say.edit.nothing] })
    setErrors(noErrors)
    send.mutate({ fields: toSend(changed, typed), version: read.version })
  }
  const errorOf = (field: Correctable) => errors.byField[field] ?? null
  if (conflict) {
    return (
      <>
        <PageTitle>{say.edit.title(record.name)}</PageTitle>
        <Clash
          base={base}
          mine={typed}
          conflict={conflict}
          onChoose={(field, choice) => setConflict({ ...conflict, choices: { ...conflict.choices, [field]: choice } })}
          onSave={(fields) => {
            // Everything the other wrote was chosen: there is nothing left to send.
            if (Object.keys(fields).length === 0) return onStop()
            send.mutate({ fields, version: conflict.version })
          }}
          onDrop={onStop}
        />
      </>
    )
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <PageTitle lead={intro ?? say.edit.intro}>{say.edit.title(record.name)}</PageTitle>
      <ErrorSummary errors={errors} />
      <div className="app-fields app-form">
        {editable.map((field) => (
          <TextField
            key={field}
            name={field}
            label={say.company.fields[field]}
            hint={hintOf(field, say)}
            error={errorOf(field)}
            value={typed[field]}
            onChange={(value) => set(field, value)}
            autoComplete="off"
          />
        ))}
      </div>
      <div className="app-reason">
        <TextAreaField
          name="reason"
          label={say.edit.reason}
          hint={reasonHint ?? say.edit.reasonHint}
          optional
          rows={2}
          value={reason}
          onChange={setReason}
        />
      </div>
      <Actions>
        <Button kind="primary" type="submit" busy={send.isPending}>
          {say.edit.save}
        </Button>
        <Button onClick={onStop}>{say.edit.cancel}</Button>
      </Actions>
    </form>
  )
}

/** The server names a field of the body "/fields/jobs"; the form calls it "jobs". */
function inForm(problem: ApiProblem): ApiProblem['errors'] {
  const named = problem.errors.map((error) => ({ ...error, location: error.location.replace(/^\/fields\//, '/') }))
  if (named.length > 0) return named
  const field = problem.code === 'sbi-unknown' || problem.code === 'not-a-maker' ? 'sbi' : ''
  return field === '' ? [] : [{ in: 'body', location: `/${field}`, code: problem.code, detail: problem.detail }]
}

function hintOf(field: Correctable, say: ReturnType<typeof useCompanyWords>): string | undefined {
  if (field === 'postcode') return say.edit.postcodeHint
  if (field === 'sbi') return say.edit.sbiHint
  return field === 'jobs' ? say.edit.jobsHint : undefined
}

function Clash(props: {
  readonly base: Typed
  readonly mine: Typed
  readonly conflict: Conflict
  readonly onChoose: (field: string, choice: Choice) => void
  readonly onSave: (fields: CorrectedFields) => void
  readonly onDrop: () => void
}) {
  const { base, mine, conflict, onChoose, onSave, onDrop } = props
  const say = useCompanyWords()
  const format = useFormat()
  const { theirs, choices } = conflict
  const touched = editable.filter((field) => mine[field] !== base[field] || theirs[field] !== base[field])
  const write = (field: Correctable, text: string) =>
    field === 'jobs' && /^\d+$/.test(text) ? format.number(Number(text)) : text
  const fields: readonly ConflictField[] = touched.map((field) => ({
    name: field,
    label: say.company.fields[field],
    base: write(field, base[field]),
    mine: write(field, mine[field]),
    theirs: write(field, theirs[field]),
  }))
  const save = () => {
    const clashing = new Set(fields.filter(isClash).map((field) => field.name))
    const kept = changedFields(theirs, mine).filter(
      (field) => mine[field] !== base[field] && (!clashing.has(field) || choices[field] === 'mine'),
    )
    onSave(toSend(kept, mine))
  }
  return (
    <ConflictView
      fields={fields}
      choices={choices}
      onChoose={onChoose}
      onSave={save}
      onDrop={onDrop}
      dropLabel={say.edit.conflictDrop}
    />
  )
}
