import type { Words } from '../../../../core/instrument.ts'
import type { Mark } from './mark.ts'
import type { ReadPassage } from './readPassage.ts'
import { samePlace, sharedKeys } from './samePlace.ts'

const need =
  /behoefte aan|tekort aan|ontbreekt|ontbreken|knelpunt|gebrek aan|onvoldoende|wachtlijst|nog niet geregeld|er is geen|schaarste aan/

type Gap = { readonly passage: string; readonly marks: Mark[]; readonly why: Words }
type Known = { readonly id: string; readonly isOwn: boolean; readonly read: ReadPassage }

/** Needs that a passage names and that no passage of the own agenda takes up. */
export function findGaps(all: readonly Known[]): Gap[] {
  const actions = all.filter(({ isOwn, read }) => isOwn && !need.test(read.lower))
  return all.flatMap(({ id, read }) => {
    const match = need.exec(read.lower)
    if (match === null || actions.some((action) => takesUp(action.read, read))) return []
    return [
      {
        passage: id,
        marks: [{ start: match.index, end: match.index + match[0].length }],
        why: {
          nl: 'Deze passage noemt een behoefte; in de eigen agenda staat geen actie die haar oppakt.',
          en: 'This passage names a need; the own agenda holds no action that takes it up.',
        },
      },
    ]
  })
}

function takesUp(action: ReadPassage, needed: ReadPassage): boolean {
  const shared = sharedKeys(action.ideas, needed.ideas).length
  if (shared === 0) return false
  const place = samePlace(action, needed)
  return place !== 'different' && (shared >= 2 || place === 'same')
}
