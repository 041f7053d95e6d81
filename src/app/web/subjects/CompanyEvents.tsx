import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import type { Company } from '../queries.ts'
import { useCompanyWords } from './useCompanyWords.tsx'

type Event = Company['company']['events'][number]

/** What happened to the company between the reference dates. */
export function CompanyEvents({ organisation, events }: { organisation: string; events: readonly Event[] }) {
  const say = useCompanyWords().company
  const format = useFormat()
  return (
    <Section title={say.events} level={3}>
      {events.length === 0 ? <Paragraph>{say.eventsNone}</Paragraph> : null}
      <ol className="app-events">
        {events.map((event) => (
          <li key={`${event.referenceDate}/${event.kind}`}>
            <span className="app-events-day">{format.day(event.referenceDate)}</span>
            <span>
              <EventText event={event} organisation={organisation} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function EventText({ event, organisation }: { event: Event; organisation: string }) {
  const say = useCompanyWords().company
  const kinds: Readonly<Record<string, string>> = say.event
  const kind = kinds[event.kind] ?? event.kind
  const { from, to, into } = event.detail
  const other = event.kind === 'split' ? from : into
  if (typeof other === 'number') {
    return (
      <>
        {kind}. <Link href={`/desk/${organisation}/makers/${other}`}>{say.eventOther}</Link>
      </>
    )
  }
  if (from !== undefined && to !== undefined) {
    return (
      <>
        {kind}: {say.eventFromTo(String(from), String(to))}
      </>
    )
  }
  return <>{kind}</>
}
