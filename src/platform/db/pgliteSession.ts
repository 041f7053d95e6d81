import { receiveMessageOnPort } from 'node:worker_threads'
import type { PGlite } from '@electric-sql/pglite'
import { abandonCopy, errorIn, greeting, readyIdle, simpleQuery } from './protocolBytes.ts'
import type { BackendStart, FromBackend, ToBackend } from './wireMessages.ts'
import { flowLimit } from './wireMessages.ts'

/** The exit status by which PGlite says "an SQL error was raised: call PostgresMainLongJmp". */
const sqlErrorRaised = 100
const sendAbove = 64 * 1024

/**
 * The one session of PGlite as a server of the Postgres wire protocol, over a message port.
 *
 * PGlite asks for bytes and gives bytes through two callbacks. Ours wait: a read with nothing to read
 * blocks this thread until the client sends more, a write blocks while the client has too much untaken.
 * So it behaves as a socket does, and COPY in both directions, cursors and large answers just work.
 * PGlite's own loop swallows any failure it does not know and could answer "committed" after it;
 * this one stops the database instead.
 */
export function serveSession(
  pglite: PGlite,
  { port, wake }: Pick<BackendStart, 'port' | 'wake'>,
  parameters: Readonly<Record<string, string>>,
  atRest: (run: (sql: string) => void) => void,
): void {
  const mod = pglite.Module
  const counter = new Int32Array(wake)
  let inbox: Uint8Array[] = []
  let inboxOffset = 0
  let outbox: Buffer[] = []
  let outboxSize = 0
  let lastSent: Uint8Array = new Uint8Array(0)
  let untaken = 0
  let unsaid = 0
  let handled = 0
  let client = 0
  let newcomer = 0
  let clientLeft = false
  let closing = false
  let keepLog = false
  let silent: Buffer[] | null = null

  const post = (message: FromBackend) => port.postMessage(message)

  function take(message: ToBackend): void {
    handled += 1
    if ('bytes' in message) {
      if (!clientLeft) inbox.push(message.bytes)
      unsaid += message.bytes.length
    }
    if ('took' in message) untaken -= message.took
    if ('gone' in message && message.gone === client) clientLeft = true
    if ('connect' in message) newcomer = message.connect
    if ('keepLog' in message) keepLog = message.keepLog
    if ('close' in message) closing = true
  }

  function waitForMessage(): void {
    for (;;) {
      const seen = Atomics.load(counter, 0)
      const received = receiveMessageOnPort(port)
      // The port carries nothing but these messages.
      if (received) return take(received.message as ToBackend)
      Atomics.wait(counter, 0, seen)
    }
  }

  function read(pointer: number, room: number): number {
    while (inbox.length === 0) {
      if (clientLeft || silent) inbox.push(abandonCopy)
      else {
        send()
        sayTaken()
        waitForMessage()
      }
    }
    const first = inbox[0] ?? abandonCopy
    const part = first.subarray(inboxOffset, inboxOffset + room)
    mod.HEAPU8.set(part, pointer)
    inboxOffset += part.length
    if (inboxOffset === first.length) {
      inbox.shift()
      inboxOffset = 0
    }
    return part.length
  }

  function write(pointer: number, length: number): number {
    const bytes = Buffer.from(mod.HEAPU8.subarray(pointer, pointer + length))
    if (silent) silent.push(bytes)
    else if (!clientLeft) keep(bytes)
    return length
  }

  function keep(bytes: Buffer): void {
    outbox.push(bytes)
    outboxSize += bytes.length
    if (outboxSize < sendAbove) return
    send()
    while (untaken > flowLimit && !clientLeft) {
      sayTaken()
      waitForMessage()
    }
  }

  function send(): void {
    if (outboxSize === 0) return
    const bytes = new Uint8Array(outboxSize)
    let offset = 0
    for (const part of outbox) {
      bytes.set(part, offset)
      offset += part.length
    }
    lastSent = bytes.slice(-readyIdle.length)
    untaken += outboxSize
    outbox = []
    outboxSize = 0
    port.postMessage({ bytes, to: client } satisfies FromBackend, [bytes.buffer])
  }

  function sayTaken(): void {
    if (unsaid > 0) post({ took: unsaid })
    unsaid = 0
  }

  function run(): void {
    while (inbox.length > 0 || mod._pq_buffer_remaining_data() > 0) step()
    mod._PostgresSendReadyForQueryIfNecessary()
    mod._pgl_pq_flush()
  }

  function step(): void {
    const stack = mod.stackSave()
    try {
      mod._PostgresMainLoopOnce()
    } catch (error) {
      mod.stackRestore(stack)
      if (!isSqlError(error)) throw error
      mod._PostgresMainLongJmp()
    }
  }

  /** A statement of our own, between those of the client. */
  function runSilently(sql: string): void {
    silent = []
    inbox = [simpleQuery(sql)]
    run()
    const error = errorIn(Buffer.concat(silent))
    silent = null
    if (error) throw new Error(`${sql}: ${error}`)
  }

  function welcome(): void {
    inbox = []
    inboxOffset = 0
    outbox = []
    outboxSize = 0
    untaken = 0
    if (mod._IsTransactionBlock() !== 0) runSilently('rollback')
    runSilently('discard all')
    client = newcomer
    newcomer = 0
    clientLeft = false
    keep(Buffer.from(greeting(parameters)))
    send()
  }

  function answer(message: ToBackend): void {
    take(message)
    if (inbox.length > 0) run()
    send()
    if (newcomer > 0) welcome()
    sayTaken()
    post({ idle: handled })
    if (!keepLog && readyIdle.equals(lastSent)) atRest(runSilently)
    if (closing) void close()
  }

  async function close(): Promise<void> {
    await pglite.close()
    port.close()
  }

  port.on('message', (message: ToBackend) => {
    try {
      answer(message)
    } catch (error) {
      silent = null
      send()
      post({ died: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })
      port.close()
    }
  })
  mod._pgl_set_rw_cbs(mod.addFunction(read, 'ipi'), mod.addFunction(write, 'ipi'))
  post({ ready: true })
}

function isSqlError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === sqlErrorRaised
}
