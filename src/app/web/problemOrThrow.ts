import { ApiProblem } from './api.ts'

/** What the API said, for an error state; a fault of our own goes on to the page's own error. */
export function problemOrThrow(fault: unknown): ApiProblem | null {
  if (fault === null || fault === undefined) return null
  if (fault instanceof ApiProblem) return fault
  throw fault
}
