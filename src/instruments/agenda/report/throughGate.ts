import type { AgendaContent, FrozenAction } from '../dossier/agendaContent.ts'
import type { FrozenIndicator } from './indicatorTable.ts'

/** A figure about companies, as the register counted it: out only when it was published with this value. */
export type Claim = {
  readonly place: string
  readonly measure: 'companies' | 'jobs'
  readonly value: number
}

/** Where the totals of a facts sheet stand in its answer. */
const published: Readonly<Record<string, Claim['measure']>> = {
  '/total/companies': 'companies',
  '/total/jobs/known': 'jobs',
}

/**
 * The agenda as it may leave the house. A figure that the register counted stays only where the same figure is out
 * already; all else of the register goes, also the baseline that was taken from it. Sums of an energy hub have the
 * rule of five companies of their own, and what people typed in is theirs to tell.
 */
export function throughGate(content: AgendaContent, isOut: (claim: Claim) => boolean): AgendaContent {
  return { ...content, actions: content.actions.map((action) => gated(action, isOut)) }
}

function gated(action: FrozenAction, isOut: (claim: Claim) => boolean): FrozenAction {
  const fromRegister = action.effect?.method.startsWith('atlas.') ?? false
  return {
    ...action,
    indicators: action.indicators.map((one) => gatedIndicator(one, isOut)),
    effect: fromRegister ? null : action.effect,
  }
}

function gatedIndicator(indicator: FrozenIndicator, isOut: (claim: Claim) => boolean): FrozenIndicator {
  const { fields, readings } = indicator
  const { source } = fields
  if (source.kind === 'typed' || !source.ask.question.startsWith('atlas.')) return indicator
  const measure = published[source.pointer]
  const place = source.ask.subject.code
  const passes = (value: number) => measure !== undefined && isOut({ place, measure, value })
  const kept = readings.filter(({ value }) => value === null || passes(value))
  const { baseline } = fields
  return {
    ...indicator,
    fields: { ...fields, baseline: baseline && passes(baseline.value) ? baseline : null },
    readings: kept,
  }
}
