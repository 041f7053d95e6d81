import { createContext, type ReactNode, useContext } from 'react'
import type { ProblemDocument } from '../../../../platform/ui/problemErrors.ts'

/** What these pages need of the shell: whose hubs, what the reader may do, and the way to the API. */
export type HubPort = {
  readonly organisation: string
  readonly organisationName: string
  /** "/desk/GM0222" */
  readonly home: string
  readonly mayChange: boolean
  readonly read: <T>(path: string, signal?: AbortSignal) => Promise<T>
  readonly post: <T>(path: string, body: unknown, signal?: AbortSignal) => Promise<T>
  readonly command: <T>(id: string, input: unknown, ifMatch?: number) => Promise<T>
  readonly upload: <T>(path: string, file: File, language: string) => Promise<T>
  /** What the API said no to; a fault of ours goes on to the page's own error. */
  readonly problemOf: (fault: unknown) => ProblemDocument | null
  readonly useTitle: (...parts: readonly string[]) => void
}

const CurrentPort = createContext<HubPort | null>(null)

export function HubPortProvider({ port, children }: { port: HubPort; children: ReactNode }) {
  return <CurrentPort value={port}>{children}</CurrentPort>
}

export function useHubPort(): HubPort {
  const port = useContext(CurrentPort)
  if (!port) throw new Error('the pages of the energy hub stand inside a HubPortProvider')
  return port
}
