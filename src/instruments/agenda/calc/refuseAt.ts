import { type Refusal, refuse } from '../../../core/outcome.ts'
import { type RefusalCode, refusals } from '../refusals.ts'

/** A refusal of this room, with the place in the case as a JSON pointer. */
export function refuseAt(code: RefusalCode, at: string): Refusal {
  return refuse(code, refusals[code].nl, at)
}
