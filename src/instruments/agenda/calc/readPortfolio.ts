import type { Refusal } from '../../../core/outcome.ts'
import type { GivenPortfolio } from './portfolioProgramme.ts'
import { refuseAt } from './refuseAt.ts'

/** The case, when its parts fit together: a budget and a cost per year, and only actions that are there. */
export function readPortfolio(given: GivenPortfolio): GivenPortfolio | Refusal {
  const ids = new Set(given.actions.map(({ id }) => id))
  if (given.budgets.length !== given.years.length) return refuseAt('not-per-year', '/budgets')
  if (new Set(given.years).size !== given.years.length) return refuseAt('same-year-twice', '/years')
  if (ids.size !== given.actions.length) return refuseAt('same-action-twice', '/actions')
  for (const [k, { id, costs, requires, excludes }] of given.actions.entries()) {
    if (costs.length !== given.years.length) return refuseAt('not-per-year', `/actions/${k}/costs`)
    for (const [list, name] of [
      [requires, 'requires'],
      [excludes, 'excludes'],
    ] as const) {
      const strange = list.findIndex((other) => !ids.has(other) || other === id)
      if (strange >= 0) return refuseAt('no-such-action', `/actions/${k}/${name}/${strange}`)
    }
  }
  return given
}
