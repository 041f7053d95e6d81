import { useState } from 'react'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import { SelectField, TextField } from '../../../platform/ui/Fields.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { PageTitle, Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { Pill, Status } from '../../../platform/ui/Status.tsx'
import type { ActionLine } from '../agendaApi.ts'
import { AgendaFrame } from './AgendaFrame.tsx'
import { type Filter, isShown, noFilter } from './isShown.ts'
import { pillarOf, pillarOrder } from './pillarOf.ts'
import { useAgendaPort } from './port/AgendaPort.tsx'
import { useAgenda, useAgendaPart } from './port/agendaQueries.tsx'
import { useAgendaCommand } from './port/useAgendaCommand.tsx'
import { standingKind } from './standingKind.ts'
import { useAgendaWords } from './useAgendaWords.tsx'
import { useMoney } from './useMoney.tsx'

/** Every action, to search and to filter; at the end what was deleted. */
export function ActionsPage() {
  const say = useAgendaWords()
  const format = useFormat()
  const port = useAgendaPort()
  const agenda = useAgenda()
  const [filter, setFilter] = useState<Filter>(noFilter)
  port.useTitle(say.list.title, say.title)
  const problem = port.problemOf(agenda.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void agenda.refetch()} />
  if (!agenda.data) return <LoadingState lines={8} />
  const { actions } = agenda.data
  const rows = actions
    .filter((action) => isShown(action, filter))
    .toSorted((a, b) => a.fields.title.localeCompare(b.fields.title, format.locale))
  const set = (name: keyof Filter) => (value: string) => setFilter({ ...filter, [name]: value })
  const all = { value: '', label: say.list.all }
  return (
    <AgendaFrame tab="actions">
      <PageTitle lead={say.list.found(format.number(rows.length), format.count(actions.length, say.action))}>
        {say.list.title}
      </PageTitle>
      <div className="app-filters">
        <TextField name="search" label={say.list.search} value={filter.search} onChange={set('search')} />
        <SelectField
          name="pillar"
          label={say.list.pillar}
          value={filter.pillar}
          onChange={set('pillar')}
          options={[all, ...pillarOrder.map((value) => ({ value, label: say.pillars[value] }))]}
        />
        <SelectField
          name="standing"
          label={say.list.standing}
          value={filter.standing}
          onChange={set('standing')}
          options={[all, ...Object.entries(say.standings).map(([value, label]) => ({ value, label }))]}
        />
        <SelectField
          name="drafts"
          label={say.list.drafts}
          value={filter.drafts}
          onChange={set('drafts')}
          options={[
            { value: '', label: say.list.withDrafts },
            { value: 'no', label: say.list.noDrafts },
            { value: 'only', label: say.list.onlyDrafts },
          ]}
        />
      </div>
      <ActionTable rows={rows} />
      <Paragraph>
        <Link href={`${port.home}/agenda/spreadsheet`} kind="next">
          {say.sheet.link}
        </Link>
      </Paragraph>
      {port.mayChange ? <Deleted /> : null}
    </AgendaFrame>
  )
}

function ActionTable({ rows }: { rows: readonly ActionLine[] }) {
  const say = useAgendaWords()
  const format = useFormat()
  const money = useMoney()
  const { home } = useAgendaPort()
  const day = (text: string | null) => (text === null ? '…' : format.day(text))
  return (
    <DataTable
      caption={say.list.title}
      hiddenCaption
      stack
      rows={rows}
      rowKey={({ id }) => id}
      empty={say.list.nothing}
      columns={[
        {
          id: 'action',
          head: say.list.action,
          cell: ({ id, fields }) => (
            <>
              <Link href={`${home}/agenda/actions/${id}`}>{fields.title}</Link>{' '}
              {fields.draft ? <Pill>{say.draft}</Pill> : null}
              <span className="app-under">{say.pillars[pillarOf(fields.askOfMission)]}</span>
            </>
          ),
        },
        { id: 'owner', head: say.list.owner, cell: ({ fields }) => fields.owner.role || fields.owner.name || '' },
        {
          id: 'period',
          head: say.list.period,
          cell: ({ fields }) => (fields.start || fields.end ? `${day(fields.start)} – ${day(fields.end)}` : ''),
        },
        { id: 'budget', head: say.list.budget, number: true, cell: ({ plannedCents }) => money(plannedCents) },
        {
          id: 'standing',
          head: say.list.standing,
          cell: ({ standing }) => <Status kind={standingKind(standing)}>{say.standings[standing]}</Status>,
        },
      ]}
    />
  )
}

function Deleted() {
  const say = useAgendaWords()
  const deleted = useAgendaPart('deleted')
  const restore = useAgendaCommand('restoreAction')
  const rows = deleted.data?.actions ?? []
  if (rows.length === 0) return null
  return (
    <Section title={say.list.deleted}>
      {rows.map(({ id, fields }) => (
        <Paragraph key={id}>
          {fields.title}{' '}
          <Button
            small
            label={say.list.restoreName(fields.title)}
            busy={restore.isPending}
            onClick={() => restore.mutate({ input: { action: id } })}
          >
            {say.list.restore}
          </Button>
        </Paragraph>
      ))}
    </Section>
  )
}
