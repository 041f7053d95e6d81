import { useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { Dialog } from '../../../../platform/ui/Dialog.tsx'
import { TextAreaField, TextField } from '../../../../platform/ui/Fields.tsx'
import { Notice } from '../../../../platform/ui/Notice.tsx'
import { Section } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import type { HubDossier, ScenarioChange, ScenarioKind } from '../../hubDossier.ts'
import { useHubPort } from '../port/HubPort.tsx'
import { useHubPart } from '../port/hubQueries.tsx'
import { useHubCommand } from '../port/useHubCommand.tsx'
import { useHubWords } from '../useHubWords.tsx'
import { type ScenarioRow, ScenarioTable } from './ScenarioTable.tsx'
import { writeEnergy } from '../writeEnergy.ts'

/** Scenarios side by side: the same year with one thing changed, and the way to the agenda. */
export function Scenarios({ hub, changes }: { hub: HubDossier; changes: readonly ScenarioChange[] }) {
  const say = useHubWords()
  const port = useHubPort()
  const comparison = useHubPart(hub.id, 'comparison')
  const [proposed, setProposed] = useState<ScenarioRow | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [done, setDone] = useState<{ words: string; undo?: string } | null>(null)
  const remove = useHubCommand('deleteScenario')
  const restore = useHubCommand('restoreScenario')
  const rows: readonly ScenarioRow[] = comparison.data?.rows ?? []
  const nameOf = ({ scenario }: ScenarioRow) =>
    scenario.kind === 'custom' ? scenario.name : say.scenarios.kinds[scenario.kind]
  const problem = comparison.error ? port.problemOf(comparison.error) : null
  return (
    <Section
      title={say.scenarios.title}
      intro={say.scenarios.intro}
      tools={
        port.mayChange ? (
          <Button small onClick={() => setSaving(true)}>
            {say.scenarios.save}
          </Button>
        ) : null
      }
    >
      {problem ? (
        <ErrorState problem={problem} onRetry={() => void comparison.refetch()} />
      ) : comparison.isPending ? (
        <LoadingState lines={6}>{say.scenarios.none}</LoadingState>
      ) : (
        <ScenarioTable
          prices={hub.prices}
          rows={rows}
          nameOf={nameOf}
          {...(port.mayChange ? { onPropose: setProposed } : {})}
          onRemove={(row) => {
            const scenario = row.scenario.id
            if (scenario === undefined) return
            remove.mutate(
              { input: { scenario } },
              { onSuccess: () => setDone({ words: say.scenarios.removed(nameOf(row)), undo: scenario }) },
            )
          }}
        />
      )}
      {isSaving ? (
        <SaveDialog
          hub={hub}
          changes={changes}
          onClose={(name) => {
            setSaving(false)
            if (name) setDone({ words: say.scenarios.saved(name) })
          }}
        />
      ) : null}
      {proposed ? (
        <ProposeDialog
          hub={hub}
          row={proposed}
          name={nameOf(proposed)}
          onClose={(isDone) => {
            setProposed(null)
            if (isDone) setDone({ words: say.scenarios.onAgenda(nameOf(proposed)) })
          }}
        />
      ) : null}
      {done ? (
        <Notice
          onClose={() => setDone(null)}
          {...(done.undo
            ? {
                onUndo: () => {
                  if (done.undo) restore.mutate({ input: { scenario: done.undo } })
                  setDone(null)
                },
              }
            : { seconds: 8 })}
        >
          {done.words}
        </Notice>
      ) : null}
    </Section>
  )
}

function SaveDialog(props: {
  hub: HubDossier
  changes: readonly ScenarioChange[]
  onClose: (saved: string | null) => void
}) {
  const { hub, changes, onClose } = props
  const say = useHubWords()
  const port = useHubPort()
  const save = useHubCommand('saveScenario')
  const [name, setName] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const submit = () => {
    if (name.trim() === '') return setEmpty(true)
    save.mutate(
      { input: { hub: hub.id, name: name.trim(), kind: 'custom' satisfies ScenarioKind, changes: [...changes] } },
      { onSuccess: () => onClose(name.trim()) },
    )
  }
  const problem = save.error ? port.problemOf(save.error) : null
  return (
    <Dialog
      open
      title={say.scenarios.save}
      onClose={() => onClose(null)}
      actions={
        <Actions>
          <Button kind="primary" busy={save.isPending} onClick={submit}>
            {say.edit.save}
          </Button>
          <Button onClick={() => onClose(null)}>{say.scenarios.cancel}</Button>
        </Actions>
      }
    >
      {problem ? <ErrorState problem={problem} /> : null}
      <TextField
        name="scenario-name"
        label={say.scenarios.saveName}
        hint={say.scenarios.saveNameHint}
        value={name}
        onChange={setName}
        error={isEmpty && name.trim() === '' ? say.make.nameNeeded : null}
      />
    </Dialog>
  )
}

function ProposeDialog(props: { hub: HubDossier; row: ScenarioRow; name: string; onClose: (isDone: boolean) => void }) {
  const { hub, row, name, onClose } = props
  const say = useHubWords()
  const format = useFormat()
  const port = useHubPort()
  const save = useHubCommand('saveScenario')
  const propose = useHubCommand('propose')
  const [title, setTitle] = useState(`${hub.name}: ${name}`)
  const [why, setWhy] = useState(row.result ? say.scenarios.whyText(writeEnergy(row.result.curtailedKwh, format)) : '')
  const submit = async () => {
    // A standard scenario is kept first, so that the proposal has something that does not change under it.
    const scenario =
      row.scenario.id ??
      (
        await save.mutateAsync({
          input: { hub: hub.id, name, kind: row.scenario.kind, changes: [...row.scenario.changes] },
        })
      ).scenario
    await propose.mutateAsync({ input: { hub: hub.id, scenario, title: title.trim(), why: why.trim() } })
    onClose(true)
  }
  const fault = save.error ?? propose.error
  const problem = fault ? port.problemOf(fault) : null
  return (
    <Dialog
      open
      title={say.scenarios.agenda}
      onClose={() => onClose(false)}
      actions={
        <Actions>
          <Button
            kind="primary"
            busy={save.isPending || propose.isPending}
            onClick={() => void submit().catch(() => undefined)}
          >
            {say.scenarios.send}
          </Button>
          <Button onClick={() => onClose(false)}>{say.scenarios.cancel}</Button>
        </Actions>
      }
    >
      {problem ? <ErrorState problem={problem} /> : null}
      <TextField name="proposal-title" label={say.scenarios.head} value={title} onChange={setTitle} />
      <TextAreaField
        name="proposal-why"
        label={say.scenarios.why}
        hint={say.scenarios.whyHint}
        value={why}
        onChange={setWhy}
        rows={3}
      />
    </Dialog>
  )
}
