import type { ReactNode } from 'react'
import type { Gap } from '../../core/gap.ts'
import { isGap } from '../../core/gap.ts'
import { useFormat } from '../i18n/LocaleProvider.tsx'
import { GapMark } from './FigureView.tsx'
import { Link } from './Link.tsx'

/** One room on the first screen: one figure that matters, what it means, the next step. */
export type OverviewLine = {
  readonly room: string
  readonly href: string
  /** The figure as written ("3 van 5"), or why there is none. */
  readonly figure: string | Gap
  readonly unit?: string
  readonly sentence: ReactNode
  readonly next?: { readonly label: string; readonly href: string; readonly urgent?: boolean }
}

export function OverviewLines({ lines }: { lines: readonly OverviewLine[] }) {
  const format = useFormat()
  return (
    <ul className="ma-lines">
      {lines.map((line) => (
        <li key={line.href}>
          <span className="ma-line-room">
            <Link href={line.href} kind="quiet">
              {line.room}
            </Link>
          </span>
          {isGap(line.figure) ? (
            <span className="ma-line-gap">
              <GapMark>{format.gap(line.figure)}</GapMark>
            </span>
          ) : (
            <>
              <span className="ma-line-figure">{line.figure}</span>
              <span className="ma-line-unit">{line.unit}</span>
            </>
          )}
          <span className="ma-line-sentence">{line.sentence}</span>
          <span className="ma-line-next">
            {line.next ? (
              <Link href={line.next.href} kind="next" urgent={line.next.urgent ?? false}>
                {line.next.label}
              </Link>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
