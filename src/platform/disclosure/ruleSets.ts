import type { Day } from '../../core/period.ts'
import type { Rules } from './model.ts'
import { Rules as RulesSchema } from './model.ts'

/**
 * The rules in force, by day. A change is a new version: an earlier publication keeps the rules it was made under.
 * Sources and choices: docs/method/disclosure.md. The values stay inside the house: who knows p can compute better.
 */
type RuleSet = {
  readonly id: 'public' | 'officials'
  readonly version: number
  readonly validFrom: Day
  readonly validTo: Day | null
  readonly rules: Rules
}

const ruleSets: readonly RuleSet[] = [
  { id: 'public', version: 1, validFrom: '2026-01-01', validTo: null, rules: RulesSchema.parse({}) },
  { id: 'officials', version: 1, validFrom: '2026-01-01', validTo: null, rules: RulesSchema.parse({ minimum: 3 }) },
]

/** The set for readers of this kind on a day; throws when the books do not go back that far. */
export function ruleSetOn(id: RuleSet['id'], day: Day): RuleSet {
  const found = ruleSets.find(
    (one) => one.id === id && one.validFrom <= day && (one.validTo === null || day <= one.validTo),
  )
  if (!found) throw new RangeError(`no disclosure rules "${id}" on ${day}`)
  return found
}
