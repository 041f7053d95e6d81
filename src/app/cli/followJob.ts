import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { Connection } from './connect.ts'
import { bodyOf, CliRefusal, progressLine, refusalOf } from './output.ts'

const Job = z.object({
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  progress: z
    .object({ phase: z.string(), done: z.number(), total: z.number().nullable(), refused: z.number().optional() })
    .nullable(),
  result: z.unknown(),
  error: z
    .object({ code: z.string(), detail: z.object({ nl: z.string(), en: z.string() }), errors: z.array(z.unknown()) })
    .nullable(),
})

/** Waits for a job, with its progress on the way; hands over its result or throws what it was refused for. */
export async function followJob(connection: Connection, path: string, json: boolean): Promise<unknown> {
  const line = progressLine(json)
  for (;;) {
    const job = Job.parse(await bodyOf(await connection.call('GET', path), json))
    if (job.progress) {
      const { done, total, refused = 0 } = job.progress
      line.show(
        `${done.toLocaleString('nl')}${total ? ` van ${total.toLocaleString('nl')}` : ''} regels · ${refused} afgewezen`,
      )
    }
    if (job.state === 'done') {
      line.end()
      return job.result
    }
    if (job.error) {
      const { code, detail, errors } = job.error
      const places = z
        .array(z.object({ location: z.string(), detail: z.object({ nl: z.string() }) }))
        .catch([])
        .parse(errors)
      throw refusalOf(
        {
          code,
          detail: `${detail.nl} / ${detail.en}`,
          errors: places.map((place) => ({ location: place.location, detail: place.detail.nl })),
        },
        json,
        detail.nl,
      )
    }
    if (job.state === 'cancelled') throw new CliRefusal('Gestopt. / Cancelled.', { code: 'cancelled' }, json)
    await wait(150)
  }
}
