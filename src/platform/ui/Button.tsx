import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { useLinkProps } from './Link.tsx'

/** One primary per view or row group; the rest is secondary or subtle. */
export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger'

const kinds: Readonly<Record<ButtonKind, string>> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
  danger: 'utrecht-button--primary-action utrecht-button--danger',
}

export type ButtonProps = {
  readonly children: ReactNode
  readonly kind?: ButtonKind
  readonly type?: 'button' | 'submit'
  readonly onClick?: () => void
  readonly small?: boolean
  readonly full?: boolean
  /** Why the button cannot be pressed now; it stays focusable and the reason stands beside it. */
  readonly disabledWhy?: string | null
  readonly busy?: boolean
  readonly label?: string
}

export function Button(props: ButtonProps) {
  const { children, kind = 'secondary', type = 'button', onClick, small, full, disabledWhy, busy, label } = props
  const reason = useId()
  const off = typeof disabledWhy === 'string'
  const button = (
    <button
      type={type}
      className={classes('utrecht-button', kinds[kind], small && 'ma-button--small', full && 'ma-button--full')}
      aria-disabled={off || busy || undefined}
      aria-busy={busy || undefined}
      aria-describedby={off ? reason : undefined}
      aria-label={label}
      onClick={(event) => {
        if (!off && !busy) return onClick?.()
        event.preventDefault()
      }}
    >
      {children}
    </button>
  )
  if (!off) return button
  return (
    <span className="ma-button-why">
      {button}
      <span className="ma-why" id={reason}>
        {disabledWhy}
      </span>
    </span>
  )
}

export type ButtonLinkProps = {
  readonly href: string
  readonly children: ReactNode
  readonly kind?: ButtonKind
  readonly small?: boolean
  readonly full?: boolean
  readonly download?: boolean
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ href, children, kind = 'secondary', small, full, download = false }: ButtonLinkProps) {
  const own = useLinkProps(href, download)
  return (
    <a
      {...own}
      download={download || undefined}
      className={classes('utrecht-button', kinds[kind], small && 'ma-button--small', full && 'ma-button--full')}
    >
      {children}
    </a>
  )
}

/** Buttons beside each other, wrapping on a phone. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="ma-actions">{children}</div>
}
