import type { ReactNode } from 'react'
import { ButtonLink } from '../../../platform/ui/Button.tsx'
import { Tabs } from '../../../platform/ui/Tabs.tsx'
import { useAgendaPort } from './port/AgendaPort.tsx'
import { useAgendaWords } from './useAgendaWords.tsx'

type Tab = 'overview' | 'actions' | 'timeline' | 'budget' | 'alignment' | 'versions'

/** What the pages of the agenda share: the way to each other, and to a new action. */
export function AgendaFrame({ tab, count, children }: { tab: Tab; count?: string; children: ReactNode }) {
  const say = useAgendaWords()
  const { home, mayChange } = useAgendaPort()
  const link = (id: Tab, path: string) => ({ href: `${home}/agenda${path}`, label: say.tabs[id], current: tab === id })
  return (
    <>
      <Tabs
        label={say.tabs.label}
        tabs={[
          link('overview', ''),
          link('actions', '/actions'),
          link('timeline', '/timeline'),
          link('budget', '/budget'),
          link('alignment', '/alignment'),
          { ...link('versions', '/versions'), ...(count ? { count } : {}) },
        ]}
        action={
          mayChange ? (
            <ButtonLink kind={tab === 'versions' ? 'secondary' : 'primary'} href={`${home}/agenda/actions/new`}>
              {say.newAction}
            </ButtonLink>
          ) : undefined
        }
      />
      {children}
    </>
  )
}
