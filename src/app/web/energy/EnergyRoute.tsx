import { useParams } from '@tanstack/react-router'
import { type ReactNode, Suspense, useState } from 'react'
import { HubPortProvider } from '../../../instruments/energyhub/pages/port/HubPort.tsx'
import { energyhubWeb } from '../../../instruments/energyhub/web.tsx'
import { LoadingState } from '../../../platform/ui/States.tsx'
import { useHubPortOf } from './useHubPortOf.tsx'

const { list: List, make: Make, answer: Answer, members: Members, share: Share } = energyhubWeb.pages

function useParts(): { readonly organisation: string; readonly hub: string } {
  const parts: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  return { organisation: parts['organisation'] ?? '', hub: parts['hub'] ?? '' }
}

function Room({ children }: { children: ReactNode }) {
  const port = useHubPortOf(useParts().organisation)
  return (
    <HubPortProvider port={port}>
      <Suspense fallback={<LoadingState lines={8} />}>{children}</Suspense>
    </HubPortProvider>
  )
}

/** The day on which the page was opened. */
function useToday(): string {
  return useState(() => new Date().toISOString().slice(0, 10))[0]
}

export function HubListRoute() {
  return (
    <Room>
      <List />
    </Room>
  )
}

export function HubMakeRoute() {
  const today = useToday()
  return (
    <Room>
      <Make year={Number(today.slice(0, 4)) - 1} />
    </Room>
  )
}

export function HubAnswerRoute() {
  const { hub } = useParts()
  return (
    <Room>
      <Answer key={hub} hub={hub} />
    </Room>
  )
}

export function HubMembersRoute() {
  const { hub } = useParts()
  return (
    <Room>
      <Members key={hub} hub={hub} />
    </Room>
  )
}

export function HubShareRoute() {
  const { hub } = useParts()
  const today = useToday()
  return (
    <Room>
      <Share key={hub} hub={hub} today={today} />
    </Room>
  )
}
