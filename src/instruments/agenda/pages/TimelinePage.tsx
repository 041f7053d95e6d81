import { ChartView } from '../../../platform/charts/ChartView.tsx'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Actions, ButtonLink } from '../../../platform/ui/Button.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { PageTitle, Section } from '../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { AgendaFrame } from './AgendaFrame.tsx'
import { pillarOf, pillarOrder } from './pillarOf.ts'
import { useAgendaPort } from './port/AgendaPort.tsx'
import { useAgenda } from './port/agendaQueries.tsx'
import { timelineChart } from './timelineChart.ts'
import { useAgendaWords } from './useAgendaWords.tsx'

/** All actions in time, by pillar. */
export function TimelinePage() {
  const say = useAgendaWords()
  const format = useFormat()
  const port = useAgendaPort()
  const agenda = useAgenda()
  port.useTitle(say.timeline.title, say.title)
  const problem = port.problemOf(agenda.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void agenda.refetch()} />
  if (!agenda.data) return <LoadingState lines={8} />
  const { actions, today } = agenda.data
  const dated = actions.flatMap((action) => {
    const { start, end, title, milestones, askOfMission } = action.fields
    if (start === null || end === null) return []
    const { id, standing } = action
    const standingWords = say.standings[standing]
    const marks = milestones.map(({ date, doneOn }) => ({ date, isDone: doneOn !== null }))
    return [{ id, title, start, end, standing, standingWords, milestones: marks, pillar: pillarOf(askOfMission) }]
  })
  const undated = actions.filter(({ fields }) => fields.start === null || fields.end === null)
  const groups = pillarOrder
    .map((pillar) => ({
      title: say.pillars[pillar],
      rows: dated.filter((row) => row.pillar === pillar).toSorted((a, b) => (a.start < b.start ? -1 : 1)),
    }))
    .filter(({ rows }) => rows.length > 0)
  const { start, end, standing } = say.timeline
  return (
    <AgendaFrame tab="timeline">
      <PageTitle lead={say.timeline.lead}>{say.timeline.title}</PageTitle>
      {dated.length === 0 ? (
        <EmptyState title={say.timeline.empty}>{say.timeline.emptyDo}</EmptyState>
      ) : (
        <ChartView
          chart={timelineChart({
            id: 'timeline',
            title: say.timeline.chart(format.count(dated.length, say.action)),
            about: say.timeline.about,
            groups,
            today,
            todayWord: say.timeline.today,
            day: format.day,
            heads: { action: say.list.action, start, end, standing },
          })}
        />
      )}
      <Actions>
        <ButtonLink href={`/v1/organisations/${port.organisation}/agenda/milestones.ics`} download>
          {say.timeline.calendar}
        </ButtonLink>
      </Actions>
      {undated.length > 0 ? (
        <Section title={say.timeline.undated} intro={say.timeline.undatedDo}>
          <ul className="app-messages">
            {undated.map(({ id, fields }) => (
              <li key={id}>
                <Link href={`${port.home}/agenda/actions/${id}`}>{fields.title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </AgendaFrame>
  )
}
