import type { Ask } from '../../core/ask.ts'
import { asksOfMission, isAskOfMission } from '../../core/askOfMission.ts'
import type { CaseOf } from '../../core/instrument.ts'
import { notFound } from '../../core/problem.ts'
import type { AnyDb } from '../../platform/http/endpoint.ts'
import type { Asker, Filled } from '../../platform/instrumentServer.ts'
import { placeName } from '../../register/reference/places.ts'
import type { portfolio } from './questions/portfolio.ts'
import { actionRows } from './store/actions.ts'
import { readPlan } from './store/plan.ts'

/**
 * The choice before the council: every action that is not done or stopped, with what it still costs the council in
 * each year of the plan. What the province, a fund or a company pays is no burden on the council's budget.
 */
export async function fillPortfolio(
  db: AnyDb,
  organisation: string,
  ask: Ask,
  { now }: Asker,
): Promise<Filled<CaseOf<typeof portfolio>>> {
  if (ask.subject.kind !== 'place') throw notFound()
  const today = now.toISOString().slice(0, 10)
  const { plan } = await readPlan(db, organisation, today)
  const years = plan.years.map(({ year }) => year)
  const rows = (await actionRows(db, organisation)).filter(({ fields }) => !['done', 'stopped'].includes(fields.status))
  const ids = new Set(rows.map(({ id }) => id))
  const actions = rows
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, fields }) => ({
      id,
      pillar: pillarOf(fields.askOfMission),
      scores: { ...fields.scores },
      costs: years.map((year) =>
        fields.budget
          .filter((line) => line.year === year && line.source === 'council')
          .reduce((sum, { plannedCents }) => sum + plannedCents, 0),
      ),
      requires: fields.requires.filter((other) => ids.has(other) && other !== id),
      excludes: fields.excludes.filter((other) => ids.has(other) && other !== id),
      decided: fields.decided,
    }))
  const costOf = (at: number) => actions.reduce((sum, { costs }) => sum + (costs[at] ?? 0), 0)
  return {
    case: {
      years,
      // A year without a decided budget holds whatever is asked of it.
      budgets: plan.years.map(({ budgetCents }, at) => budgetCents ?? costOf(at)),
      weights: { ...plan.weights },
      actions,
      minimumShares: plan.minimumShares.map((one) => ({ ...one })),
      prices: ask.parameters['prices'] === true,
      curvePoints: typeof ask.parameters['curvePoints'] === 'number' ? ask.parameters['curvePoints'] : 0,
    },
    provenance: {
      place: {
        code: ask.subject.code,
        name: placeName(ask.subject.code) ?? ask.subject.code,
        divisionYear: now.getUTCFullYear(),
      },
      referenceDate: today,
      sources: [{ id: 'agenda', title: plan.title, vintage: today }],
      quality: rows.some(({ sample }) => sample) ? 'madeUp' : 'typed',
      notes: [],
    },
  }
}

function pillarOf(ask: string): string {
  return isAskOfMission(ask) ? asksOfMission[ask].pillar : 'agenda'
}
