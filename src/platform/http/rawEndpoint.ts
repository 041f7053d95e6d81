import type { OpenAPIHono } from '@hono/zod-openapi'
import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Words } from '../../core/words.ts'
import type { Access, Caller } from './endpoint.ts'
import { ProblemDocument } from './problemJson.ts'
import type { Served } from './serve.ts'
import { callerOf, VersionHeader } from './serve.ts'

/** A route whose body is not JSON: a file, an upload, a stream of events. Access is declared all the same. */
export type RawEndpoint = {
  readonly method: 'get' | 'post' | 'put'
  readonly path: string
  readonly access: Access
  readonly summary: Words
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly produces: string
  readonly status?: 200 | 201
  readonly run: (context: Context, caller: Caller, served: Served) => Promise<Response>
}

export function mountRaw(app: OpenAPIHono, endpoint: RawEndpoint, served: Served): void {
  const problem = { content: { 'application/problem+json': { schema: ProblemDocument } } }
  app.openAPIRegistry.registerPath(
    createRoute({
      method: endpoint.method,
      path: endpoint.path,
      summary: endpoint.summary.en,
      description: endpoint.summary.nl,
      'x-access': endpoint.access,
      request: {
        ...(endpoint.params ? { params: endpoint.params } : {}),
        ...(endpoint.query ? { query: endpoint.query } : {}),
      },
      responses: {
        [endpoint.status ?? 200]: {
          description: 'Done',
          headers: VersionHeader,
          content: { [endpoint.produces]: { schema: { type: 'string', format: 'binary' } } },
        },
        400: { description: 'The input is not right', ...problem },
        401: { description: 'Not signed in', ...problem },
        404: { description: 'Not found', ...problem },
        500: { description: 'Our fault', ...problem },
      },
    }),
  )
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')
  app.on(endpoint.method.toUpperCase(), path, async (context) =>
    endpoint.run(context, await callerOf(context, endpoint.access, served), served),
  )
}
