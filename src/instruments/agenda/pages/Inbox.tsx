import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Section } from '../../../platform/ui/PageParts.tsx'
import { useAgendaPort } from './port/AgendaPort.tsx'
import { useAgendaPart } from './port/agendaQueries.tsx'
import { useAgendaCommand } from './port/useAgendaCommand.tsx'
import { useAgendaWords } from './useAgendaWords.tsx'

/** Comments in which a colleague named the reader. */
export function Inbox() {
  const say = useAgendaWords()
  const format = useFormat()
  const { home } = useAgendaPort()
  const inbox = useAgendaPart('inbox')
  const read = useAgendaCommand('readMentions')
  const lines = (inbox.data?.lines ?? []).filter(({ isRead }) => !isRead)
  if (lines.length === 0) return null
  return (
    <Section title={say.inbox.title} close>
      <ul className="app-messages">
        {lines.map((line) => (
          <li key={line.comment}>
            <span className="ma-soft">
              {say.inbox.from(line.by.name)} <Link href={`${home}/agenda/actions/${line.action}`}>{line.title}</Link>,{' '}
              {format.moment(line.at)}
            </span>
            <p className="utrecht-paragraph">{line.text}</p>
          </li>
        ))}
      </ul>
      <Actions>
        <Button small busy={read.isPending} onClick={() => read.mutate({ input: {} })}>
          {say.inbox.read}
        </Button>
      </Actions>
    </Section>
  )
}
