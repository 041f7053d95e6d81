import { createContext, type MouseEvent, type ReactNode, useContext } from 'react'
import { classes } from './classes.ts'

/** Goes to a page of ours without loading the document again. */
export type Navigate = (href: string) => void

const CurrentNavigate = createContext<Navigate | null>(null)

/** The web shell hands its router in here; without it every link is a plain link, as on a server-rendered page. */
export function NavigationProvider({ navigate, children }: { navigate: Navigate; children: ReactNode }) {
  return <CurrentNavigate value={navigate}>{children}</CurrentNavigate>
}

export function useNavigate(): Navigate {
  const navigate = useContext(CurrentNavigate)
  return navigate ?? ((href) => window.location.assign(href))
}

function isOwn(href: string): boolean {
  return href.startsWith('/') && !href.startsWith('//') && !href.startsWith('/v1/')
}

/** Props for an `<a>`: a plain click on a page of ours stays in the app, everything else is the browser's. */
export function useLinkProps(href: string, download = false) {
  const navigate = useContext(CurrentNavigate)
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!navigate || !plain || download || !isOwn(href)) return
    event.preventDefault()
    navigate(href)
  }
  return { href, onClick }
}

export type LinkProps = {
  readonly href: string
  readonly children: ReactNode
  /** `next`: the one next step of a line, with ›. `quiet`: ink, underlined on hover only. */
  readonly kind?: 'plain' | 'next' | 'quiet'
  /** Rust: a decision or contradiction waits behind it. */
  readonly urgent?: boolean
  readonly label?: string
  readonly download?: boolean
  readonly current?: boolean
}

export function Link({ href, children, kind = 'plain', urgent = false, label, download = false, current }: LinkProps) {
  const own = useLinkProps(href, download)
  return (
    <a
      {...own}
      className={classes('utrecht-link', kind !== 'plain' && `ma-link--${kind}`, urgent && 'ma-link--urgent')}
      aria-label={label}
      download={download || undefined}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
