import { createContext, type ReactNode, useContext } from 'react'
import type { ProblemDocument } from '../../../../platform/ui/problemErrors.ts'

/** What these pages need of the shell: whose agenda, what the reader may do, and the way to the API. */
export type AgendaPort = {
  readonly organisation: string
  /** "/desk/GM0222" */
  readonly home: string
  readonly mayChange: boolean
  readonly mayPublish: boolean
  readonly read: <T>(path: string, signal?: AbortSignal) => Promise<T>
  readonly post: <T>(path: string, body: unknown, signal?: AbortSignal) => Promise<T>
  readonly upload: <T>(path: string, file: File, language: string) => Promise<T>
  readonly command: <T>(id: string, input: unknown, ifMatch?: number) => Promise<T>
  /** What the API said no to; a fault of ours goes on to the page's own error. */
  readonly problemOf: (fault: unknown) => (ProblemDocument & { readonly current?: unknown }) | null
  readonly useTitle: (...parts: readonly string[]) => void
  readonly go: (path: string) => void
}

const CurrentPort = createContext<AgendaPort | null>(null)

export function AgendaPortProvider({ port, children }: { port: AgendaPort; children: ReactNode }) {
  return <CurrentPort value={port}>{children}</CurrentPort>
}

export function useAgendaPort(): AgendaPort {
  const port = useContext(CurrentPort)
  if (!port) throw new Error('the pages of the agenda stand inside an AgendaPortProvider')
  return port
}
