import { call } from '../../api.ts'

export type HowFar = { readonly bytes: number; readonly ofBytes: number }

type Told<T> = { readonly progress: HowFar } | { readonly answer: T }

type Options = {
  readonly body?: unknown
  readonly signal: AbortSignal
  readonly progress: (far: HowFar) => void
}

/** Asks for the reading of a file and hears how far it is; `T` is the answer as the route declares it. */
export async function readTold<T>(path: string, { body, signal, progress }: Options): Promise<T> {
  const response = await call(path, { ...(body === undefined ? {} : { body }), signal, accept: 'application/x-ndjson' })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const part = await reader?.read()
    // The line of the answer is the last: a stream that ends before it has broken off.
    if (!part || part.done) throw new TypeError('the answer broke off')
    const lines = (rest + part.value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const told = JSON.parse(line) as Told<T> // the server checks its answers
      if ('answer' in told) return told.answer
      progress(told.progress)
    }
  }
}
