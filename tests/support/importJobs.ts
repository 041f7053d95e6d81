import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { json } from './importing.ts'
import type { Call } from './testApp.ts'

const Job = z.object({
  state: z.string(),
  progress: z.object({ done: z.number() }).nullable(),
  result: z.unknown(),
  error: z.object({ code: z.string(), detail: z.object({ nl: z.string(), en: z.string() }) }).nullable(),
})

/** Uploads a file and starts its import, as the wizard does, without waiting; gives the number of the job. */
export async function beginImport(call: Call, organisation: string, content: string, date: string): Promise<string> {
  const base = `/v1/organisations/${organisation}`
  const uploaded = await call('POST', `${base}/uploads?fileName=makers.csv`, content)
  const { id } = await json(uploaded, z.object({ id: z.string() }))
  const { survey } = await json(
    await call('GET', `${base}/uploads/${id}/survey`),
    z.object({ survey: z.object({ profile: z.unknown() }) }),
  )
  const input = { upload: id, profile: survey.profile, referenceDate: date, sbiVersion: '2008', title: 'Test' }
  const answer = await call('POST', `${base}/commands/register.import-companies`, input)
  return (await json(answer, z.object({ job: z.string() }))).job
}

export async function jobOf(call: Call, organisation: string, id: string): Promise<z.output<typeof Job>> {
  return json(await call('GET', `/v1/organisations/${organisation}/jobs/${id}`), Job)
}

export function hasEnded(job: { readonly state: string }): boolean {
  return job.state !== 'queued' && job.state !== 'running'
}

/** Asks until the answer is there; what was said last stands in the failure. */
export async function until<T>(ask: () => Promise<T>, enough: (answer: T) => boolean, seconds = 60): Promise<T> {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (enough(answer)) return answer
    assert.ok(performance.now() < end, `still ${JSON.stringify(answer)} after ${seconds} s`)
    await wait(40)
  }
}
