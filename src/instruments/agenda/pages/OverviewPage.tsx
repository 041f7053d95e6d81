import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Actions, Button, ButtonLink } from '../../../platform/ui/Button.tsx'
import { PageTitle, Section } from '../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { Pill } from '../../../platform/ui/Status.tsx'
import { AgendaFrame } from './AgendaFrame.tsx'
import { Board } from './Board.tsx'
import { Inbox } from './Inbox.tsx'
import { IndicatorTable } from './IndicatorTable.tsx'
import { PillarTable } from './PillarTable.tsx'
import { inOrderOfAsks } from './pillarOf.ts'
import { Proposals } from './Proposals.tsx'
import { useAgendaPort } from './port/AgendaPort.tsx'
import { useAgenda } from './port/agendaQueries.tsx'
import { useAgendaCommand } from './port/useAgendaCommand.tsx'
import { useAgendaWords } from './useAgendaWords.tsx'
import { useMoney } from './useMoney.tsx'

/** The agenda at a glance: where the actions stand, what each pillar does, and whether it works. */
export function OverviewPage() {
  const say = useAgendaWords()
  const format = useFormat()
  const money = useMoney()
  const port = useAgendaPort()
  const agenda = useAgenda()
  const recompute = useAgendaCommand('recompute')
  port.useTitle(say.title)
  const problem = port.problemOf(agenda.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void agenda.refetch()} />
  if (!agenda.data) return <LoadingState lines={8} />
  const { plan, actions: all, published, proposed, openProposals, unreadMentions } = agenda.data
  const actions = inOrderOfAsks(all.filter(({ fields }) => !fields.draft))
  const late = actions.filter(({ standing }) => standing === 'late').length
  const sum = money(actions.reduce((total, { plannedCents }) => total + plannedCents, 0))
  const lateWords =
    late > 0 ? say.overview.late(format.count(late, say.action)) : actions.length > 0 ? say.overview.allOnTime : ''
  return (
    <AgendaFrame tab="overview" {...(proposed ? { count: '1' } : {})}>
      <PageTitle
        lead={
          all.length > 0 ? `${say.overview.lead(format.count(actions.length, say.action), sum)} ${lateWords}` : null
        }
        stamp={
          <Pill tone={published ? 'accent' : 'quiet'}>
            {published?.number
              ? say.overview.publishedVersion(
                  String(published.number),
                  format.day((published.decidedAt ?? '').slice(0, 10)),
                )
              : say.overview.notPublished}
          </Pill>
        }
      >
        {plan.title}
      </PageTitle>
      {unreadMentions > 0 ? <Inbox /> : null}
      {openProposals > 0 ? <Proposals count={openProposals} /> : null}
      {all.length === 0 ? (
        <NothingYet />
      ) : (
        <>
          <Section title={say.overview.board} close>
            <Board actions={actions} />
          </Section>
          <Section title={say.overview.pillarsTitle}>
            <PillarTable actions={actions} />
          </Section>
          <Section title={say.overview.works} intro={say.overview.worksIntro}>
            <IndicatorTable actions={actions} />
            {recompute.isSuccess ? (
              <Alert live>{say.overview.recomputing}</Alert>
            ) : port.mayChange ? (
              <Actions>
                <Button busy={recompute.isPending} onClick={() => recompute.mutate({ input: {} })}>
                  {say.overview.recompute}
                </Button>
              </Actions>
            ) : null}
          </Section>
        </>
      )}
    </AgendaFrame>
  )
}

function NothingYet() {
  const say = useAgendaWords()
  const { home, mayChange } = useAgendaPort()
  const ways = mayChange ? (
    <>
      <ButtonLink kind="primary" href={`${home}/agenda/measures`}>
        {say.overview.fromLibrary}
      </ButtonLink>
      <ButtonLink href={`${home}/agenda/actions/new`}>{say.overview.byHand}</ButtonLink>
    </>
  ) : undefined
  return (
    <>
      <EmptyState title={say.overview.empty} action={ways}>
        {say.overview.emptyDo}
      </EmptyState>
      <ol className="ma-numbered">
        {say.overview.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  )
}
