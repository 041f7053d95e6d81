import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import type { Progress, Watch } from '../../platform/imports/runImport.ts'

/** One message a line; a reader of a large file sees how far it is before there is an answer. */
const lines = 'application/x-ndjson'

/**
 * Answers with what the reading of a file gives. Who asks for lines (`Accept: application/x-ndjson`) hears how far
 * it is, `{"progress": {"bytes", "ofBytes"}}`, and at the end `{"answer": ...}`. Who goes away stops the reading.
 */
export async function toldReading<T>(context: Context, read: (watch: Watch) => Promise<T>): Promise<Response> {
  if (!context.req.header('accept')?.includes(lines)) {
    return context.json(await read({ signal: context.req.raw.signal }))
  }
  context.header('Content-Type', lines)
  return stream(context, async (out) => {
    const gone = new AbortController()
    out.onAbort(() => gone.abort())
    const tell = (message: { progress: Progress } | { answer: T }) => out.write(`${JSON.stringify(message)}\n`)
    const answer = await read({ signal: gone.signal, progress: (progress) => void tell({ progress }) })
    await tell({ answer })
  })
}
