import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, ButtonLink } from '../../../../platform/ui/Button.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Link } from '../../../../platform/ui/Link.tsx'
import { PageTitle, Section } from '../../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import { AgendaFrame } from '../AgendaFrame.tsx'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { FindingList } from './FindingList.tsx'
import { FirstAgenda } from './FirstAgenda.tsx'
import { Neighbours } from './Neighbours.tsx'
import { TestState } from './TestState.tsx'
import { type Alignment, useAlignment } from './useAlignment.tsx'
import { useAlignmentWords } from './useAlignmentWords.tsx'

/** The own agenda beside the plans of the house and of the neighbours. */
export function AlignmentPage() {
  const say = useAlignmentWords()
  const agenda = useAgendaWords()
  const port = useAgendaPort()
  const found = useAlignment()
  port.useTitle(say.title, agenda.title)
  const problem = port.problemOf(found.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void found.refetch()} />
  if (!found.data) return <LoadingState lines={6} />
  const { agendas, findings, run, actions, neighbours } = found.data
  return (
    <AgendaFrame tab="alignment">
      <PageTitle lead={say.lead}>{say.title}</PageTitle>
      {actions === 0 ? <Alert>{say.empty.noActions}</Alert> : null}
      {agendas.length === 0 && findings.length === 0 ? (
        <FirstAgenda />
      ) : (
        <>
          {actions > 0 ? <TestState alignment={found.data} /> : null}
          {findings.length > 0 ? (
            <FindingList findings={findings} />
          ) : run ? (
            <EmptyState title={say.test.clean}>{say.test.cleanText}</EmptyState>
          ) : (
            <EmptyState title={say.test.before}>{say.test.beforeText}</EmptyState>
          )}
          <Agendas agendas={agendas} />
        </>
      )}
      <Neighbours neighbours={neighbours} />
    </AgendaFrame>
  )
}

function Agendas({ agendas }: Pick<Alignment, 'agendas'>) {
  const say = useAlignmentWords()
  const format = useFormat()
  const { home, mayChange } = useAgendaPort()
  return (
    <Section title={say.agendas.title}>
      <DataTable
        caption={say.agendas.title}
        hiddenCaption
        stack
        rows={agendas}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            head: say.agendas.name,
            rowHead: true,
            cell: ({ id, title, theme }) => (
              <>
                <Link href={`${home}/agenda/alignment/agendas/${id}`}>{title}</Link>
                <span className="app-under">{say.themes[theme]}</span>
              </>
            ),
          },
          { id: 'whose', head: say.agendas.whose, cell: ({ whose, body }) => body || say.whose[whose] },
          {
            id: 'dated',
            head: say.agendas.dated,
            cell: ({ dated }) => (dated === null ? say.agendas.undated : format.day(dated)),
          },
          {
            id: 'passages',
            head: say.agendas.passages,
            number: true,
            cell: ({ passages }) => format.number(passages),
          },
        ]}
      />
      {mayChange ? (
        <Actions>
          <ButtonLink href={`${home}/agenda/alignment/new`}>{say.agendas.add}</ButtonLink>
        </Actions>
      ) : null}
    </Section>
  )
}
