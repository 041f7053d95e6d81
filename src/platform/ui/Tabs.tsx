import type { ReactNode } from 'react'
import { useLinkProps } from './Link.tsx'
import { Pill } from './Status.tsx'

export type Tab = { readonly href: string; readonly label: string; readonly current?: boolean; readonly count?: string }

function TabLink({ tab }: { tab: Tab }) {
  const own = useLinkProps(tab.href)
  return (
    <a {...own} aria-current={tab.current ? 'page' : undefined}>
      {tab.label}
      {tab.count ? (
        <>
          {' '}
          <Pill tone="warning">{tab.count}</Pill>
        </>
      ) : null}
    </a>
  )
}

/** Parts of one subject, each with an address of its own, so that they are links and not hidden panels. */
export function Tabs({ tabs, label, action }: { tabs: readonly Tab[]; label: string; action?: ReactNode }) {
  return (
    <div className="ma-tabs-row">
      <nav className="ma-tabs" aria-label={label}>
        <ul>
          {tabs.map((tab) => (
            <li key={tab.href}>
              <TabLink tab={tab} />
            </li>
          ))}
        </ul>
      </nav>
      {action}
    </div>
  )
}
