import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { ButtonLink } from '../../../platform/ui/Button.tsx'
import { Notice } from '../../../platform/ui/Notice.tsx'
import { Breadcrumbs, PageTitle } from '../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { type ApiProblem, command, queryOf } from '../api.ts'
import { DayChooser, useReferenceDate } from '../DayChooser.tsx'
import { problemOrThrow } from '../problemOrThrow.ts'
import { type Company, companyQuery, registerKey, snapshotsQuery } from '../queries.ts'
import { useMay } from '../session.ts'
import { NotFoundText } from '../shell/OtherPages.tsx'
import { useHeadingFocus } from '../useFocusHeading.tsx'
import { CompanyForm, type Saved } from './CompanyForm.tsx'
import { CompanyView } from './CompanyView.tsx'
import { MergedNotice } from './MergedNotice.tsx'
import { useCompanyWords } from './useCompanyWords.tsx'

type Done = { readonly words: string; readonly undo?: { readonly saved: Saved; readonly company: Company } }

/** Everything kept about one company; who may, corrects it here. */
export function CompanyPage() {
  const { organisation, establishment } = useParams({ from: '/desk/$organisation/makers/$establishment' })
  // Another company starts anew: no half-filled form and no notice of the one before.
  return (
    <OneCompany key={`${organisation}/${establishment}`} organisation={organisation} establishment={establishment} />
  )
}

function OneCompany({ organisation, establishment }: { organisation: string; establishment: string }) {
  const say = useCompanyWords()
  const day = useReferenceDate()
  const client = useQueryClient()
  const navigate = useNavigate()
  const read = useQuery(companyQuery(organisation, establishment, day))
  const snapshots = useQuery(snapshotsQuery(organisation)).data ?? []
  const mayEdit = useMay(organisation, 'officer')
  const [editing, setEditing] = useState<Company | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [failed, setFailed] = useState<ApiProblem | null>(null)
  const problem = problemOrThrow(read.error)
  useHeadingFocus(editing === null)
  const list = `/desk/${organisation}/makers${queryOf({ referenceDate: day })}`
  const renew = () => client.invalidateQueries({ queryKey: registerKey(organisation) })
  const days = snapshots.map((snapshot) => snapshot.referenceDate)

  /** Runs a change of state and says what came of it. */
  const attempt = async (work: () => Promise<Done>) => {
    setFailed(null)
    try {
      const result = await work()
      await renew()
      setDone(result)
    } catch (fault) {
      setFailed(problemOrThrow(fault))
    }
  }
  const undo = ({ saved, company }: NonNullable<Done['undo']>) =>
    attempt(async () => {
      await command(
        organisation,
        'register.correct-company',
        {
          establishment: company.company.record.establishment,
          referenceDate: company.company.referenceDate,
          fields: saved.before,
          reason: say.edit.undoReason,
        },
        { ifMatch: saved.version },
      )
      return { words: say.edit.undone }
    })

  if (editing) {
    return (
      <>
        <Breadcrumbs crumbs={[{ href: list, label: say.company.back }, { label: editing.company.record.name }]} />
        <CompanyForm
          organisation={organisation}
          read={editing}
          onStop={() => {
            setEditing(null)
            void renew()
          }}
          onSaved={(saved) => {
            setEditing(null)
            void renew()
            setDone({ words: say.edit.saved(editing.company.record.name), undo: { saved, company: editing } })
          }}
        />
      </>
    )
  }
  if (problem?.status === 404) {
    return (
      <>
        <PageTitle>{say.company.gone}</PageTitle>
        <DayChooser label={say.company.day} days={days} shown={day ?? days[0] ?? ''} />
        <EmptyState title={say.company.gone} action={<ButtonLink href={list}>{say.company.back}</ButtonLink>}>
          {say.company.goneDo}
        </EmptyState>
      </>
    )
  }
  if (problem?.isUnknown) return <NotFoundText />
  if (problem) {
    return (
      <>
        <Breadcrumbs crumbs={[{ href: list, label: say.company.back }]} />
        <PageTitle>{say.company.maker}</PageTitle>
        <ErrorState problem={problem} onRetry={() => void read.refetch()} />
      </>
    )
  }
  if (read.data === undefined) return <LoadingState lines={8} />
  const company = read.data
  return (
    <>
      <Breadcrumbs crumbs={[{ href: list, label: say.company.back }, { label: company.company.record.name }]} />
      {failed ? (
        <Alert kind="error" live>
          {failed.detail}
        </Alert>
      ) : null}
      <CompanyView
        organisation={organisation}
        company={company.company}
        mayEdit={mayEdit}
        onEdit={() => {
          setDone(null)
          setEditing(company)
        }}
        chooser={<DayChooser label={say.company.day} days={days} shown={company.company.referenceDate} />}
        onConfirm={(field, label) =>
          void attempt(async () => {
            await command(organisation, 'register.confirm-correction', {
              establishment: company.company.record.establishment,
              field,
            })
            return { words: say.company.confirmed(label) }
          })
        }
        onSettle={(same) =>
          void attempt(async () => {
            const settled = await command<{ establishment: number }>(organisation, 'register.settle-doubt', {
              establishment: company.company.record.establishment,
              same,
            })
            const now = String(settled.body.establishment)
            if (now !== establishment) {
              await navigate({
                to: '/desk/$organisation/makers/$establishment',
                params: { organisation, establishment: now },
                search: day === undefined ? {} : { referenceDate: day },
                state: { merged: company.company.record.establishment },
                replace: true,
              })
            }
            return { words: same ? say.company.settledSame : say.company.settledTwo }
          })
        }
      />
      {done ? null : <MergedNotice organisation={organisation} onUndone={renew} />}
      {done ? <DoneNotice done={done} onUndo={(what) => void undo(what)} onClose={() => setDone(null)} /> : null}
    </>
  )
}

function DoneNotice(props: {
  readonly done: Done
  readonly onUndo: (undo: NonNullable<Done['undo']>) => void
  readonly onClose: () => void
}) {
  const { words, undo } = props.done
  if (!undo) return <Notice onClose={props.onClose}>{words}</Notice>
  return (
    <Notice onClose={props.onClose} onUndo={() => props.onUndo(undo)}>
      {words}
    </Notice>
  )
}
