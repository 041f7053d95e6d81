import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { useKitWords } from './useKitWords.tsx'

/** ✓ done, ▲ on schedule, ■ late, ○ planned: shape, word and colour together. */
export type StatusKind = 'done' | 'ok' | 'late' | 'planned'

const shapes: Readonly<Record<StatusKind, ReactNode>> = {
  done: <path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  ok: <path d="M6 1.5L11.5 11H.5z" fill="currentColor" />,
  late: <path d="M1 1h10v10H1z" fill="currentColor" />,
  planned: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.8" />,
}

export function Status({ kind, children }: { kind: StatusKind; children?: ReactNode }) {
  const say = useKitWords()
  return (
    <span className={classes('utrecht-status-badge', `ma-status ma-status--${kind}`)}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {shapes[kind]}
      </svg>
      {children ?? say.status[kind]}
    </span>
  )
}

/** A short word in a rounded box: a version, a count. */
export function Pill({ tone = 'quiet', children }: { tone?: 'quiet' | 'accent' | 'warning'; children: ReactNode }) {
  return (
    <span className={classes('utrecht-data-badge ma-pill', tone !== 'quiet' && `ma-pill--${tone}`)}>{children}</span>
  )
}
