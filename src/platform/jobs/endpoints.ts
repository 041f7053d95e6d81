import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { notFound } from '../../core/problem.ts'
import { asTenant } from '../db/tenancy.ts'
import type { AnyCommand } from '../http/command.ts'
import { command } from '../http/command.ts'
import type { AnyEndpoint } from '../http/endpoint.ts'
import { endpoint } from '../http/endpoint.ts'
import type { RawEndpoint } from '../http/rawEndpoint.ts'
import { memberRoles } from '../identity/role.ts'
import { cancelJob, findJob, listJobs } from './jobStore.ts'

const Moment = z.string().meta({ format: 'date-time' })

const Words = z.object({ nl: z.string(), en: z.string() })

export const Job = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  progress: z
    .object({ phase: z.string(), done: z.number(), total: z.number().nullable(), refused: z.number().optional() })
    .nullable(),
  result: z.unknown(),
  error: z.object({ code: z.string(), detail: Words, errors: z.array(z.unknown()).readonly() }).nullable(),
  createdAt: Moment,
  finishedAt: Moment.nullable(),
})

const OrganisationParam = z.object({ organisation: z.string() })
const JobParam = OrganisationParam.extend({ job: z.uuid() })

export const jobEndpoints: readonly AnyEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/organisations/{organisation}/jobs',
    access: memberRoles,
    summary: { nl: 'Lang werk: wat loopt, wat klaar is', en: 'Long work: what runs, what is done' },
    params: OrganisationParam,
    query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
    answer: z.object({ jobs: z.array(Job) }),
    run: async (db, { query }, { organisation }) => ({
      body: { jobs: await listJobs(db, organisation ?? '', query.limit) },
    }),
  }),
  endpoint({
    method: 'get',
    path: '/v1/organisations/{organisation}/jobs/{job}',
    access: memberRoles,
    summary: { nl: 'Hoe ver een werk is', en: 'How far a job is' },
    params: JobParam,
    answer: Job,
    run: async (db, { params }, { organisation }) => {
      const job = await findJob(db, organisation ?? '', params.job)
      if (!job) throw notFound()
      return { body: job }
    },
  }),
]

const pollMilliseconds = 300

/** The same as asking every 300 ms, but over one connection; it ends when the job does. */
export const jobEvents: RawEndpoint = {
  method: 'get',
  path: '/v1/organisations/{organisation}/jobs/{job}/events',
  access: memberRoles,
  summary: { nl: 'Voortgang als stroom van gebeurtenissen', en: 'Progress as a stream of events' },
  params: JobParam,
  produces: 'text/event-stream',
  run: async (context, { organisation }, served) => {
    const id = z.uuid().safeParse(context.req.param('job'))
    const read = async () =>
      id.success ? asTenant(served.db, organisation ?? '', (trx) => findJob(trx, organisation ?? '', id.data)) : null
    if (!(await read())) throw notFound()
    return streamSSE(context, async (stream) => {
      let last = ''
      while (!stream.aborted) {
        const job = await read()
        const data = JSON.stringify(job)
        if (data !== last) await stream.writeSSE({ event: 'job', data })
        last = data
        if (!job || job.finishedAt || job.state === 'cancelled') return
        await stream.sleep(pollMilliseconds)
      }
    })
  },
}

export const cancelJobCommand: AnyCommand = command({
  id: 'platform.cancel-job',
  title: { nl: 'Stop lang werk', en: 'Cancel long work' },
  roles: ['officer', 'publisher', 'admin'],
  input: z.strictObject({ job: z.uuid() }),
  result: z.object({ cancelled: z.boolean() }),
  object: ({ job }) => `job ${job}`,
  run: async (trx, { job }, { organisation }) => ({ result: { cancelled: await cancelJob(trx, organisation, job) } }),
})
