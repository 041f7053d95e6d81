import { gap } from '../../../core/gap.ts'
import type { Cell, Table, Trace } from '../../../platform/documents/model.ts'
import { courseOf } from '../calc/progress.ts'
import type { FrozenAction } from '../dossier/agendaContent.ts'
import { plainCell, textCell } from './cells.ts'
import type { Told } from './told.ts'

export type FrozenIndicator = FrozenAction['indicators'][number]

/** The newest reading that has a figure. */
export function pointNow({ readings }: FrozenIndicator): { readonly value: number; readonly date: string } | null {
  const last = readings.findLast(({ value }) => value !== null)
  return last && last.value !== null ? { value: last.value, date: last.at.slice(0, 10) } : null
}

export function indicatorTable({ fields, indicators }: FrozenAction, told: Told): Table[] {
  if (indicators.length === 0) return []
  const { words } = told
  return [
    {
      kind: 'table',
      name: words.indicator,
      caption: words.indicatorTable(fields.title),
      columns: [
        { header: words.indicator, align: 'left', width: 4 },
        { header: words.unit, align: 'left', width: 2 },
        { header: words.baseline, align: 'right' },
        { header: words.target, align: 'right' },
        { header: words.now, align: 'right' },
        { header: words.course, align: 'left', width: 2 },
        { header: words.counted, align: 'left', width: 2 },
      ],
      rows: indicators.map((one) => row(one, told)),
    },
  ]
}

function row(indicator: FrozenIndicator, { words, trace }: Told): Cell[] {
  const { fields } = indicator
  const { baseline, target, source } = fields
  const now = indicator.readings.findLast(({ value }) => value !== null)
  const value = now?.value ?? gap('not-delivered', words.notMeasured)
  const notSet = gap('unknown', words.notSet)
  return [
    textCell(fields.title),
    textCell(fields.unit),
    plainCell(baseline?.value ?? notSet, trace),
    plainCell(target?.value ?? notSet, trace),
    plainCell(value, traceOf(indicator, trace)),
    textCell(words.courses[courseOf(baseline, target, pointNow(indicator))]),
    textCell(source.kind === 'typed' ? words.typed : words.computed),
  ]
}

/** A computed figure goes back to its question and case; a typed one to the agenda itself. */
export function traceOf({ fields: { source }, readings }: FrozenIndicator, typed: Trace): Trace {
  const now = readings.findLast(({ value }) => value !== null)
  if (source.kind === 'typed' || !now?.method) return typed
  return {
    method: now.method,
    ask: { ...source.ask, pointer: source.pointer },
    caseHash: now.caseHash,
    sources: now.sources.map(({ title, vintage }) => `${title}, ${vintage}`),
  }
}
