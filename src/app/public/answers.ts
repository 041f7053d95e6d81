import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { notFound } from '../../core/problem.ts'
import { asPublic } from '../../platform/db/tenancy.ts'
import type { RawEndpoint } from '../../platform/http/rawEndpoint.ts'
import type { Served } from '../../platform/http/serve.ts'
import { publishedAgendaHead } from '../../instruments/agenda/store/published.ts'
import { publishedHead } from '../../platform/disclosure/publicReads.ts'
import { publicRate, rateLimit } from './rateLimit.ts'

export type PublicAnswer = {
  readonly body: string
  readonly type: string
  readonly headers?: Readonly<Record<string, string>>
  /** For a page that says that there is none. */
  readonly status?: 404
}

/** One for each house that is served: several in a process, as in a test, do not use up each other's share. */
const limits = new WeakMap<object, ReturnType<typeof rateLimit>>()
const kept = 500

/**
 * A public route. What it answers depends on its address and on what is out, and on nothing else: not on who asks, so
 * that one copy serves everybody, and not on what is hidden, so that its tag tells nothing. Null: not found.
 */
export function publicRoute(
  declared: Pick<RawEndpoint, 'path' | 'summary' | 'params' | 'query' | 'produces'>,
  answer: (context: Context, served: Served, head: string) => Promise<PublicAnswer | null>,
): RawEndpoint {
  const copies = new Map<string, PublicAnswer>()
  return {
    ...declared,
    method: 'get',
    access: 'public',
    run: async (context, _caller, served) => {
      limitOf(served)(addressOf(context), served.now().getTime())
      const figures = await asPublic(served.db, (trx) => publishedHead(trx))
      const agendas = await asPublic(served.db, (trx) => publishedAgendaHead(trx))
      // The day is in it, since an action can be late tomorrow.
      const head = `${figures} ${agendas} ${served.now().toISOString().slice(0, 10)}`
      const key = `${head} ${context.req.url}`
      const tag = `"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`
      const headers = { ETag: tag, 'Cache-Control': 'public, max-age=60', Vary: 'Accept-Encoding' }
      const copy = copies.get(key) ?? (await answer(context, served, head))
      if (!copy) throw notFound()
      copies.delete(key)
      copies.set(key, copy)
      if (copies.size > kept) copies.delete(copies.keys().next().value ?? '')
      if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers)
      return context.body(copy.body, copy.status ?? 200, { ...headers, 'Content-Type': copy.type, ...copy.headers })
    },
  }
}

function limitOf({ db }: Served): ReturnType<typeof rateLimit> {
  const limit = limits.get(db) ?? rateLimit(publicRate)
  limits.set(db, limit)
  return limit
}

/** The address of the connection; without one, such as in a test, all share a bucket. */
function addressOf(context: Context): string {
  const { incoming } = (context.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } } // as @hono/node-server gives it
  return incoming?.socket?.remoteAddress ?? ''
}
