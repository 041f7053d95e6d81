import { useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button, ButtonLink } from '../../../../platform/ui/Button.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { FileDrop } from '../../../../platform/ui/FileDrop.tsx'
import { Breadcrumbs, PageTitle, Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import type { ProblemDocument } from '../../../../platform/ui/problemErrors.ts'
import type { SheetPreview } from '../../sheet/sheetPreview.ts'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useAgendaCommand } from '../port/useAgendaCommand.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'

/** The agenda to a spreadsheet and back: first what would change, then the change. */
export function SheetPage() {
  const say = useAgendaWords()
  const format = useFormat()
  const port = useAgendaPort()
  const edit = useAgendaCommand('editAction')
  const [file, setFile] = useState<File | null>(null)
  const [preview, setPreview] = useState<SheetPreview | null>(null)
  const [problem, setProblem] = useState<ProblemDocument | null>(null)
  const [taken, setTaken] = useState<{ readonly done: number; readonly late: readonly string[] } | null>(null)
  port.useTitle(say.sheet.title, say.title)
  const path = `/v1/organisations/${encodeURIComponent(port.organisation)}/agenda/sheet`
  const look = async (chosen: File) => {
    setFile(chosen)
    setPreview(null)
    setProblem(null)
    setTaken(null)
    try {
      setPreview(await port.upload<SheetPreview>(path, chosen, format.locale))
    } catch (fault) {
      setProblem(port.problemOf(fault))
    }
  }
  const take = async (changes: SheetPreview['changes']) => {
    const late: string[] = []
    for (const { action, title, fields, version } of changes) {
      try {
        await edit.mutateAsync({ input: { action, fields }, version })
      } catch (fault) {
        // Somebody was before since the preview: that action stays as it is, and its name is told.
        port.problemOf(fault)
        late.push(title)
      }
    }
    setPreview(null)
    setTaken({ done: changes.length - late.length, late })
  }
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: `${port.home}/agenda`, label: say.title },
          { href: `${port.home}/agenda/actions`, label: say.list.title },
          { label: say.sheet.title },
        ]}
      />
      <PageTitle lead={say.sheet.lead}>{say.sheet.title}</PageTitle>
      <Actions>
        <ButtonLink kind="primary" href={path} download>
          {say.sheet.get}
        </ButtonLink>
      </Actions>
      {port.mayChange ? (
        <Section title={say.sheet.back} intro={say.sheet.backIntro}>
          <FileDrop
            name="sheet"
            label={say.sheet.file}
            accept=".csv,.xlsx"
            chosen={file ? { name: file.name, size: file.size } : null}
            onFile={(chosen) => void look(chosen)}
          />
          {problem ? (
            <Alert kind="error" live>
              {problem.detail}
            </Alert>
          ) : null}
          {taken ? (
            <Alert kind={taken.late.length === 0 ? 'ok' : 'warning'} live>
              {say.sheet.taken(format.count(taken.done, say.action))}{' '}
              {taken.late.length > 0 ? say.sheet.late(format.list(taken.late)) : null}
            </Alert>
          ) : null}
          {preview ? <Preview preview={preview} isBusy={edit.isPending} onTake={take} /> : null}
        </Section>
      ) : null}
    </>
  )
}

function Preview(props: {
  readonly preview: SheetPreview
  readonly isBusy: boolean
  readonly onTake: (changes: SheetPreview['changes']) => Promise<void>
}) {
  const { preview, isBusy, onTake } = props
  const say = useAgendaWords()
  const format = useFormat()
  const { changes, conflicts, faults, missingColumns, missingActions, unchanged } = preview
  const cells = changes.flatMap(({ title, cells: own }) => own.map((cell) => ({ title, ...cell })))
  return (
    <>
      <Paragraph>
        {say.sheet.found(format.count(changes.length, say.action), format.count(unchanged, say.action))}
      </Paragraph>
      {missingColumns.length > 0 ? <Alert>{say.sheet.missingColumns(format.list(missingColumns))}</Alert> : null}
      {missingActions.length > 0 ? <Alert>{say.sheet.missingActions(format.list(missingActions))}</Alert> : null}
      {faults.length > 0 ? (
        <Section title={say.sheet.faults} level={3} close>
          <DataTable
            caption={say.sheet.faults}
            hiddenCaption
            stack
            rows={faults}
            rowKey={(fault) => `${fault.line} ${fault.column}`}
            columns={[
              { id: 'line', head: say.sheet.line, cell: ({ line }) => format.number(line) },
              { id: 'column', head: say.sheet.column, cell: ({ column }) => column },
              { id: 'what', head: say.sheet.what, cell: (fault) => fault[format.locale] },
            ]}
          />
        </Section>
      ) : null}
      {conflicts.length > 0 ? (
        <Section title={say.sheet.conflicts} level={3} intro={say.sheet.conflictsIntro} close>
          <DataTable
            caption={say.sheet.conflicts}
            hiddenCaption
            stack
            rows={conflicts}
            rowKey={({ action, column }) => `${action} ${column}`}
            columns={[
              { id: 'action', head: say.list.action, cell: ({ title }) => title },
              { id: 'column', head: say.sheet.column, cell: ({ column }) => column },
              { id: 'here', head: say.sheet.here, cell: ({ here }) => here },
              { id: 'sheet', head: say.sheet.inSheet, cell: ({ sheet }) => sheet },
            ]}
          />
        </Section>
      ) : null}
      {changes.length > 0 ? (
        <Section title={say.sheet.changes} level={3} close>
          <DataTable
            caption={say.sheet.changes}
            hiddenCaption
            stack
            rows={cells}
            rowKey={({ title, column }) => `${title} ${column}`}
            columns={[
              { id: 'action', head: say.list.action, cell: ({ title }) => title },
              { id: 'column', head: say.sheet.column, cell: ({ column }) => column },
              { id: 'from', head: say.sheet.from, cell: ({ from }) => from },
              { id: 'to', head: say.sheet.to, cell: ({ to }) => to },
            ]}
          />
          <Actions>
            <Button kind="primary" busy={isBusy} onClick={() => void onTake(changes)}>
              {say.sheet.take(format.count(changes.length, say.action))}
            </Button>
          </Actions>
        </Section>
      ) : null}
    </>
  )
}
