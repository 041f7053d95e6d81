import type { HubPort } from '../../../instruments/energyhub/pages/port/HubPort.tsx'
import type { ProblemDocument } from '../../../platform/ui/problemErrors.ts'
import { ApiProblem, command, read, send } from '../api.ts'
import { problemOrThrow } from '../problemOrThrow.ts'
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
    upload,
    problemOf: problemOrThrow,
    useTitle,
  }
}

/** A meter file as it is: the body is the file itself. */
async function upload<T>(path: string, file: File, language: string): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/octet-stream', 'Accept-Language': language },
    body: file,
  })
  const said: unknown = await response.json().catch(() => ({}))
  if (!response.ok) throw new ApiProblem({ ...(said as ProblemDocument), status: response.status }) // a problem, or nothing
  return said as T // the server checks its answers
}
