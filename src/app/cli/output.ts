import { z } from 'zod'

/** The input is wrong: exit code 1, as a sentence or, with --json, as the problem document. */
export class CliRefusal extends Error {
  readonly document: unknown
  readonly json: boolean

  constructor(sentence: string, document: unknown, json: boolean) {
    super(sentence)
    this.name = 'CliRefusal'
    this.document = document
    this.json = json
  }
}

const ProblemDocument = z.object({
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.object({ location: z.string(), detail: z.string() })).default([]),
})

/** The body of an answer; a problem becomes a refusal with its places. */
export async function bodyOf(response: Response, json: boolean): Promise<unknown> {
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body
  throw refusalOf(body, json, `HTTP ${response.status}`)
}

export function refusalOf(body: unknown, json: boolean, otherwise: string): CliRefusal {
  const problem = ProblemDocument.safeParse(body)
  if (!problem.success) return new CliRefusal(otherwise, body, json)
  const places = problem.data.errors.slice(0, 20).map((error) => `  ${error.location}: ${error.detail}`)
  return new CliRefusal([problem.data.detail, ...places].join('\n'), body, json)
}

export function print(value: unknown, json: boolean, plain: string): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${plain}\n`)
}

/** A bar on a terminal, plain lines in a pipe, nothing with --json. */
export function progressLine(json: boolean): { show: (text: string) => void; end: () => void } {
  if (json) return { show: () => undefined, end: () => undefined }
  const terminal = process.stderr.isTTY
  let last = ''
  return {
    show: (text) => {
      if (text === last) return
      last = text
      process.stderr.write(terminal ? `\r\u001B[2K${text}` : `${text}\n`)
    },
    end: () => {
      if (terminal && last) process.stderr.write('\n')
    },
  }
}
