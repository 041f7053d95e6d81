import type { ReactNode } from 'react'
import { useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { type Crumb, Breadcrumbs, PageTitle } from '../../../platform/ui/PageParts.tsx'
import { Tabs } from '../../../platform/ui/Tabs.tsx'
import { tabTitle } from '../maker/tabTitle.ts'
import { tabTitle as sharingTitle } from '../sharing/tabTitle.ts'
import { useTitle } from '../useTitle.tsx'
import { useFrameWords } from './useFrameWords.tsx'
import { useHere } from './useHere.tsx'

export type DataTab = 'files' | 'quality' | 'makerWords' | 'sharing' | 'members'

type DataPageProps = {
  readonly title: string
  readonly lead?: ReactNode
  readonly stamp?: ReactNode
  /** One of the parts; a page below a part has a way back instead. */
  readonly tab?: DataTab
  readonly crumbs?: readonly Crumb[]
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** Title, parts and content of a page under Gegevens. */
export function DataPage({ title, lead, stamp, tab, crumbs, action, children }: DataPageProps) {
  const say = useFrameWords()
  const locale = useLocale()
  const { organisation, paths, readsCompanies, isAdmin } = useHere()
  useTitle(title, organisation?.name)
  const tabs = [
    ...(readsCompanies
      ? [
          { href: paths.data, label: say.files, current: tab === 'files' },
          { href: paths.quality, label: say.quality, current: tab === 'quality' },
          { href: paths.makerWords, label: tabTitle[locale], current: tab === 'makerWords' },
        ]
      : []),
    { href: paths.sharing, label: sharingTitle[locale], current: tab === 'sharing' },
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
