import type { ReactNode } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import type { FindingLine } from '../../alignmentApi.ts'
import { markedText } from './markedText.ts'
import { useAlignmentWords } from './useAlignmentWords.tsx'

type Found = FindingLine['b']

/** A passage in its own words, with what it is about marked, and where it stands. */
export function PassageView({ from, children }: { from: ReactNode; children: ReactNode }) {
  return (
    <figure className="app-passage">
      <figcaption className="app-passage-of">{from}</figcaption>
      <blockquote className="app-passage-text">{children}</blockquote>
    </figure>
  )
}

export function FoundText({ passage: { text, marks } }: { passage: Pick<Found, 'text' | 'marks'> }) {
  return markedText(text, marks).map(({ at, text: part, marked }) =>
    marked ? (
      <mark key={at} className="app-mark">
        {part}
      </mark>
    ) : (
      part
    ),
  )
}

/** "bladzijde 12, regel 3 · trekker Team verkeer · vanaf 1-1-2027" */
export function useWhere(): (passage: Omit<Found, 'text' | 'marks' | 'agenda' | 'action' | 'otherAgenda'>) => string {
  const say = useAlignmentWords()
  const format = useFormat()
  return ({ page, line, owner, from, to, dated }) => {
    const place = [page === null ? null : say.page(format.number(page)), line === null ? null : say.line(`${line}`)]
    const parts = [
      dated === null ? null : say.datedOn(format.day(dated)),
      place.filter((part) => part !== null).join(', '),
      owner === '' ? null : say.ownedBy(owner),
      when(from, to),
    ]
    return parts.filter((part) => part !== null && part !== '').join(' · ')
  }
  function when(from: string | null, to: string | null): string {
    if (from !== null && to !== null) return say.between(format.day(from), format.day(to))
    if (from !== null) return say.since(format.day(from))
    return to === null ? '' : say.until(format.day(to))
  }
}
