import { lazy, Suspense, useState } from 'react'
import { asksOfMission, isAskOfMission } from '../../../../core/askOfMission.ts'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { ConfirmDialog } from '../../../../platform/ui/Dialog.tsx'
import { Breadcrumbs, PageTitle } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import { Pill, Status } from '../../../../platform/ui/Status.tsx'
import type { ActionView } from '../../agendaApi.ts'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useAction } from '../port/agendaQueries.tsx'
import { useAgendaCommand } from '../port/useAgendaCommand.tsx'
import { standingKind } from '../standingKind.ts'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { AboutAction } from './AboutAction.tsx'
import { BudgetTable } from './BudgetTable.tsx'
import { EffectView } from './EffectView.tsx'
import { Milestones } from './Milestones.tsx'

// The form comes when somebody writes, and what stands below the facts after them.
const ActionForm = lazy(() => import('../form/ActionForm.tsx').then((file) => ({ default: file.ActionForm })))
const Indicators = lazy(() => import('./Indicators.tsx').then((file) => ({ default: file.Indicators })))
const Talk = lazy(() => import('./Talk.tsx').then((file) => ({ default: file.Talk })))

/** One action: what, who, when, how much, whether it works, and who changed it. */
export function ActionPage({ action: id }: { action: string }) {
  const say = useAgendaWords()
  const port = useAgendaPort()
  const action = useAction(id)
  const [removedVersion, setRemoved] = useState<number | null>(null)
  const restore = useAgendaCommand('restoreAction')
  port.useTitle(action.data?.fields.title ?? say.title, say.title)
  if (removedVersion !== null) {
    return (
      <>
        <PageTitle>{say.view.deleted}</PageTitle>
        <Actions>
          <Button
            kind="primary"
            busy={restore.isPending}
            onClick={() => restore.mutate({ input: { action: id } }, { onSuccess: () => setRemoved(null) })}
          >
            {say.view.undo}
          </Button>
          <Button onClick={() => port.go(`${port.home}/agenda/actions`)}>{say.list.title}</Button>
        </Actions>
      </>
    )
  }
  const problem = port.problemOf(action.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void action.refetch()} />
  if (!action.data) return <LoadingState lines={10} />
  return <Loaded key={id} action={action.data} onDeleted={setRemoved} />
}

function Loaded({ action, onDeleted }: { action: ActionView; onDeleted: (version: number) => void }) {
  const say = useAgendaWords()
  const format = useFormat()
  const port = useAgendaPort()
  const edit = useAgendaCommand('editAction')
  const remove = useAgendaCommand('deleteAction')
  const [editing, setEditing] = useState<ActionView | null>(null)
  const [isAsking, setAsking] = useState(false)
  const { fields, standing, weeksLate } = action
  const crumbs = (
    <Breadcrumbs
      crumbs={[
        { href: `${port.home}/agenda`, label: say.title },
        { href: `${port.home}/agenda/actions`, label: say.list.title },
        { label: fields.title },
      ]}
    />
  )
  if (editing) {
    return (
      <>
        {crumbs}
        <PageTitle>{say.form.editTitle(editing.fields.title)}</PageTitle>
        <Suspense fallback={<LoadingState lines={10} />}>
          <ActionForm
            base={editing.fields}
            version={editing.version}
            button={say.save}
            onStop={() => setEditing(null)}
            send={async (next, version) => {
              await edit.mutateAsync({ input: { action: action.id, fields: next }, ...(version ? { version } : {}) })
              setEditing(null)
            }}
          />
        </Suspense>
      </>
    )
  }
  const late = standing === 'late' ? ` · ${say.overview.weeksLate(format.count(weeksLate ?? 0, say.week))}` : ''
  const problem = port.problemOf(remove.error)
  return (
    <>
      {crumbs}
      <PageTitle
        lead={isAskOfMission(fields.askOfMission) ? asksOfMission[fields.askOfMission].title[format.locale] : null}
        stamp={
          <>
            <Status kind={standingKind(standing)}>{`${say.standings[standing]}${late}`}</Status>{' '}
            {fields.draft ? <Pill>{say.draft}</Pill> : null}
          </>
        }
      >
        {fields.title}
      </PageTitle>
      {problem ? <Alert kind="error">{problem.detail}</Alert> : null}
      {port.mayChange ? (
        <Actions>
          <Button kind="primary" onClick={() => setEditing(action)}>
            {say.view.edit}
          </Button>
          <Button onClick={() => setAsking(true)}>{say.view.delete}</Button>
        </Actions>
      ) : null}
      <ConfirmDialog
        open={isAsking}
        title={say.view.deleteSure}
        confirm={say.view.delete}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          const given = { input: { action: action.id }, version: action.version }
          remove.mutate(given, { onSuccess: ({ version }) => onDeleted(version) })
        }}
      >
        {say.view.deleteDo}
      </ConfirmDialog>
      <AboutAction fields={fields} />
      <Suspense fallback={<LoadingState lines={4} />}>
        <Indicators action={action} />
      </Suspense>
      <BudgetTable budget={fields.budget} />
      <Milestones fields={fields} />
      {fields.measure ? <EffectView action={action} /> : null}
      <Suspense fallback={null}>
        <Talk action={action} />
      </Suspense>
    </>
  )
}
