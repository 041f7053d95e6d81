import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { type OverviewLine, OverviewLines } from '../../../platform/ui/OverviewLines.tsx'
import { Section } from '../../../platform/ui/PageParts.tsx'
import { pillars, type Room, roomsOf } from '../rooms.ts'
import { useShellWords } from '../useShellWords.tsx'
import { agendaSummaryQuery } from './agendaSummaryQuery.ts'
import { hubCountsQuery } from './hubCountsQuery.ts'
import { useOverviewWords } from './useOverviewWords.tsx'

/** The open rooms beside that of the makers: a line each, below the pillar of the pamphlet that asks for them. */
export function OpenRooms({ organisation }: { readonly organisation: string }) {
  const shell = useShellWords()
  const lineOf = useLine(organisation)
  return pillars.map((pillar) => {
    const open = roomsOf(pillar).filter(({ id, door }) => id !== 'atlas' && door !== null)
    if (open.length === 0) return null
    return (
      <Section key={pillar} title={shell.pillars[pillar]} lined close>
        <OverviewLines lines={open.map(lineOf)} />
      </Section>
    )
  })
}

function useLine(organisation: string): (room: Room) => OverviewLine {
  const say = useOverviewWords().open
  const shell = useShellWords()
  const format = useFormat()
  const hubs = useQuery(hubCountsQuery(organisation)).data
  const agenda = useQuery(agendaSummaryQuery(organisation)).data
  return ({ id, door }) => {
    const href = `/desk/${organisation}${door}`
    const plain = { room: shell.rooms[id], href, figure: '', sentence: '', next: { label: say.look, href } }
    if (id === 'agenda') {
      if (!agenda || agenda.actions === 0) return { ...plain, sentence: say.agenda }
      const { actions, late, indicators, onCourse } = agenda
      const course = say.onCourse(format.number(onCourse), format.number(indicators))
      return {
        ...plain,
        figure: format.number(actions),
        unit: actions === 1 ? say.action.one : say.action.other,
        sentence: `${late === 0 ? say.noneLate : say.late(format.number(late))} ${indicators === 0 ? '' : course}`,
        next: { label: say.seeAgenda, href, urgent: late > 0 },
      }
    }
    if (id !== 'energyhub' || hubs === undefined) return plain
    return {
      ...plain,
      figure: format.number(hubs.hubs),
      unit: hubs.hubs === 1 ? say.hub.one : say.hub.other,
      sentence: hubs.hubs === 0 ? say.whatIsHub : say.hubMembers(format.count(hubs.members, say.company)),
      next: { label: hubs.hubs === 0 ? say.makeHub : say.seeHubs, href },
    }
  }
}
