import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, command } from '../api.ts'

/** A problem of the API as the kit shows it; a fault of ours goes on to the page's own error. */
export function problemOf(error: unknown): ApiProblem | null {
  if (error === null || error === undefined) return null
  if (error instanceof ApiProblem) return error
  throw error
}

/** A command of this organisation; when it is done everything under `renew` is asked anew. */
export function useCommand<Input, Result>(organisation: string, id: string, renew: readonly QueryKey[]) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (input: Input) => (await command<Result>(organisation, id, input)).body,
    onSuccess: () => Promise.all(renew.map((queryKey) => client.invalidateQueries({ queryKey }))),
  })
}
