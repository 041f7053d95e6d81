import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Section } from '../../../../platform/ui/PageParts.tsx'
import { Status } from '../../../../platform/ui/Status.tsx'
import type { ActionFields } from '../../dossier/actionFields.ts'
import { useAgenda } from '../port/agendaQueries.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'

/** Milestones and tasks with what is done and what is late. */
export function Milestones({ fields }: { fields: ActionFields }) {
  const say = useAgendaWords()
  const format = useFormat()
  const today = useAgenda().data?.today ?? ''
  const rows = fields.milestones.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return (
    <>
      <Section title={say.view.milestones}>
        <DataTable
          caption={say.view.milestones}
          hiddenCaption
          stack
          rows={rows}
          rowKey={({ title, date }) => `${date} ${title}`}
          empty={say.view.milestonesNone}
          columns={[
            { id: 'title', head: say.view.milestone, cell: ({ title }) => title },
            { id: 'date', head: say.view.planned, cell: ({ date }) => format.day(date) },
            {
              id: 'done',
              head: say.view.doneOn,
              cell: ({ date, doneOn }) => {
                if (doneOn !== null) return <Status kind="done">{format.day(doneOn)}</Status>
                return (
                  <Status kind={date < today ? 'late' : 'planned'}>
                    {date < today ? say.view.overdue : say.statuses.planned}
                  </Status>
                )
              },
            },
          ]}
        />
      </Section>
      {fields.tasks.length > 0 ? (
        <Section title={say.view.tasks}>
          <DataTable
            caption={say.view.tasks}
            hiddenCaption
            stack
            rows={fields.tasks}
            rowKey={({ title }) => title}
            columns={[
              { id: 'title', head: say.view.task, cell: ({ title }) => title },
              { id: 'who', head: say.view.who, cell: ({ who }) => who },
              { id: 'due', head: say.view.due, cell: ({ due }) => (due === null ? '' : format.day(due)) },
              { id: 'done', head: say.statuses.done, cell: ({ done }) => (done ? say.yes : say.no) },
            ]}
          />
        </Section>
      ) : null}
    </>
  )
}
