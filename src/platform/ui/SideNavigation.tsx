import { type ReactNode, useId, useState } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { useLinkProps } from './Link.tsx'
import { useKitWords } from './useKitWords.tsx'

export type SideLink = {
  readonly href: string
  readonly label: string
  readonly current?: boolean
  /** Something waits there: the number of decisions, say; `countLabel` says of what. */
  readonly count?: string
  readonly countLabel?: string
}
export type SideGroup = { readonly title?: string; readonly links: readonly SideLink[]; readonly apart?: boolean }

function SideItem({ link, onGo }: { link: SideLink; onGo: () => void }) {
  const own = useLinkProps(link.href)
  return (
    <li>
      <a
        href={own.href}
        aria-current={link.current ? 'page' : undefined}
        onClick={(event) => {
          onGo()
          own.onClick(event)
        }}
      >
        {link.label}
        {link.count ? (
          <span className="ma-side-count">
            {' '}
            {link.count}
            {link.countLabel ? <span className="ma-hidden"> {link.countLabel}</span> : null}
          </span>
        ) : null}
      </a>
    </li>
  )
}

/** The desk's column: groups follow the pamphlet. On a narrow screen it folds behind one button. */
export function SideNavigation({ groups, label }: { groups: readonly SideGroup[]; label?: string }) {
  const say = useKitWords()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <nav className="ma-side" aria-label={label ?? say.desk}>
      <button
        type="button"
        className="ma-side-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'close' : 'menu'} />
        {say.menu}
      </button>
      <div id={id} className={classes('ma-side-groups', open && 'ma-side-groups--open')}>
        {groups.map((group, index) => (
          <div
            key={group.title ?? `group-${index}`}
            className={classes('ma-side-group', group.apart && 'ma-side-group--apart')}
          >
            {group.title ? <h2 id={`${id}-${index}`}>{group.title}</h2> : null}
            <ul aria-labelledby={group.title ? `${id}-${index}` : undefined}>
              {group.links.map((link) => (
                <SideItem key={link.href} link={link} onGo={() => setOpen(false)} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
}

/** Navigation beside the page. `banner` and `header` stand above, over the full width. */
export function DeskLayout(props: { banner?: ReactNode; header: ReactNode; side: ReactNode; children: ReactNode }) {
  return (
    <>
      {props.banner}
      {props.header}
      <div className="ma-desk">
        {props.side}
        <main className="ma-main" id="inhoud" tabIndex={-1}>
          {props.children}
        </main>
      </div>
    </>
  )
}

/** One column: public pages and the maker's door. */
export function PublicLayout(props: {
  banner?: ReactNode
  header: ReactNode
  footer?: ReactNode
  children: ReactNode
}) {
  return (
    <>
      {props.banner}
      {props.header}
      <div className="ma-column">
        <main className="ma-public" id="inhoud" tabIndex={-1}>
          {props.children}
        </main>
        {props.footer}
      </div>
    </>
  )
}
