import { z } from 'zod'
import type { Call } from './testApp.ts'

const Issue = z
  .object({
    file: z.string(),
    line: z.number(),
    code: z.string(),
    nl: z.string(),
    en: z.string(),
    column: z.string().optional(),
  })
  .loose()

const Outcome = z.object({
  import: z.string(),
  unchanged: z.boolean(),
  doubts: z.number(),
  books: z.object({
    read: z.number(),
    stored: z.number(),
    outside: z.number(),
    refused: z.number(),
    blank: z.number(),
    header: z.number(),
  }),
  refusals: z.array(Issue),
})

export type FinishedJob = {
  readonly state: string
  readonly outcome: z.output<typeof Outcome>
  readonly error: { code: string; detail: { nl: string } } | null
  /** Why the file as a whole was not taken, before there was a job. */
  readonly refused: readonly z.output<typeof Issue>[]
}

type Options = {
  readonly organisation?: string
  readonly date?: string
  readonly sbi?: '2008' | '2025'
  readonly name?: string
  /** What else is said of the file. */
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** The road of the import wizard: upload, look, confirm the proposal, wait for the job. */
export async function importFile(
  call: Call,
  content: string | Uint8Array,
  options: Options = {},
): Promise<FinishedJob> {
  const { organisation = 'GM0222', date = '2026-01-01', sbi = '2008', name = 'makers.csv' } = options
  const base = `/v1/organisations/${organisation}`
  const upload = await json(
    await call('POST', `${base}/uploads?fileName=${name}`, content),
    z.object({ id: z.string() }),
  )
  const Survey = z.object({
    survey: z.object({ profile: z.unknown() }).nullable(),
    refused: z.array(Issue),
  })
  const { survey, refused } = await json(await call('GET', `${base}/uploads/${upload.id}/survey`), Survey)
  const nothing = { read: 0, stored: 0, outside: 0, refused: 0, blank: 0, header: 0 }
  if (!survey) {
    const outcome = { import: '', unchanged: false, doubts: 0, books: nothing, refusals: [] }
    const error = { code: refused[0]?.code ?? '', detail: { nl: refused[0]?.nl ?? '' } }
    return { state: 'refused', outcome, error, refused }
  }
  const input = {
    upload: upload.id,
    profile: survey.profile,
    referenceDate: date,
    sbiVersion: sbi,
    title: 'Test',
    ...options.parameters,
  }
  const { job } = await json(
    await call('POST', `${base}/commands/register.import-companies`, input),
    z.object({ job: z.string() }),
  )
  const Job = z.object({
    state: z.string(),
    result: z.unknown(),
    error: z.object({ code: z.string(), detail: z.object({ nl: z.string() }) }).nullable(),
  })
  const ended = await json(await call('GET', `${base}/jobs/${job}`), Job)
  const outcome = Outcome.safeParse(ended.result).data ?? {
    import: '',
    unchanged: false,
    doubts: 0,
    books: nothing,
    refusals: [],
  }
  return { state: ended.state, outcome, error: ended.error, refused: [] }
}

/** The body of an answer that must have succeeded. */
export async function json<S extends z.ZodType>(response: Response, schema: S): Promise<z.output<S>> {
  const body: unknown = await response.json()
  if (!response.ok) throw new Error(`${response.status}: ${JSON.stringify(body)}`)
  return schema.parse(body)
}
