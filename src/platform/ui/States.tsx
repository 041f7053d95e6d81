import type { ReactNode } from 'react'
import { Alert } from './Alert.tsx'
import { Actions, Button } from './Button.tsx'
import type { ProblemDocument } from './problemErrors.ts'
import { useKitWords } from './useKitWords.tsx'

/** Nothing here yet: what would be here, and the first thing to do. */
export function EmptyState(props: { title: string; level?: 2 | 3; children: ReactNode; action?: ReactNode }) {
  const { title, level = 2, children, action } = props
  const Heading = `h${level}` as const
  return (
    <div className="ma-empty">
      <span className="ma-gap-mark" aria-hidden="true" />
      <div>
        <Heading className="utrecht-heading-3">{title}</Heading>
        <p className="utrecht-paragraph">{children}</p>
        {action ? <Actions>{action}</Actions> : null}
      </div>
    </div>
  )
}

/** Bars where the text will stand; said once to readers that read aloud. */
export function LoadingState({ children, lines = 3 }: { children?: ReactNode; lines?: number }) {
  const say = useKitWords()
  return (
    <div className="ma-loading" role="status">
      <p>{children ?? say.loading}</p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="ma-loading-line" aria-hidden="true" />
      ))}
    </div>
  )
}

/** A part that did not come. `problem.detail` says what to do; without it we do. */
export function ErrorState({
  problem,
  title,
  onRetry,
}: {
  problem?: ProblemDocument
  title?: string
  onRetry?: () => void
}) {
  const say = useKitWords()
  return (
    <Alert kind="error" live title={`${title ?? say.errorTitle}.`}>
      {problem?.detail ?? say.errorsDo}
      {onRetry ? (
        <Actions>
          <Button small onClick={onRetry}>
            {say.errorRetry}
          </Button>
        </Actions>
      ) : null}
    </Alert>
  )
}
