import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { notFound, Problem } from '../../core/problem.ts'
import { asSystem } from '../db/tenancy.ts'
import type { AnyEndpoint } from './endpoint.ts'
import { languageOf, problemDocument } from './problemJson.ts'
import type { RawEndpoint } from './rawEndpoint.ts'
import { mountRaw } from './rawEndpoint.ts'
import { securityHeaders } from './securityHeaders.ts'
import type { Served } from './serve.ts'
import { mount } from './serve.ts'

export type ApiOptions = {
  readonly served: Served
  readonly endpoints: readonly AnyEndpoint[]
  readonly rawEndpoints: readonly RawEndpoint[]
  readonly https: boolean
  readonly version: string
  readonly publicUrl: string
  readonly contact: { readonly name: string; readonly email: string; readonly url: string }
}

/** The API as a whole: every route below /v1, its document, health, and errors as problem+json. */
export function buildApi(options: ApiOptions): OpenAPIHono {
  const { served } = options
  const app = new OpenAPIHono()
  app.use(securityHeaders(options.https))
  app.use('/v1/*', async (context, next) => {
    await next()
    context.res.headers.set('API-Version', options.version)
  })
  app.onError((error, context) => asProblemResponse(error, context))
  app.notFound((context) => asProblemResponse(notFound(), context))
  for (const endpoint of options.endpoints) mount(app, endpoint, served)
  for (const endpoint of options.rawEndpoints) mountRaw(app, endpoint, served)
  app.get('/healthz', (context) => context.text('ok'))
  app.get('/readyz', async (context) => {
    await asSystem(served.db, (trx) => trx.selectFrom('platform.organisation').select('id').limit(1).execute())
    return context.text('ready')
  })
  app.get('/.well-known/security.txt', (context) => context.text(securityText(options)))
  app.get('/v1/openapi.json', (context) => {
    context.header('Access-Control-Allow-Origin', '*')
    context.header('Cache-Control', 'public, max-age=300')
    return context.json(openApiDocument(app, options))
  })
  return app
}

function openApiDocument(app: OpenAPIHono, options: ApiOptions) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Maakagenda',
      version: options.version,
      description: 'De API van Maakagenda. Alles wat het programma op het scherm doet, gaat langs deze weg.',
      contact: options.contact,
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: options.publicUrl }],
  })
}

export function asProblemResponse(error: unknown, context: Context): Response {
  const problem = error instanceof Problem ? error : ourFault(error, context)
  const language = languageOf(context.req.header('accept-language'))
  return context.json(problemDocument(problem, language), problem.status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
  })
}

/** The sentence tells the reader nothing of the inside; the log has the whole story under the same number. */
function ourFault(error: unknown, context: Context): Problem {
  const trace = crypto.randomUUID()
  console.error(
    JSON.stringify({
      level: 'error',
      trace,
      method: context.req.method,
      path: context.req.path,
      error: String(error),
      stack: error instanceof Error ? error.stack : undefined,
    }),
  )
  return new Problem(500, 'our-fault', {
    nl: `Hier ging bij ons iets mis. Er is niets half opgeslagen. Meld dit nummer aan de beheerder: ${trace}`,
    en: `Something went wrong on our side. Nothing was half stored. Give the administrator this number: ${trace}`,
  })
}

function securityText({ served, contact, publicUrl }: ApiOptions): string {
  const expires = new Date(served.now().getTime() + 300 * 86_400_000).toISOString()
  return `Contact: mailto:${contact.email}\nExpires: ${expires}\nPreferred-Languages: nl, en\nPolicy: ${contact.url}\nCanonical: ${publicUrl}/.well-known/security.txt\n`
}
