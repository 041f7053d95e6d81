import type { ReactNode } from 'react'
import { type Crumb, Breadcrumbs, PageTitle } from '../../../platform/ui/PageParts.tsx'
import { Tabs } from '../../../platform/ui/Tabs.tsx'
import { useTitle } from '../useTitle.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

export type DataTab = 'files' | 'quality' | 'members'

type DataPageProps = {
  readonly title: string
  readonly lead?: ReactNode
  readonly stamp?: ReactNode
  /** One of the three parts; a page below a part has a way back instead. */
  readonly tab?: DataTab
  readonly crumbs?: readonly Crumb[]
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** Title, parts and content of a page under Gegevens. */
export function DataPage({ title, lead, stamp, tab, crumbs, action, children }: DataPageProps) {
  const say = useDataWords()
  const { organisation, paths, readsCompanies, isAdmin } = useHere()
  useTitle(title, organisation?.name)
  const tabs = [
    ...(readsCompanies
      ? [
          { href: paths.data, label: say.files, current: tab === 'files' },
          { href: paths.quality, label: say.quality, current: tab === 'quality' },
        ]
      : []),
    ...(isAdmin ? [{ href: paths.members, label: say.members, current: tab === 'members' }] : []),
  ]
  const elsewhere = tabs.some(({ current }) => !current)
  return (
    <>
      {crumbs ? <Breadcrumbs crumbs={[{ href: paths.data, label: say.data }, ...crumbs]} /> : null}
      <PageTitle lead={lead} stamp={stamp}>
        {title}
      </PageTitle>
      {tab && (elsewhere || action) ? <Tabs tabs={tabs} label={say.tabs} action={action} /> : null}
      {children}
    </>
  )
}
