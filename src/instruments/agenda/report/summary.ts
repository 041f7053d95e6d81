import { asksOfMission } from '../../../core/askOfMission.ts'
import type { Block, List, Section } from '../../../platform/documents/model.ts'
import { sumBudget } from '../calc/budget.ts'
import { courseOf } from '../calc/progress.ts'
import { standingOf } from '../calc/standing.ts'
import { paragraph } from './paragraph.ts'
import { pointNow } from './indicatorTable.ts'
import type { Told } from './told.ts'

/** One page for whoever reads one page: how it stands, what is late, what nobody does yet. */
export function summarySection(told: Told, newPage = false): Section {
  const { words, trace } = told
  return {
    level: 1,
    heading: words.summary,
    newPage,
    trace,
    blocks: [paragraph(words.lead), figures(told), ...lateOnes(told), ...emptyAsks(told)],
  }
}

function figures({ content, words, day }: Told): Block {
  const { actions } = content
  const money = sumBudget(actions.flatMap(({ fields }) => fields.budget))
  const standing = (wanted: string) => actions.filter(({ fields }) => standingOf(fields, day) === wanted).length
  const indicators = actions.flatMap((one) => one.indicators)
  const courses = indicators.map((one) => courseOf(one.fields.baseline, one.fields.target, pointNow(one)))
  const euros = (cents: number) => ({ value: cents / 100, unit: 'euro' as const, digits: 0 })
  return {
    kind: 'keyFigures',
    items: [
      { label: words.actions, value: actions.length, unit: 'actions' },
      { label: words.running, value: standing('on-schedule'), unit: 'actions' },
      { label: words.late, value: standing('late'), unit: 'actions' },
      { label: words.done, value: standing('done'), unit: 'actions' },
      { label: words.planned, ...euros(money.plannedCents) },
      {
        label: words.fromCouncil,
        ...euros(money.sources.find(({ source }) => source === 'council')?.plannedCents ?? 0),
      },
      { label: words.spent, ...euros(money.spentCents) },
      {
        label: words.onCourse,
        value: courses.filter((one) => one === 'on-course' || one === 'reached').length,
        unit: 'indicators',
      },
    ],
  }
}

function lateOnes({ content, words, day }: Told): Block[] {
  const late = content.actions.filter(({ fields }) => standingOf(fields, day) === 'late')
  if (late.length === 0) return [paragraph(words.noneLate)]
  return [
    paragraph(words.lateOnes),
    list(late.map(({ fields }) => words.oneLate(fields.title, fields.owner.name || fields.owner.role))),
  ]
}

function emptyAsks({ content, words, language }: Told): Block[] {
  const answered = new Set<string>(content.actions.map(({ fields }) => fields.askOfMission))
  const open = Object.entries(asksOfMission).filter(([ask]) => !answered.has(ask))
  if (open.length === 0) return [paragraph(words.noEmptyAsks)]
  return [paragraph(words.emptyAsks), list(open.map(([, { title }]) => title[language]))]
}

function list(items: readonly string[]): List {
  return { kind: 'list', items: items.map((item) => [{ kind: 'plain', text: item }]) }
}
