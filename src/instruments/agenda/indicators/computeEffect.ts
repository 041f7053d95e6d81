import type { Ask } from '../../../core/ask.ts'
import type { AnyDb } from '../../../platform/http/endpoint.ts'
import { worldWith } from '../calc/claims.ts'
import { euroPerUnit } from '../calc/euroPerUnit.ts'
import { pointAt } from '../calc/pointAt.ts'
import type { Measure } from '../dossier/actionFields.ts'
import type { Effect } from '../dossier/effect.ts'
import { caseHashOf } from '../store/keptCases.ts'
import { askHouse, isTold, type NotTold, type Told } from './askHouse.ts'
import type { House } from './house.ts'

/** The same question in the world with the action and in the world without it. */
export async function computeEffect(
  house: House,
  db: AnyDb,
  organisation: string,
  { ask, without, pointer, unit, betterWhen, promised }: Measure,
  plannedCents: number,
  now: Date,
): Promise<Effect> {
  const figure = async (changes: Ask['changes']) => {
    const told = await askHouse(house, db, organisation, { ...ask, changes }, now)
    return { told, value: isTold(told) ? pointAt(told.answer, pointer) : null }
  }
  const before = await figure(without)
  const after = await figure(worldWith(without, ask.changes))
  const effect = before.value === null || after.value === null ? null : after.value - before.value
  return {
    at: now.toISOString(),
    without: before.value,
    with: after.value,
    effect,
    // The question has no interval of its own: what was said with the proposal is all there is.
    low: promised?.low ?? null,
    high: promised?.high ?? null,
    unit,
    euroPerUnit: effect === null ? null : euroPerUnit(plannedCents, effect, betterWhen),
    why: effect === null ? (reasonOf(before.told) ?? reasonOf(after.told)) : null,
    method: after.told.method ?? `${ask.question}@${ask.version}`,
    caseHash: isTold(after.told) ? caseHashOf(after.told.given) : null,
    vintage: isTold(after.told) ? (after.told.provenance.referenceDate ?? null) : null,
    overlap: null,
  }
}

function reasonOf(told: Told | NotTold): Effect['why'] {
  return isTold(told) ? null : told.why
}
