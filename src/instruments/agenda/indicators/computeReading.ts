import { asTenant } from '../../../platform/db/tenancy.ts'
import type { AnyDb } from '../../../platform/http/endpoint.ts'
import { pointAt } from '../calc/pointAt.ts'
import { splitChange } from '../calc/splitChange.ts'
import type { IndicatorFields, Reading } from '../dossier/indicatorFields.ts'
import { keepCase, keptCase } from '../store/keptCases.ts'
import { askHouse, isTold } from './askHouse.ts'
import type { House } from './house.ts'

type Computed = Extract<IndicatorFields['source'], { kind: 'computed' }>

/** The value of an indicator now, with what moved since the value before. */
export async function computeReading(
  house: House,
  db: AnyDb,
  organisation: string,
  { ask, pointer, lowPointer, highPointer }: Computed,
  before: Reading | null,
  now: Date,
): Promise<Reading> {
  const at = now.toISOString()
  const nothing = {
    at,
    kind: 'computed',
    by: '',
    low: null,
    high: null,
    methodChange: null,
    worldChange: null,
  } as const
  const told = await askHouse(house, db, organisation, ask, now)
  if (!isTold(told)) {
    const unknown = { value: null, caseHash: null, vintage: null, quality: 'counted' as const, sources: [] }
    return { ...nothing, ...unknown, why: told.why, method: told.method }
  }
  const { given, answer, method, provenance } = told
  const value = pointAt(answer, pointer)
  const caseHash = await asTenant(db, organisation, (trx) => keepCase(trx, organisation, given))
  const known = {
    ...nothing,
    value,
    why: value === null ? noFigure(pointer) : null,
    low: lowPointer === null ? null : pointAt(answer, lowPointer),
    high: highPointer === null ? null : pointAt(answer, highPointer),
    method,
    caseHash,
    vintage: provenance.referenceDate ?? provenance.sources[0]?.vintage ?? null,
    quality: provenance.quality,
    sources: provenance.sources.map(({ title, vintage }) => ({ title, vintage })),
  }
  if (value === null || before === null || before.value === null) return known
  const isSame = before.method === method
  const newOnOld = isSame ? null : await onOldCase(house, db, organisation, ask.question, pointer, before)
  return { ...known, ...splitChange(before.value, value, isSame, newOnOld) }
}

/** The new method on the world of then; null when that case was not kept, or can no longer be read. */
async function onOldCase(
  house: House,
  db: AnyDb,
  organisation: string,
  question: string,
  pointer: string,
  { caseHash }: Reading,
): Promise<number | null> {
  const found = house.findQuestion(question)
  if (!found || caseHash === null) return null
  const old = await asTenant(db, organisation, (trx) => keptCase(trx, organisation, caseHash))
  const given = found.question.case.safeParse(old)
  return given.success ? pointAt(await found.answer(given.data), pointer) : null
}

/** Whether this says anything that the value before did not say. */
export function isNews(reading: Reading, before: Reading | null): boolean {
  if (before === null) return true
  const parts = ['value', 'low', 'high', 'method', 'caseHash', 'vintage'] as const
  return parts.some((part) => reading[part] !== before[part]) || reading.why?.nl !== before.why?.nl
}

function noFigure(pointer: string) {
  return {
    nl: `In het antwoord staat geen getal op de plek ${pointer}.`,
    en: `The answer has no number at ${pointer}.`,
  }
}
