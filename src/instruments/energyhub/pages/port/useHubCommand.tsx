import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useHubPort } from './HubPort.tsx'
import { type HubCommand, hubCommandIds, type InputOf, type ResultOf } from './hubCommandIds.ts'
import { hubsKey } from './hubQueries.tsx'

/** A change of a hub; when it is done everything about the hubs is asked anew. */
export function useHubCommand<K extends HubCommand>(name: K) {
  const port = useHubPort()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ input, version }: { readonly input: InputOf<K>; readonly version?: number }) =>
      port.command<ResultOf<K>>(hubCommandIds[name], input, version),
    onSuccess: () => client.invalidateQueries({ queryKey: hubsKey(port.organisation) }),
  })
}
