import { asTenant } from '../../../platform/db/tenancy.ts'
import type { AnyDb } from '../../../platform/http/endpoint.ts'
import { sumBudget } from '../calc/budget.ts'
import { joinChanges, sharedClaims, worldWith } from '../calc/claims.ts'
import { pointAt } from '../calc/pointAt.ts'
import { actionRows, type ActionRow } from '../store/actions.ts'
import { addEffect, newestEffects } from '../store/effects.ts'
import { addReading, indicatorRows, readingsOf } from '../store/indicators.ts'
import type { Effect } from '../dossier/effect.ts'
import type { Measure } from '../dossier/actionFields.ts'
import { canonicalJson } from '../versions/contentHash.ts'
import { askHouse, isTold } from './askHouse.ts'
import { computeEffect } from './computeEffect.ts'
import { computeReading, isNews } from './computeReading.ts'
import type { House } from './house.ts'

export type Recomputed = {
  readonly indicators: number
  readonly changed: number
  readonly withoutFigure: number
  readonly effects: number
}

type Run = {
  readonly report?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Every computed indicator and every effect of the agenda, anew. A value that says nothing new is not written again. */
export async function recompute(
  house: House,
  db: AnyDb,
  organisation: string,
  now: Date,
  { report, signal }: Run = {},
): Promise<Recomputed> {
  const { indicators, readings, actions } = await asTenant(db, organisation, async (trx) => {
    const all = await indicatorRows(trx, organisation)
    return {
      indicators: all,
      readings: await readingsOf(
        trx,
        organisation,
        all.map(({ id }) => id),
      ),
      actions: await actionRows(trx, organisation),
    }
  })
  const measured = actions.filter(({ fields }) => fields.measure !== null)
  const total = indicators.length + measured.length
  let done = 0
  let changed = 0
  let withoutFigure = 0
  for (const { id, fields } of indicators) {
    signal?.throwIfAborted()
    report?.(done++, total)
    if (fields.source.kind !== 'computed') continue
    const before = readings.get(id)?.at(-1) ?? null
    const reading = await computeReading(house, db, organisation, fields.source, before, now)
    if (reading.value === null) withoutFigure++
    if (!isNews(reading, before)) continue
    await asTenant(db, organisation, (trx) => addReading(trx, organisation, id, reading))
    changed++
  }
  const effects = new Map<string, Effect>()
  for (const { id, fields } of measured) {
    signal?.throwIfAborted()
    report?.(done++, total)
    const { plannedCents } = sumBudget(fields.budget)
    if (fields.measure) effects.set(id, await computeEffect(house, db, organisation, fields.measure, plannedCents, now))
  }
  await countOnce(house, db, organisation, measured, effects, now)
  const known = await asTenant(db, organisation, (trx) => newestEffects(trx, organisation))
  for (const [id, effect] of effects) {
    const before = known.get(id)
    if (before && isSameEffect(before, effect)) continue
    await asTenant(db, organisation, (trx) => addEffect(trx, organisation, id, effect))
  }
  return { indicators: indicators.length, changed, withoutFigure, effects: effects.size }
}

/** Two actions that claim the same effect: what they do together is computed, and told beside the sum of both. */
async function countOnce(
  house: House,
  db: AnyDb,
  organisation: string,
  rows: readonly ActionRow[],
  effects: Map<string, Effect>,
  now: Date,
): Promise<void> {
  const claims = rows.flatMap(({ id, fields }) => (fields.measure ? [{ id, measure: fields.measure }] : []))
  for (const group of sharedClaims(claims)) {
    const claimed = group.map(({ id }) => effects.get(id)?.effect ?? 0)
    const separately = claimed.reduce((sum, effect) => sum + effect, 0)
    const together = await effectTogether(
      house,
      db,
      organisation,
      group.map(({ measure }) => measure),
      claimed,
      now,
    )
    for (const { id } of group) {
      const effect = effects.get(id)
      const others = group.map((one) => one.id).filter((other) => other !== id)
      if (effect) effects.set(id, { ...effect, overlap: { actions: others, separately, together } })
    }
  }
}

async function effectTogether(
  house: House,
  db: AnyDb,
  organisation: string,
  measures: readonly Measure[],
  claimed: readonly number[],
  now: Date,
): Promise<number | null> {
  const [first] = measures
  const changes = joinChanges(measures)
  if (!first) return null
  // They cannot both be done: the larger of the two is all there is to have.
  if (changes === null) return claimed.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? null
  const ask = (of: typeof changes) => askHouse(house, db, organisation, { ...first.ask, changes: of }, now)
  const [without, all] = [await ask(first.without), await ask(worldWith(first.without, changes))]
  if (!isTold(without) || !isTold(all)) return null
  const [before, after] = [pointAt(without.answer, first.pointer), pointAt(all.answer, first.pointer)]
  return before === null || after === null ? null : after - before
}

function isSameEffect(a: Effect, b: Effect): boolean {
  return canonicalJson({ ...a, at: '' }) === canonicalJson({ ...b, at: '' })
}
