import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button, ButtonLink } from '../../../platform/ui/Button.tsx'
import { Section } from '../../../platform/ui/PageParts.tsx'
import { useAgendaPort } from './port/AgendaPort.tsx'
import { type Told, useAgendaPart } from './port/agendaQueries.tsx'
import { useAgendaCommand } from './port/useAgendaCommand.tsx'
import { useAgendaWords } from './useAgendaWords.tsx'

type Sent = Told<'proposals'>['proposals'][number]

/** What the rooms propose, with what they computed: to take over or to decline. */
export function Proposals({ count }: { count: number }) {
  const say = useAgendaWords()
  const format = useFormat()
  const proposals = useAgendaPart('proposals')
  const open = (proposals.data?.proposals ?? []).filter(({ settledAs }) => settledAs === null)
  return (
    <Section title={say.proposals.title(format.count(count, say.proposal))} intro={say.proposals.intro} close>
      <ul className="app-messages">
        {open.map((sent) => (
          <ProposalLine key={sent.id} sent={sent} />
        ))}
      </ul>
    </Section>
  )
}

function ProposalLine({ sent }: { sent: Sent }) {
  const say = useAgendaWords()
  const format = useFormat()
  const { home, mayChange } = useAgendaPort()
  const decline = useAgendaCommand('declineProposal')
  const { title, why, effect, costEuro } = sent.proposal
  const range =
    effect?.low === undefined || effect.high === undefined
      ? ''
      : ` (${say.proposals.range(format.change(effect.low), format.change(effect.high))})`
  return (
    <li>
      <b>{title}</b>
      {why === '' ? null : <p className="utrecht-paragraph">{why}</p>}
      <p className="ma-soft">
        {say.proposals.effect}:{' '}
        {effect ? `${format.change(effect.value)} ${effect.unit}${range}` : say.proposals.unknown}
        {' · '}
        {say.proposals.cost}: {costEuro === null ? say.proposals.unknown : format.euro(costEuro)}
      </p>
      {mayChange ? (
        <Actions>
          <ButtonLink small href={`${home}/agenda/actions/new?proposal=${sent.id}`}>
            {say.proposals.take}
          </ButtonLink>
          <Button
            small
            kind="subtle"
            label={say.proposals.declineName(title)}
            busy={decline.isPending}
            onClick={() => decline.mutate({ input: { proposal: sent.id } })}
          >
            {say.proposals.decline}
          </Button>
        </Actions>
      ) : null}
    </li>
  )
}
