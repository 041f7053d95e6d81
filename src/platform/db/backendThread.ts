import { MessageChannel, Worker } from 'node:worker_threads'
import type { BackendPlace, BackendStart, FromBackend, ToBackend } from './wireMessages.ts'
import { WireStream } from './wireStream.ts'

/** PGlite in its own thread: its queries do not hold up the event loop of the server. */
export type BackendThread = {
  /** The byte stream of a new client. PGlite has one session: a new client replaces the one before it. */
  connect(): WireStream
  /** While true, the write-ahead log stays complete. */
  keepLog(keep: boolean): void
  close(): Promise<void>
}

export class StoreStoppedError extends Error {
  constructor(cause: string) {
    super(
      `De ingebouwde database is gestopt (${cause}). Start het programma opnieuw; opgeslagen gegevens blijven behouden. / The embedded database has stopped: start the program again; stored data is kept.`,
    )
    this.name = 'StoreStoppedError'
  }
}

const ordinary = new URL('./pgliteWorker.ts', import.meta.url)

/** `program` and its arguments are others only in tests, for a disk that fails. */
export async function startBackendThread(
  place: BackendPlace,
  program: URL = ordinary,
  argv: readonly string[] = [],
): Promise<BackendThread> {
  const { port1: port, port2: theirs } = new MessageChannel()
  const wake = new SharedArrayBuffer(4)
  const start: BackendStart = { port: theirs, wake, place }
  const worker = new Worker(program, { argv: [...argv], workerData: start, transferList: [theirs] })
  let sent = 0
  let clients = 0
  let current: WireStream | null = null
  let stopped: StoreStoppedError | null = null

  function post(message: ToBackend): void {
    if (stopped) return
    sent += 1
    port.ref()
    const transfer = 'bytes' in message ? [message.bytes.buffer as ArrayBuffer] : [] // bytes are always our own copy
    port.postMessage(message, transfer)
    Atomics.add(new Int32Array(wake), 0, 1)
    Atomics.notify(new Int32Array(wake), 0)
  }

  function stop(cause: string): void {
    stopped ??= new StoreStoppedError(cause)
    current?.destroy(stopped)
    port.close()
  }

  await new Promise<void>((resolve, reject) => {
    worker.once('error', (error) => {
      stop(error.message)
      reject(error)
    })
    worker.once('exit', (code) => stop(`exit ${code}`))
    port.on('message', (message: FromBackend) => {
      if ('ready' in message) resolve()
      if ('bytes' in message && current?.client === message.to) current.receive(message.bytes)
      if ('took' in message) current?.taken(message.took)
      if ('idle' in message && message.idle === sent) port.unref()
      if ('died' in message) stop(message.died)
    })
  })
  // An idle database does not keep the process alive; one with work to do does (see post).
  worker.unref()
  port.unref()

  function connect(): WireStream {
    clients += 1
    const stream = new WireStream(clients, post)
    current = stream
    if (stopped) stream.destroy(stopped)
    return stream
  }

  async function close(): Promise<void> {
    if (!stopped) {
      worker.ref()
      const exit = new Promise((resolve) => worker.once('exit', resolve))
      post({ close: true })
      await exit
    }
    await worker.terminate()
  }

  return { connect, keepLog: (keep) => post({ keepLog: keep }), close }
}
