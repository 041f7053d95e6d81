import type { Kysely } from 'kysely'
import type { ActionLine, IndicatorView } from '../agendaApi.ts'
import { sumBudget } from '../calc/budget.ts'
import { courseOf, progress } from '../calc/progress.ts'
import { standingOf, weeksLate } from '../calc/standing.ts'
import type { Reading } from '../dossier/indicatorFields.ts'
import { type ActionRow, actionRows } from '../store/actions.ts'
import { type IndicatorRow, indicatorRows, readingsOf } from '../store/indicators.ts'
import type { AgendaTables } from '../tables.ts'

type Db = Kysely<AgendaTables>

export function viewIndicator(row: IndicatorRow, readings: readonly Reading[]): IndicatorView {
  const { baseline, target } = row.fields
  const now = readings.at(-1) ?? null
  const point = now === null || now.value === null ? null : { value: now.value, date: now.at }
  return {
    id: row.id,
    version: row.version,
    fields: row.fields,
    readings: [...readings],
    course: courseOf(baseline, target, point),
    progress: baseline && target && point ? progress(baseline.value, target.value, point.value) : null,
  }
}

/** Every action with what a list and a board show of it. */
export async function listActions(db: Db, organisation: string, today: string, deleted = false): Promise<ActionLine[]> {
  const rows = await actionRows(db, organisation, deleted)
  const indicators = deleted ? [] : await indicatorRows(db, organisation)
  const readings = await readingsOf(
    db,
    organisation,
    indicators.map(({ id }) => id),
  )
  const byAction = Map.groupBy(indicators, ({ action }) => action)
  return rows.map((row) => {
    const own = (byAction.get(row.id) ?? []).map((one) => {
      const { readings: all, ...view } = viewIndicator(one, readings.get(one.id) ?? [])
      return { ...view, now: all.at(-1) ?? null }
    })
    return { ...lineOf(row, today), indicators: own }
  })
}

function lineOf(row: ActionRow, today: string): Omit<ActionLine, 'indicators'> {
  const { plannedCents, spentCents } = sumBudget(row.fields.budget)
  return {
    id: row.id,
    version: row.version,
    fields: row.fields,
    standing: standingOf(row.fields, today),
    weeksLate: weeksLate(row.fields, today),
    plannedCents,
    spentCents,
    changedAt: row.changed_at,
    deletedAt: row.deleted_at,
    sample: row.sample,
  }
}
