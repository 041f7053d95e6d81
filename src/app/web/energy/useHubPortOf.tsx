import type { HubPort } from '../../../instruments/energyhub/pages/port/HubPort.tsx'
import { command, read, send } from '../api.ts'
import { problemOrThrow } from '../problemOrThrow.ts'
import { sendFile } from '../sendFile.ts'
import { useMay, useOrganisation } from '../session.ts'
import { useTitle } from '../useTitle.tsx'

/** The way of the energy hub's pages to the API. */
export function useHubPortOf(id: string): HubPort {
  const organisation = useOrganisation(id)
  const mayChange = useMay(id, 'officer')
  return {
    organisation: id,
    organisationName: organisation?.name ?? id,
    home: `/desk/${id}`,
    mayChange,
    read,
    post: async (path, body, signal) => (await send<never>(path, { body, ...(signal ? { signal } : {}) })).body,
    command: async (name, input, ifMatch) =>
      (await command<never>(id, name, input, ifMatch === undefined ? {} : { ifMatch })).body,
    upload: sendFile,
    problemOf: problemOrThrow,
    useTitle,
  }
}
