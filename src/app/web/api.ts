import type { ProblemDocument } from '../../platform/ui/problemErrors.ts'

/** What the API said no to, with a sentence for the reader. `current` is the record as it is now, after a conflict. */
export class ApiProblem extends Error implements ProblemDocument {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly errors: NonNullable<ProblemDocument['errors']>
  readonly current: unknown
  /** Nothing stands at this address: it is not there, or what the address says cannot be the name of anything. */
  readonly isUnknown: boolean

  constructor(document: ProblemDocument & { readonly current?: unknown }) {
    super(document.detail ?? document.title ?? `HTTP ${document.status}`)
    this.name = 'ApiProblem'
    this.status = document.status
    this.code = document.code ?? ''
    this.title = document.title ?? ''
    this.detail = document.detail ?? this.message
    this.errors = document.errors ?? []
    this.current = document.current
    this.isUnknown = document.status === 404 || document.status === 400
  }
}

export type Sent = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly body?: unknown
  /** The version of the record that was read. */
  readonly ifMatch?: number
  /** Sent again with the same key, a command is done once. */
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
  /** JSON when left out. */
  readonly accept?: string
}

export type Reply<T> = { readonly body: T; readonly version: number | null }

/** Calls a route of ours. `T` is the answer as the route declares it. */
export async function send<T>(path: string, sent: Sent = {}): Promise<Reply<T>> {
  const response = await call(path, sent)
  const answer = response.status === 204 ? undefined : await response.json()
  return { body: answer as T, version: versionOf(response.headers.get('ETag')) } // the server checks its answers
}

/** The answer as it comes, for what is no JSON; a "no" of the server is thrown. */
export async function call(path: string, sent: Sent = {}): Promise<Response> {
  const { accept = 'application/json' } = sent
  const { method = sent.body === undefined ? 'GET' : 'POST', body, ifMatch, idempotencyKey, signal } = sent
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: accept,
      'Accept-Language': document.documentElement.lang || 'nl',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'If-Match': `"${ifMatch}"` }),
      ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((fault: unknown) => {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault
    throw unreachable()
  })
  if (!response.ok) throw await problemOf(response)
  return response
}

/** The body alone: for reading. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await send<T>(path, signal ? { signal } : {})).body
}

/** A change of state. Every press of a button gets a key of its own, so that a repeat over a bad line is done once. */
export function command<T>(
  organisation: string,
  id: string,
  input: unknown,
  more: { readonly ifMatch?: number; readonly idempotencyKey?: string } = {},
): Promise<Reply<T>> {
  return send<T>(`${base(organisation)}/commands/${id}`, {
    method: 'POST',
    body: input,
    idempotencyKey: crypto.randomUUID(),
    ...more,
  })
}

export function base(organisation: string): string {
  return `/v1/organisations/${encodeURIComponent(organisation)}`
}

/** "?a=1&b=2" of what is filled in; nothing when nothing is. */
export function queryOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}

function versionOf(tag: string | null): number | null {
  const digits = /^(?:W\/)?"(\d+)"$/.exec(tag ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const json = (response.headers.get('Content-Type') ?? '').includes('json')
  const said: unknown = json ? await response.json().catch(() => null) : null
  const known = typeof said === 'object' && said !== null ? said : {}
  return new ApiProblem({ ...known, status: response.status })
}

function unreachable(): ApiProblem {
  const english = document.documentElement.lang === 'en'
  return new ApiProblem({
    status: 0,
    code: 'unreachable',
    title: 'Unreachable',
    detail: english
      ? 'The server does not answer. Check your connection and try again; nothing you typed is lost.'
      : 'De server antwoordt niet. Kijk of u verbinding hebt en probeer het opnieuw; wat u typte is er nog.',
  })
}
