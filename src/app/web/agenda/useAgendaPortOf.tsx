import { useNavigate } from '@tanstack/react-router'
import type { AgendaPort } from '../../../instruments/agenda/pages/port/AgendaPort.tsx'
import { ApiProblem, command, read, send } from '../api.ts'
import { sendFile } from '../sendFile.ts'
import { problemOrThrow } from '../problemOrThrow.ts'
import { useMay } from '../session.ts'
import { useTitle } from '../useTitle.tsx'

/** The way of the agenda's pages to the API. */
export function useAgendaPortOf(id: string): AgendaPort {
  const navigate = useNavigate()
  return {
    organisation: id,
    home: `/desk/${id}`,
    mayChange: useMay(id, 'officer'),
    mayPublish: useMay(id, 'publisher'),
    read,
    post: async (path, body, signal) => (await send<never>(path, { body, ...(signal ? { signal } : {}) })).body,
    upload: sendFile,
    command: async (name, input, ifMatch) =>
      (await command<never>(id, name, input, ifMatch === undefined ? {} : { ifMatch })).body,
    problemOf: (fault) => {
      if (fault instanceof ApiProblem) return fault
      return problemOrThrow(fault instanceof Error ? fault : null)
    },
    useTitle,
    go: (path) => void navigate({ to: path }),
  }
}
