import type { MessagePort } from 'node:worker_threads'

/** What the main thread sends to the thread in which PGlite runs. */
export type ToBackend =
  /** A client connects; whatever an earlier client left in the session is wiped out first. */
  | { readonly connect: number }
  /** Whole protocol messages of the client. */
  | { readonly bytes: Uint8Array }
  /** The client took this many bytes of the answer. */
  | { readonly took: number }
  /** The client went away, perhaps in the middle of a COPY. */
  | { readonly gone: number }
  /** While true, no checkpoint of our own clears the write-ahead log: somebody is copying it. */
  | { readonly keepLog: boolean }
  | { readonly close: true }

/** What it sends back. */
export type FromBackend =
  | { readonly ready: true }
  | { readonly bytes: Uint8Array; readonly to: number }
  /** The backend took this many bytes of the question. */
  | { readonly took: number }
  /** Everything that was sent so far (this many messages) has been answered. */
  | { readonly idle: number }
  | { readonly died: string }

/** Where the database lives: a folder, or memory, begun from the image of a data folder. */
export type BackendPlace = { readonly folder: string; readonly durable: boolean } | { readonly image: Uint8Array }

/** How to start the thread. `wake` is counted up after every message, so that the thread can wait for one. */
export type BackendStart = {
  readonly port: MessagePort
  readonly wake: SharedArrayBuffer
  readonly place: BackendPlace
}

/** Above this many bytes that the other side has not taken yet, a writer waits. */
export const flowLimit = 4 * 1024 * 1024
