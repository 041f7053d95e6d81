import { Outlet, useLocation, useParams } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import type { Pillar } from '../../../core/askOfMission.ts'
import { ExampleBanner } from '../../../platform/ui/PageHeader.tsx'
import { DeskLayout, SideNavigation } from '../../../platform/ui/SideNavigation.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { ApiProblem } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { placeOf } from '../placeOf.ts'
import { pillars, roomsOf } from '../rooms.ts'
import { type Me, type MyOrganisation, useMe } from '../session.ts'
import { useShellWords } from '../useShellWords.tsx'
import { LoadingPage, NotFoundPage, SignedOutPage } from './OtherPages.tsx'
import { PlainFrame } from './PlainFrame.tsx'
import { ProductHeader } from './ProductHeader.tsx'
import { UserMenu } from './UserMenu.tsx'

/** The desk of one organisation: banner, header, navigation and the page. Only for its members. */
export function DeskFrame() {
  const id = useParams({ from: '/desk/$organisation' }).organisation
  const { data: me, error, refetch } = useMe()
  const say = useShellWords()
  useOwnLanguage(me)
  if (error instanceof ApiProblem && me === undefined) {
    return (
      <PlainFrame>
        <ErrorState problem={error} onRetry={() => void refetch()} />
      </PlainFrame>
    )
  }
  if (me === undefined) return <LoadingPage />
  if (me === null) return <SignedOutPage />
  const organisation = me.organisations.find((one) => one.id === id && isMember(one))
  if (!organisation) return <NotFoundPage />
  return (
    <DeskLayout
      banner={organisation.sample ? <ExampleBanner /> : undefined}
      header={
        <ProductHeader
          organisation={organisation.name}
          home={`/desk/${id}`}
          links={reads(organisation) ? [{ href: `/desk/${id}/makers`, label: say.findMaker, optional: true }] : []}
          user={<UserMenu me={me} organisation={id} />}
        />
      }
      side={<DeskNavigation organisation={organisation} />}
    >
      <Suspense fallback={<LoadingState lines={5} />}>
        <Outlet />
      </Suspense>
    </DeskLayout>
  )
}

/** The language a person chose on another computer, unless this one has a choice of its own. */
function useOwnLanguage(me: Me | null | undefined): void {
  const { choose } = useLanguage()
  const asked = useRef(false)
  useEffect(() => {
    if (!me || asked.current) return
    asked.current = true
    if (new URLSearchParams(window.location.search).has('lang')) return
    if (me.locale === 'en') choose('en')
  }, [me, choose])
}

/** An entrepreneur has a door of his own, and no desk. */
function isMember({ roles }: MyOrganisation): boolean {
  return roles.some((role) => role !== 'maker')
}

/** An administrator of accounts sees no companies, unless he has another role as well. */
function reads(organisation: MyOrganisation): boolean {
  return organisation.roles.some((role) => role !== 'admin' && role !== 'maker')
}

/** The order of the pamphlet. Rooms that are still to come stand on the overview only, for a link must go somewhere. */
function DeskNavigation({ organisation }: { organisation: MyOrganisation }) {
  const say = useShellWords()
  const path = useLocation({ select: (location) => location.pathname })
  const home = `/desk/${organisation.id}`
  const link = (to: string, label: string) => ({
    href: `${home}${to}`,
    label,
    current: to === '' ? path.replace(/\/$/, '') === home : path.startsWith(`${home}${to}`),
  })
  const facts = { ...link('/places', say.menu.facts), href: `${home}/places/${placeOf(organisation.id)}` }
  const groupOf = (pillar: Pillar) => ({
    // The agenda is a pillar with one room of the same name.
    ...(pillar === 'agenda' ? { apart: true } : { title: say.pillars[pillar] }),
    links: roomsOf(pillar).flatMap(({ id, door }) => {
      if (door === null) return []
      return id === 'atlas' ? [link(door, say.rooms[id]), facts] : [link(door, say.rooms[id])]
    }),
  })
  return (
    <SideNavigation
      groups={[
        { links: [link('', say.menu.overview)] },
        ...(reads(organisation) ? pillars.map(groupOf).filter(({ links }) => links.length > 0) : []),
        { links: [link('/data', say.menu.data)], apart: true },
      ]}
    />
  )
}
