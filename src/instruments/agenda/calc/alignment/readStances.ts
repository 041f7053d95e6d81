import type { Mark } from './mark.ts'
import { oppositeVerbs } from './oppositeVerbs.ts'
import { tensions } from './tensions.ts'

const { denies } = oppositeVerbs

/** On which side of which tension a passage stands, and by which words. */
export type Stance = { readonly tension: string; readonly side: 'wish' | 'limit'; readonly mark: Mark }

export function readStances(lower: string): Stance[] {
  const all = tensions.flatMap(({ id, wish, limit, turns }) =>
    (['wish', 'limit'] as const).flatMap((side) =>
      [...lower.matchAll(side === 'wish' ? wish : limit)].map((match): Stance => {
        const mark = { start: match.index, end: match.index + match[0].length }
        const isTurned = turns === true && !denies.test(match[0]) && denies.test(clauseAround(lower, mark))
        return { tension: id, side: isTurned ? other(side) : side, mark }
      }),
    ),
  )
  // "Geen nieuwe meldplicht" is one wish and not also the duty in it: of two that overlap, the longer counts.
  return all.filter((one) => !all.some((rival) => isLonger(rival, one)))
}

function isLonger(rival: Stance, one: Stance): boolean {
  if (rival.tension !== one.tension || rival.side === one.side) return false
  if (rival.mark.start >= one.mark.end || one.mark.start >= rival.mark.end) return false
  return rival.mark.end - rival.mark.start > one.mark.end - one.mark.start
}

const other = (side: 'wish' | 'limit') => (side === 'wish' ? 'limit' : 'wish')
const border = /[.;,:]|\b(?:zodat|omdat|want|maar|terwijl)\b/g

/** The part of the sentence in which a word stands: a "not" elsewhere is not about it. */
export function clauseAround(lower: string, { start, end }: Mark): string {
  let first = 0
  let last = lower.length
  for (const match of lower.matchAll(border)) {
    if (match.index < start) first = match.index + match[0].length
    if (match.index >= end && match.index < last) last = match.index
  }
  return lower.slice(first, last)
}
