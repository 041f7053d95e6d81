import { Duplex } from 'node:stream'
import type { ToBackend } from './wireMessages.ts'
import { flowLimit } from './wireMessages.ts'

const terminate = 'X'.charCodeAt(0)

/**
 * What `pg` takes for its socket: the bytes go to the thread of PGlite and its answers come back.
 * Only whole protocol messages are passed on, so that the backend never waits inside one.
 */
export class WireStream extends Duplex {
  readonly client: number
  readonly #post: (message: ToBackend) => void
  #greeted = false
  #pending: Buffer = Buffer.alloc(0)
  #untaken = 0
  #resume: (() => void) | null = null
  #unread = 0

  constructor(client: number, post: (message: ToBackend) => void) {
    super({ highWaterMark: flowLimit })
    this.client = client
    this.#post = post
  }

  /** `pg` asks for these of a socket. */
  connect(): this {
    process.nextTick(() => this.emit('connect'))
    return this
  }
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }

  receive(bytes: Uint8Array): void {
    this.#unread += bytes.length
    if (this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) this.#tellRead()
  }

  taken(size: number): void {
    this.#untaken -= size
    if (this.#untaken > flowLimit) return
    const resume = this.#resume
    this.#resume = null
    resume?.()
  }

  override _read(): void {
    this.#tellRead()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#forward([chunk], done)
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#forward(
      chunks.map((each) => each.chunk),
      done,
    )
  }

  override _final(done: () => void): void {
    this.#post({ gone: this.client })
    this.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#post({ gone: this.client })
    done(error)
  }

  /** Not for every small answer: the backend only needs to know before it stops at the limit. */
  #tellRead(): void {
    if (this.#unread < flowLimit / 8) return
    this.#post({ took: this.#unread })
    this.#unread = 0
  }

  #forward(chunks: readonly Buffer[], done: () => void): void {
    const bytes = Buffer.concat([this.#pending, ...chunks])
    const start = this.#greeted ? 0 : this.#startup(bytes)
    const end = endOfMessages(bytes, start)
    this.#pending = Buffer.from(bytes.subarray(end))
    if (end === start || bytes[start] === terminate) return done()
    const whole = Uint8Array.from(bytes.subarray(start, end))
    this.#untaken += whole.length
    this.#post({ bytes: whole })
    if (this.#untaken > flowLimit) this.#resume = done
    else done()
  }

  /** The first message has no type byte. Who connects is of no interest: there is one user. */
  #startup(bytes: Buffer): number {
    if (bytes.length < 4 || bytes.length < bytes.readInt32BE(0)) return 0
    this.#greeted = true
    this.#post({ connect: this.client })
    return bytes.readInt32BE(0)
  }
}

function endOfMessages(bytes: Buffer, start: number): number {
  let at = start
  while (at + 5 <= bytes.length) {
    const next = at + 1 + bytes.readInt32BE(at + 1)
    if (next > bytes.length) return at
    at = next
  }
  return at
}
