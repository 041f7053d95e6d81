import type { ProblemDocument } from '../../platform/ui/problemErrors.ts'
import { ApiProblem } from './api.ts'

/** A file as it is: the body is the file itself. */
export async function sendFile<T>(path: string, file: File, language: string): Promise<T> {
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
