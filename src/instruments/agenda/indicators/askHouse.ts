import type { Ask } from '../../../core/ask.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { Problem } from '../../../core/problem.ts'
import type { Words } from '../../../core/words.ts'
import { asTenant } from '../../../platform/db/tenancy.ts'
import type { AnyDb } from '../../../platform/http/endpoint.ts'
import type { Filled } from '../../../platform/instrumentServer.ts'
import type { House } from './house.ts'

export type Told = {
  readonly given: unknown
  readonly answer: unknown
  readonly method: string
  readonly provenance: Filled<unknown>['provenance']
}
export type NotTold = { readonly why: Words; readonly method: string | null }

/**
 * Asks a question about the own organisation, by the method of today: an Ask of an older version is asked with the
 * newest. Whatever stands in the way is told as a reason, for the agenda goes on without this one figure.
 */
export async function askHouse(
  house: House,
  db: AnyDb,
  organisation: string,
  asked: Ask,
  now: Date,
): Promise<Told | NotTold> {
  const found = house.findQuestion(asked.question)
  if (!found?.fill) return { why: questionGone(asked.question), method: null }
  const { question, fill, answer } = found
  const ask = { ...asked, version: question.version }
  const method = `${question.id}@${question.version}`
  try {
    // The agenda sees what an officer sees: sums, and nobody's own series.
    const asker = { account: 'agenda', roles: ['officer'] as const, now }
    const { case: given, provenance } = await asTenant(db, organisation, (trx) => fill(trx, organisation, ask, asker))
    const told = await answer(given)
    if (isRefusal(told)) return { why: { nl: told.why, en: told.why }, method }
    return { given, answer: told, method, provenance }
  } catch (fault) {
    if (fault instanceof Problem) return { why: fault.detail, method }
    throw fault
  }
}

export function isTold(outcome: Told | NotTold): outcome is Told {
  return 'given' in outcome
}

function questionGone(id: string): Words {
  return {
    nl: `De vraag ${id} bestaat niet meer in dit programma. De geschiedenis blijft staan; kies een andere vraag.`,
    en: `The question ${id} no longer exists in this program. The history stays; choose another question.`,
  }
}
