import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { base, read } from '../api.ts'
import type { Job } from './model.ts'
import { jobKey, registerKey } from './queries.ts'

export function isGoingOn({ state }: Pick<Job, 'state'>): boolean {
  return state === 'queued' || state === 'running'
}

/** How often we ask when the stream of events does not come through, as behind some proxies. */
const pollMilliseconds = 1_500

/**
 * A job as it goes: the server tells by a stream of events, and where that is lost we ask ourselves.
 * When it ends, everything that came from the register is asked anew.
 */
export function useJob(organisation: string, id: string) {
  const client = useQueryClient()
  const [streaming, setStreaming] = useState(false)
  const path = `${base(organisation)}/jobs/${encodeURIComponent(id)}`
  const job = useQuery({
    queryKey: jobKey(organisation, id),
    queryFn: ({ signal }) => read<Job>(path, signal),
    refetchInterval: ({ state }) => (!streaming && state.data && isGoingOn(state.data) ? pollMilliseconds : false),
    staleTime: 0,
  })
  const known = job.data !== undefined
  const goingOn = job.data !== undefined && isGoingOn(job.data)

  useEffect(() => {
    if (!goingOn) return
    const events = new EventSource(`${path}/events`)
    const close = () => {
      events.close()
      setStreaming(false)
    }
    events.addEventListener('open', () => setStreaming(true))
    events.addEventListener('error', close)
    events.addEventListener('job', (event) => {
      const told: Job | null = JSON.parse(event.data) // the stream sends what the job route sends
      if (!told) return close()
      client.setQueryData(jobKey(organisation, id), told)
      if (!isGoingOn(told)) close()
    })
    return close
  }, [goingOn, path, client, organisation, id])

  useEffect(() => {
    if (!known || goingOn) return
    void client.invalidateQueries({ queryKey: registerKey(organisation) })
    void client.invalidateQueries({ queryKey: ['jobs', organisation] })
  }, [known, goingOn, client, organisation])

  return { job, streaming }
}
