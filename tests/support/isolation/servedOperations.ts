import type { createApp } from '../../../src/app/createApp.ts'

export type Operation = {
  readonly method: string
  /** As in the document: "/v1/organisations/{organisation}/jobs/{job}". */
  readonly path: string
  /** `undefined` is a fault: nobody said who may call it. */
  readonly access: unknown
  readonly body: Schema | null
  readonly query: readonly string[]
}

type Api = ReturnType<typeof createApp>['api']

export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly minItems?: number
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

type Declared = {
  readonly 'x-access'?: unknown
  readonly parameters?: readonly { readonly in: string; readonly name: string }[]
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }
}

/** Addresses that give no data and stand outside the document on purpose. */
const outsideDocument = ['/healthz', '/readyz', '/.well-known/security.txt', '/v1/openapi.json']

/** Every operation of the OpenAPI document, and every route that is served without standing in it. */
export async function servedOperations(api: Api): Promise<{ operations: Operation[]; undocumented: string[] }> {
  const document: unknown = await (await api.request('/v1/openapi.json')).json()
  const { paths } = document as { paths: Record<string, Record<string, Declared>> } // the document is ours
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, declared]) => ({
      method: method.toUpperCase(),
      path,
      access: declared['x-access'],
      body: declared.requestBody?.content?.['application/json']?.schema ?? null,
      query: (declared.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name),
    })),
  )
  const known = new Set(operations.map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`))
  const undocumented = api.routes
    .filter(({ method, path }) => method !== 'ALL' && !outsideDocument.includes(path))
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => !known.has(route))
  return { operations, undocumented: [...new Set(undocumented)] }
}
