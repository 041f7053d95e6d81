import { useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, Suspense, useState } from 'react'
import { AgendaPortProvider } from '../../../instruments/agenda/pages/port/AgendaPort.tsx'
import { agendaWeb } from '../../../instruments/agenda/web.tsx'
import { LoadingState } from '../../../platform/ui/States.tsx'
import { placeOf } from '../placeOf.ts'
import { useAgendaPortOf } from './useAgendaPortOf.tsx'

const { pages } = agendaWeb

function useParts(): { readonly organisation: string; readonly action: string } {
  const parts: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  return { organisation: parts['organisation'] ?? '', action: parts['action'] ?? '' }
}

function Room({ children }: { children: ReactNode }) {
  const port = useAgendaPortOf(useParts().organisation)
  return (
    <AgendaPortProvider port={port}>
      <Suspense fallback={<LoadingState lines={8} />}>{children}</Suspense>
    </AgendaPortProvider>
  )
}

export function AgendaOverviewRoute() {
  return (
    <Room>
      <pages.overview />
    </Room>
  )
}

export function AgendaActionsRoute() {
  return (
    <Room>
      <pages.actions />
    </Room>
  )
}

export function AgendaActionRoute() {
  const { action } = useParts()
  return (
    <Room>
      <pages.action key={action} action={action} />
    </Room>
  )
}

/** `?measure=` starts from the library, `?proposal=` from what a room proposed. */
export function NewActionRoute() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const { organisation } = useParts()
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const from = (name: string) => (typeof search[name] === 'string' ? { [name]: search[name] } : {})
  return (
    <Room>
      <pages.make place={placeOf(organisation)} today={today} {...from('measure')} {...from('proposal')} />
    </Room>
  )
}

export function AgendaTimelineRoute() {
  return (
    <Room>
      <pages.timeline />
    </Room>
  )
}

export function AgendaBudgetRoute() {
  const { organisation } = useParts()
  return (
    <Room>
      <pages.budget place={placeOf(organisation)} />
    </Room>
  )
}

export function AgendaVersionsRoute() {
  return (
    <Room>
      <pages.versions />
    </Room>
  )
}

export function AgendaSheetRoute() {
  return (
    <Room>
      <pages.sheet />
    </Room>
  )
}

export function MeasuresRoute() {
  return (
    <Room>
      <pages.measures />
    </Room>
  )
}

export function AgendaAlignmentRoute() {
  return (
    <Room>
      <pages.alignment />
    </Room>
  )
}

/** `?agenda=` reads in a newer text of one that is there. */
export function AddAgendaRoute() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const agenda = typeof search['agenda'] === 'string' ? search['agenda'] : null
  return (
    <Room>
      <pages.addAgenda key={agenda} agenda={agenda} />
    </Room>
  )
}

export function OtherAgendaRoute() {
  const parts: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const agenda = parts['agenda'] ?? ''
  return (
    <Room>
      <pages.otherAgenda key={agenda} agenda={agenda} />
    </Room>
  )
}
