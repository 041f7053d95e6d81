import type { ReactNode } from 'react'
import { Breadcrumbs } from '../../../platform/ui/PageParts.tsx'
import { Tabs } from '../../../platform/ui/Tabs.tsx'
import type { HubDossier } from '../hubDossier.ts'
import { useHubPort } from './port/HubPort.tsx'
import { useHubWords } from './useHubWords.tsx'

/** What the pages of one hub share: the way here, and the way to each other. */
export function HubFrame(props: {
  readonly hub: Pick<HubDossier, 'id' | 'name'>
  readonly tab: 'answer' | 'members' | 'share'
  readonly children: ReactNode
}) {
  const { hub, tab, children } = props
  const say = useHubWords()
  const { home } = useHubPort()
  const base = `${home}/energy-hubs`
  return (
    <>
      <Breadcrumbs crumbs={[{ href: base, label: say.hubs }, { label: hub.name }]} />
      <Tabs
        label={say.tabs.label}
        tabs={[
          { href: `${base}/${hub.id}`, label: say.tabs.answer, current: tab === 'answer' },
          { href: `${base}/${hub.id}/members`, label: say.tabs.members, current: tab === 'members' },
          { href: `${base}/${hub.id}/share`, label: say.tabs.share, current: tab === 'share' },
        ]}
      />
      {children}
    </>
  )
}
