import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { notFound, Problem } from '../../core/problem.ts'
import { asTenant } from '../db/tenancy.ts'
import type { Role } from '../identity/role.ts'
import type { Person } from '../identity/session.ts'
import type { AnyDb, AnyEndpoint, Caller } from './endpoint.ts'
import { invalidInput, ProblemDocument } from './problemJson.ts'
import { versionOf } from './versionHeader.ts'

/** What the server hands to every request. */
export type Served = {
  readonly db: AnyDb
  readonly now: () => Date
  /** Who is asking, from the cookie or the bearer token; null without a valid one. */
  readonly identify: (context: Context) => Promise<Person | null>
}

/** Every answer says which version of the API gave it. */
export const VersionHeader = z.object({ 'API-Version': z.string().meta({ description: 'Version of the API' }) })

const maximumBody = 1_048_576

/** Registers a declared endpoint: OpenAPI entry, access check, parsing, transaction, output filter. */
export function mount(app: OpenAPIHono, endpoint: AnyEndpoint, served: Served): void {
  const route = createRoute({
    method: endpoint.method,
    path: endpoint.path,
    summary: endpoint.summary.en,
    description: endpoint.summary.nl,
    'x-access': endpoint.access,
    request: {
      ...(endpoint.params ? { params: endpoint.params } : {}),
      ...(endpoint.query ? { query: endpoint.query } : {}),
      ...(endpoint.body
        ? { body: { required: true, content: { 'application/json': { schema: endpoint.body } } } }
        : {}),
    },
    responses: responsesOf(endpoint),
  })
  app.openAPIRegistry.registerPath(route)
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')
  app.on(
    endpoint.method.toUpperCase(),
    path,
    bodyLimit({ maxSize: endpoint.maximumBytes ?? maximumBody, onError: tooLarge }),
    (context) => answer(context, endpoint, served),
  )
}

async function answer(context: Context, endpoint: AnyEndpoint, served: Served): Promise<Response> {
  let body: unknown
  try {
    return await answered(context, endpoint, served, (parsed) => {
      body = parsed
    })
  } catch (error) {
    if (error instanceof Problem) await keepRefusal(context, endpoint, served, body, error.code)
    throw error
  }
}

/** Only members leave a line: a stranger could otherwise fill the books of an organisation that is not his. */
async function keepRefusal(
  context: Context,
  endpoint: AnyEndpoint,
  served: Served,
  body: unknown,
  code: string,
): Promise<void> {
  const { refused } = endpoint
  if (!refused) return
  const person = await served.identify(context)
  const organisation = context.req.param('organisation')
  if (!person || !organisation || !person.roles[organisation]?.length) return
  const refusal = { organisation, account: person.account, origin: originOf(context), now: served.now(), body, code }
  await asTenant(served.db, organisation, (trx) => refused(trx, refusal))
}

async function answered(
  context: Context,
  endpoint: AnyEndpoint,
  served: Served,
  parsedBody: (body: unknown) => void,
): Promise<Response> {
  const later: (() => Promise<void>)[] = []
  const caller = {
    ...(await callerOf(context, endpoint.access, served)),
    afterCommit: (work: () => Promise<void>) => void later.push(work),
  }
  const input = {
    params: parse('path', endpoint.params, context.req.param()),
    query: parse('query', endpoint.query, context.req.query()),
    body: endpoint.body ? parse('body', endpoint.body, await jsonBody(context)) : undefined,
  }
  parsedBody(input.body)
  const reply = caller.organisation
    ? await asTenant(served.db, caller.organisation, (trx) => endpoint.run(trx, input, caller))
    : await endpoint.run(served.db, input, caller)
  for (const work of later) await work()
  const headers: Record<string, string> = { ...reply.headers }
  if (reply.version !== undefined) headers['ETag'] = `"${reply.version}"`
  if (reply.location !== undefined) headers['Location'] = reply.location
  const status = endpoint.status ?? 200
  if (status === 204) return context.body(null, 204, headers)
  const body = reply.finish ? await reply.finish() : reply.body
  return context.json(endpoint.answer.parse(body), status, headers)
}

/** Checks access and gathers what a handler may know of its caller. */
export async function callerOf(context: Context, access: AnyEndpoint['access'], served: Served): Promise<Caller> {
  const person = await served.identify(context)
  if (access !== 'public' && !person) throw signIn()
  const named = context.req.param('organisation') ?? null
  const roles: readonly Role[] = (named && person?.roles[named]) || []
  if (Array.isArray(access)) {
    if (roles.length === 0) throw notFound()
    if (!roles.some((role) => access.includes(role))) throw forbidden()
  }
  return {
    person,
    organisation: Array.isArray(access) ? named : null,
    roles,
    origin: originOf(context),
    now: served.now(),
    ifMatch: versionOf(context.req.header('if-match')),
    idempotencyKey: context.req.header('idempotency-key')?.slice(0, 100) ?? null,
    afterCommit: () => undefined,
  }
}

function originOf(context: Context): 'cli' | 'web' {
  return context.req.header('user-agent')?.startsWith('maakagenda-cli') ? 'cli' : 'web'
}

function parse(place: 'path' | 'query' | 'body', schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw invalidInput(place, schema, value)
  return parsed.data
}

async function jsonBody(context: Context): Promise<unknown> {
  const type = context.req.header('content-type') ?? ''
  if (!type.startsWith('application/json')) {
    throw new Problem(415, 'not-json', { nl: 'Stuur JSON (application/json).', en: 'Send JSON (application/json).' })
  }
  const text = await context.req.text()
  try {
    return JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    throw new Problem(400, 'bad-json', { nl: `Dit is geen geldige JSON: ${why}`, en: `This is not valid JSON: ${why}` })
  }
}

function responsesOf(endpoint: AnyEndpoint) {
  const status = endpoint.status ?? 200
  const problem = { content: { 'application/problem+json': { schema: ProblemDocument } } }
  const done =
    status === 204
      ? { description: 'Done', headers: VersionHeader }
      : {
          description: 'Done',
          headers: VersionHeader,
          content: { 'application/json': { schema: endpoint.answer } },
        }
  return {
    [status]: done,
    400: { description: 'The input is not right', ...problem },
    ...(endpoint.access === 'public' ? {} : { 401: { description: 'Not signed in', ...problem } }),
    ...(Array.isArray(endpoint.access) ? { 403: { description: 'Not allowed', ...problem } } : {}),
    404: { description: 'Not found', ...problem },
    500: { description: 'Our fault', ...problem },
  }
}

function tooLarge(): never {
  throw new Problem(413, 'too-large', {
    nl: 'Dit bericht is te groot voor dit adres. Gebruik voor bestanden het adres voor uploads.',
    en: 'This message is too large for this address. Use the upload address for files.',
  })
}

export function signIn(): Problem {
  return new Problem(401, 'sign-in', { nl: 'Log in om dit te zien.', en: 'Sign in to see this.' })
}

function forbidden(): Problem {
  return new Problem(403, 'not-allowed', {
    nl: 'Uw rol in deze organisatie laat dit niet toe. Vraag het de beheerder.',
    en: 'Your role in this organisation does not allow this. Ask the administrator.',
  })
}
