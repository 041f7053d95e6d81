import { asksOfMission, isAskOfMission, type Pillar } from '../../../core/askOfMission.ts'
import type { Block, Cell, Section, Table } from '../../../platform/documents/model.ts'
import { sumBudget } from '../calc/budget.ts'
import { standingOf } from '../calc/standing.ts'
import type { FrozenAction } from '../dossier/agendaContent.ts'
import { euroCell, textCell } from './cells.ts'
import { paragraph } from './paragraph.ts'
import { indicatorTable } from './indicatorTable.ts'
import type { Told } from './told.ts'

const pillars: readonly Pillar[] = ['entrepreneurial', 'innovative', 'smart', 'agenda']

/** Per pillar of the pamphlet a table of its actions, and then each of them. */
export function actionSections(told: Told): Section[] {
  const { content, words, trace } = told
  const actionsOf = (pillar: Pillar) => content.actions.filter(({ fields }) => pillarOf(fields.askOfMission) === pillar)
  const first = pillars.find((pillar) => actionsOf(pillar).length > 0)
  return pillars.flatMap((pillar) => {
    const actions = actionsOf(pillar)
    if (actions.length === 0) return []
    return [
      {
        level: 1,
        heading: words.pillars[pillar],
        newPage: pillar === first,
        trace,
        blocks: [pillarTable(actions, told)],
      },
      ...actions.map((action) => actionSection(action, told)),
    ]
  })
}

function pillarOf(ask: string): Pillar | null {
  return isAskOfMission(ask) ? asksOfMission[ask].pillar : null
}

function pillarTable(actions: readonly FrozenAction[], told: Told): Table {
  const { words, day } = told
  const total = sumBudget(actions.flatMap(({ fields }) => fields.budget))
  return {
    kind: 'table',
    name: words.actions,
    caption: words.actionTable,
    columns: [
      { header: words.action, align: 'left', width: 4 },
      { header: words.owner, align: 'left', width: 3 },
      { header: words.period, align: 'left', width: 3 },
      { header: words.standing, align: 'left', width: 2 },
      { header: words.plannedColumn, align: 'right', unit: 'euro' },
      { header: words.spentColumn, align: 'right', unit: 'euro' },
    ],
    rows: actions.map(({ fields }) => [
      textCell(fields.title),
      textCell(fields.owner.name || fields.owner.role || words.noOwner),
      textCell(periodOf(fields, told)),
      textCell(words.standings[standingOf(fields, day)]),
      ...money(sumBudget(fields.budget)),
    ]),
    total: [textCell(words.total), textCell(''), textCell(''), textCell(''), ...money(total)],
  }
}

function money({ plannedCents, spentCents }: { readonly plannedCents: number; readonly spentCents: number }): Cell[] {
  return [euroCell(plannedCents), euroCell(spentCents)]
}

function periodOf({ start, end }: FrozenAction['fields'], { words, format }: Told): string {
  if (start && end) return words.fromTo(format.day(start), format.day(end))
  if (start) return words.openEnd(format.day(start))
  return end ? words.openStart(format.day(end)) : words.noDates
}

function actionSection(action: FrozenAction, told: Told): Section {
  const { words, trace } = told
  const { title, activity, output, outcome, statusReason, legalBasis, partners } = action.fields
  const lines: readonly (readonly [string, string])[] = [
    [words.does, activity],
    [words.yields, output],
    [words.changes, outcome],
    [words.why, statusReason],
    [words.partners, partners.join(', ')],
    [words.milestones, milestones(action, told)],
    [words.legal, legalBasis],
  ]
  const blocks: Block[] = [
    ...lines.flatMap(([head, said]) => (said.trim() === '' ? [] : [paragraph({ strong: head }, said)])),
    ...indicatorTable(action, told),
  ]
  return { level: 2, heading: title, trace, blocks }
}

function milestones({ fields }: FrozenAction, { words, format }: Told): string {
  return fields.milestones
    .map(({ title, date, doneOn }) =>
      doneOn ? words.milestoneDone(title, format.day(doneOn)) : words.milestoneDue(title, format.day(date)),
    )
    .join('; ')
}
