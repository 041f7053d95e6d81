import type { ReactNode } from 'react'
import { useKitWords } from './useKitWords.tsx'

type HowFrameProps = {
  /** What is explained, after "Hoe is dit berekend?". */
  readonly figure: string
  readonly open?: boolean | undefined
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/** The line below a figure that opens to its sum. What stands in it may come when it is opened. */
export function HowFrame({ figure, open, onOpen, children }: HowFrameProps) {
  const say = useKitWords()
  return (
    <details className="ma-how" open={open} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>
        <span>
          {say.how} <span className="ma-how-figure">{figure}</span>
        </span>
      </summary>
      {children}
    </details>
  )
}
