import type { ReactNode } from 'react'
import { useFormat } from '../i18n/LocaleProvider.tsx'
import { Button } from './Button.tsx'
import { useKitWords } from './useKitWords.tsx'

export type ProgressProps = {
  /** What is being done now: "Regels lezen". */
  readonly phase: string
  readonly done: number
  /** Null when nobody knows how much there is. */
  readonly total: number | null
  /** What is counted: "regels". */
  readonly noun: string
  /** "3 afgewezen" */
  readonly note?: ReactNode
  readonly onCancel?: () => void
  readonly cancelling?: boolean
  /** False where the work ends with the page, as sending a file does. */
  readonly stays?: boolean
}

/** Long work: the phase, the count, a way to stop. The result is still there after closing the tab. */
export function Progress({ phase, done, total, noun, note, onCancel, cancelling, stays = true }: ProgressProps) {
  const say = useKitWords()
  const format = useFormat()
  const count = total === null ? format.number(done) : say.progressOf(format.number(done), format.number(total))
  return (
    <div className="ma-progress">
      <div className="ma-row">
        <b>{phase}</b>
        {onCancel ? (
          <Button small busy={cancelling ?? false} onClick={onCancel}>
            {cancelling ? say.cancelling : say.cancel}
          </Button>
        ) : null}
      </div>
      <progress
        aria-label={phase}
        max={total ?? undefined}
        value={total === null ? undefined : Math.min(done, total)}
      />
      <p className="ma-progress-count">
        {count} {noun}
        {note ? <> · {note}</> : null}
      </p>
      {stays ? <p className="ma-hint">{say.progressStays}</p> : null}
    </div>
  )
}
