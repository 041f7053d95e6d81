import { gap } from '../../../core/gap.ts'
import type { Cell, Section, Table } from '../../../platform/documents/model.ts'
import { type ActionChange, agendaChanges } from '../calc/agendaChanges.ts'
import type { AgendaContent } from '../dossier/agendaContent.ts'
import { plainCell, textCell } from './cells.ts'
import { paragraph } from './paragraph.ts'
import { type FrozenIndicator, pointNow, traceOf } from './indicatorTable.ts'
import type { Told } from './told.ts'

/** What changed since the version before: the actions, and the indicators with what moved them. */
export function changeSections(told: Told, before: AgendaContent): Section[] {
  const { words, trace, content } = told
  const changes = agendaChanges(before, content)
  const moved = movedIndicators(before, content)
  return [
    {
      level: 1,
      heading: words.changesHead,
      trace,
      blocks: [
        changes.length === 0 ? paragraph(words.noChanges) : changeTable(changes, told),
        moved.length === 0 ? paragraph(words.noneMoved) : movedTable(moved, told),
      ],
    },
  ]
}

function changeTable(changes: readonly ActionChange[], told: Told): Table {
  const { words } = told
  return {
    kind: 'table',
    name: words.change,
    caption: words.changeTable,
    columns: [
      { header: words.action, align: 'left', width: 2 },
      { header: words.change, align: 'left', width: 3 },
    ],
    rows: changes.map((change) => [textCell(change.title), textCell(sentence(change, told))]),
  }
}

function sentence(change: ActionChange, { words, format }: Told): string {
  if (change.kind !== 'changed') return words[change.kind]
  const { standing, end, plannedCents } = change
  const day = (value: string | null) => (value === null ? words.none : format.day(value))
  const euros = (cents: number) => format.euro(cents / 100)
  return [
    standing ? words.statusChange(words.standings[standing.before], words.standings[standing.after]) : '',
    end ? words.endChange(day(end.before), day(end.after)) : '',
    plannedCents ? words.moneyChange(euros(plannedCents.before), euros(plannedCents.after)) : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
}

type Moved = { readonly indicator: FrozenIndicator; readonly was: number; readonly now: number }

function movedIndicators(before: AgendaContent, after: AgendaContent): Moved[] {
  const then = new Map(before.actions.flatMap((one) => one.indicators).map((one) => [one.id, pointNow(one)]))
  return after.actions
    .flatMap((one) => one.indicators)
    .flatMap((indicator) => {
      const [was, is] = [then.get(indicator.id), pointNow(indicator)]
      return was && is && was.value !== is.value ? [{ indicator, was: was.value, now: is.value }] : []
    })
}

function movedTable(moved: readonly Moved[], { words, trace }: Told): Table {
  const notBooked = gap('not-applicable', words.notBooked)
  return {
    kind: 'table',
    name: words.indicator,
    caption: words.movedTable,
    columns: [
      { header: words.indicator, align: 'left', width: 4 },
      { header: words.unit, align: 'left', width: 2 },
      { header: words.before, align: 'right' },
      { header: words.now, align: 'right' },
      { header: words.difference, align: 'right' },
      { header: words.byWorld, align: 'right' },
      { header: words.byMethod, align: 'right' },
    ],
    rows: moved.map(({ indicator, was, now }): Cell[] => {
      const last = indicator.readings.findLast(({ value }) => value !== null)
      const from = traceOf(indicator, trace)
      const figures = [was, now, now - was, last?.worldChange ?? notBooked, last?.methodChange ?? notBooked]
      return [
        textCell(indicator.fields.title),
        textCell(indicator.fields.unit),
        ...figures.map((one) => plainCell(one, from)),
      ]
    }),
  }
}
