import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { useKitWords } from './useKitWords.tsx'

export type AlertKind = 'info' | 'ok' | 'warning' | 'error'

export type AlertProps = {
  readonly kind?: AlertKind
  /** The first words, bold: what is the matter. */
  readonly title?: ReactNode
  readonly children?: ReactNode
  /** Read aloud at once when it appears after something the reader did. */
  readonly live?: boolean
}

/** ok is proof, warning is partial, error is wrong: red is for errors and limits only. */
export function Alert({ kind = 'info', title, children, live = false }: AlertProps) {
  const say = useKitWords()
  return (
    <div
      className={`utrecht-alert utrecht-alert--${kind} ma-alert`}
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <Icon name={kind} />
      <div className="utrecht-alert__content">
        <span className="ma-hidden">{say.alert[kind]}: </span>
        {title ? <b>{title} </b> : null}
        {children}
      </div>
    </div>
  )
}
