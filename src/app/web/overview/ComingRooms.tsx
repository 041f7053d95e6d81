import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Section } from '../../../platform/ui/PageParts.tsx'
import { pillars, roomsOf } from '../rooms.ts'
import { useShellWords } from '../useShellWords.tsx'
import { useOverviewWords } from './useOverviewWords.tsx'

/** The rooms that are still to come, without figures and without links. */
export function ComingRooms() {
  const say = useOverviewWords().coming
  const shell = useShellWords()
  const format = useFormat()
  const coming = pillars
    .map((pillar) => ({ pillar, rooms: roomsOf(pillar).filter(({ door }) => door === null) }))
    .filter(({ rooms }) => rooms.length > 0)
  if (coming.length === 0) return null
  return (
    <Section title={say.title} level={3} intro={say.intro}>
      <dl className="app-coming">
        {coming.map(({ pillar, rooms }) => (
          <div key={pillar}>
            <dt>{shell.pillars[pillar]}</dt>
            <dd>{format.list(rooms.map(({ id }) => shell.rooms[id]))}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
