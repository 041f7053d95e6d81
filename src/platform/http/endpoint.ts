import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Words } from '../../core/words.ts'
import type { Role } from '../identity/role.ts'
import type { Person } from '../identity/session.ts'

/**
 * Who may call a route. `public`: everybody; `signed-in`: every person with a session; a list of
 * roles: persons with one of these in the organisation that stands in the URL. A route without
 * access does not compile.
 */
export type Access = 'public' | 'signed-in' | readonly Role[]

// biome-ignore lint/suspicious/noExplicitAny: a store narrows this to its own tables; Kysely is invariant in them.
export type AnyDb = Kysely<any>

/** What every handler gets besides its parsed input. `person` is null on public routes only. */
export type Caller = {
  readonly person: Person | null
  readonly organisation: string | null
  readonly roles: readonly Role[]
  readonly origin: string
  readonly now: Date
  readonly ifMatch: number | null
  readonly idempotencyKey: string | null
  /** Work for after the transaction, such as putting a job in the queue; it is not done when the transaction fails. */
  readonly afterCommit: (work: () => Promise<void>) => void
}

type Shape = z.ZodObject
type Out<T> = T extends z.ZodType ? z.output<T> : undefined

export type Input<P, Q, B> = { readonly params: Out<P>; readonly query: Out<Q>; readonly body: Out<B> }

export type Reply<A> = {
  readonly body: A
  /** Version of the record, sent as ETag; a later write names it in If-Match. */
  readonly version?: number
  readonly location?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The body where making it takes longer than a transaction may: called after it, with what was read inside. */
  readonly finish?: () => Promise<A>
}

export type Endpoint<
  P extends Shape | undefined = undefined,
  Q extends Shape | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  A extends z.ZodType = z.ZodType,
> = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** OpenAPI form: `/v1/organisations/{organisation}/companies`. */
  readonly path: string
  readonly access: Access
  readonly summary: Words
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly answer: A
  readonly status?: 200 | 201 | 202 | 204
  /** Largest body; 1 MB when left out. */
  readonly maximumBytes?: number
  /**
   * `db` is a transaction bound to the organisation for routes below `/v1/organisations/{organisation}`,
   * and the plain store elsewhere (which can do nothing without `asSystem` or `asPublic`).
   */
  readonly run: (db: AnyDb, input: Input<P, Q, B>, caller: Caller) => Promise<Reply<z.input<A>>>
  /**
   * What to keep of a call that a member was refused. `db` is a transaction of its own, opened after the
   * failed one was rolled back.
   */
  readonly refused?: (db: AnyDb, refusal: Refusal) => Promise<void>
}

export type Refusal = {
  readonly organisation: string
  readonly account: string
  readonly origin: string
  readonly now: Date
  /** As the schema read it; undefined when the caller came no further than the door or the body is not right. */
  readonly body: unknown
  readonly code: string
}

// biome-ignore lint/suspicious/noExplicitAny: the list of all endpoints forgets each one's own schemas.
export type AnyEndpoint = Endpoint<any, any, any, any>

/** Keeps the types of one endpoint together; the list of all endpoints forgets them. */
export function endpoint<
  P extends Shape | undefined,
  Q extends Shape | undefined,
  B extends z.ZodType | undefined,
  A extends z.ZodType,
>(declared: Endpoint<P, Q, B, A>): Endpoint<P, Q, B, A> {
  return declared
}
