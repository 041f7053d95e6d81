import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { useKitWords } from './useKitWords.tsx'

/** Where the reader is in a task of a few steps. */
export function Steps({ steps, current, label }: { steps: readonly string[]; current: number; label: string }) {
  const say = useKitWords()
  return (
    <ol className="ma-steps" aria-label={label}>
      {steps.map((step, index) => {
        const done = index < current
        const now = index === current
        return (
          <li
            key={step}
            className={classes(done && 'ma-step--done', now && 'ma-step--now')}
            aria-current={now ? 'step' : undefined}
          >
            <span className="ma-step-mark" aria-hidden={!done || undefined}>
              {done ? <Icon name="check" /> : index + 1}
            </span>
            <span className="ma-step-name">
              {step}
              {done ? <span className="ma-hidden"> ({say.stepDone})</span> : null}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
