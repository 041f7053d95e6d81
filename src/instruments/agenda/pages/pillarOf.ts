import type { ActionFields } from '../dossier/actionFields.ts'
import { asksOfMission, isAskOfMission, type Pillar } from '../../../core/askOfMission.ts'

export const pillarOrder = ['entrepreneurial', 'innovative', 'smart', 'agenda'] as const satisfies readonly Pillar[]

export function pillarOf(ask: string): Pillar {
  return isAskOfMission(ask) ? asksOfMission[ask].pillar : 'agenda'
}

const asks = Object.keys(asksOfMission)

/** In the order of the pamphlet, then by start. */
export function inOrderOfAsks<A extends { readonly fields: Pick<ActionFields, 'askOfMission' | 'start'> }>(
  actions: readonly A[],
): readonly A[] {
  const keyOf = ({ fields }: A) =>
    `${String(asks.indexOf(fields.askOfMission)).padStart(3, '0')} ${fields.start ?? '9999'}`
  return actions.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
