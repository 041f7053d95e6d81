import type { Config } from '../config.ts'
import { openApp } from '../openApp.ts'
import { openCliSession } from '../cliAccount.ts'
import { runningServer } from '../serverAddress.ts'

/** One road for the command line, whether a server runs on the data or not: the API itself. */
export type Connection = {
  readonly call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
  readonly send: (path: string, body: ReadableStream<Uint8Array>) => Promise<Response>
  readonly close: () => Promise<void>
}

/** Talks to the server that runs on the same data, or opens the store itself when none does. */
export async function connect(config: Config): Promise<Connection> {
  const address = config.databaseUrl ? null : runningServer(config.dataDir)
  if (address && (await answers(address.url))) return overHttp(address)
  const site = { https: false, loopback: true, origins: [] }
  const app = await openApp(config, site, true)
  const token = await openCliSession(app.store.db, new Date())
  const request = async (path: string, init: RequestInit) => app.api.request(path, init)
  return { ...calls(request, token), close: app.close }
}

function overHttp({ url, token }: { url: string; token: string }): Connection {
  return { ...calls((path, init) => fetch(`${url}${path}`, init), token), close: async () => undefined }
}

function calls(
  request: (path: string, init: RequestInit) => Promise<Response>,
  token: string,
): Omit<Connection, 'close'> {
  const own = { Authorization: `Bearer ${token}`, 'User-Agent': 'maakagenda-cli' }
  return {
    call: (method, path, body, headers = {}) =>
      request(path, {
        method,
        headers: { ...own, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    // `duplex` is required by fetch for a stream and missing from the DOM types.
    send: (path, body) => request(path, { method: 'POST', headers: own, body, duplex: 'half' } as RequestInit),
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}
