import { z } from 'zod'

/** The part of an OpenAPI document that the rules look at. */
const Media = z.looseObject({ schema: z.unknown() })
const Response = z.looseObject({
  description: z.string().optional(),
  headers: z.record(z.string(), z.unknown()).optional(),
  content: z.record(z.string(), Media).optional(),
})
const Operation = z.looseObject({
  summary: z.string().optional(),
  description: z.string().optional(),
  'x-access': z.union([z.literal('public'), z.literal('signed-in'), z.array(z.string()).min(1)]).optional(),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string(), schema: z.unknown() })).optional(),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), Response),
})
export type Operation = z.output<typeof Operation>

export const ApiDocument = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({
    title: z.string(),
    version: z.string(),
    description: z.string().optional(),
    license: z.unknown().optional(),
    contact: z.record(z.string(), z.string()).optional(),
  }),
  servers: z.array(z.looseObject({ url: z.string() })).optional(),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()).optional() }).optional(),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
})
export type ApiDocument = z.output<typeof ApiDocument>

export type Located = { readonly path: string; readonly method: string; readonly operation: Operation }

export function operationsOf({ paths }: ApiDocument): Located[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
}

type DocumentRule = { readonly name: string; readonly faults: (document: ApiDocument) => readonly string[] }
type OperationRule = { readonly name: string; readonly faults: (one: Located) => readonly string[] }

const none: readonly string[] = []

/** What the NLGov REST API Design Rules (2.1) ask of the document as a whole. */
/** The id of a question is a name in an answer, a file and the command line as well; it stands in an address as it is. */
const nameOfQuestion = /\/ask\/[a-z]+\.[a-zA-Z0-9]+$/

export const documentRules: readonly DocumentRule[] = [
  { name: 'is OpenAPI 3.1', faults: ({ openapi }) => (openapi.startsWith('3.1') ? none : [openapi]) },
  {
    name: 'has a semantic version',
    faults: ({ info }) => (/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(info.version) ? none : [info.version]),
  },
  {
    name: 'says whom to ask: name, email and url',
    faults: ({ info }) => ['name', 'email', 'url'].filter((key) => !info.contact?.[key]),
  },
  {
    name: 'has a title, a description and a licence',
    faults: ({ info }) => ['title', 'description', 'license'].filter((key) => !info[key]),
  },
  {
    name: 'names its server, without a slash at the end',
    faults: ({ servers = [] }) =>
      servers.length === 0 ? ['no server'] : servers.map(({ url }) => url).filter((url) => url.endsWith('/')),
  },
  {
    name: 'has the major version in every address',
    // Pages for people have addresses for people; they stand in the document because access to them is checked with it.
    faults: ({ paths }) =>
      Object.keys(paths).filter((path) => !/^\/v\d+\//.test(path) && !/^\/(nl|en|embed)(\/|$)/.test(path)),
  },
  {
    name: 'writes addresses in kebab-case',
    faults: ({ paths }) =>
      Object.keys(paths).filter((path) => !nameOfQuestion.test(path) && !path.split('/').slice(1).every(isKebab)),
  },
  {
    name: 'ends no address in a slash',
    faults: ({ paths }) => Object.keys(paths).filter((path) => path.endsWith('/')),
  },
  {
    name: 'names its schemas in UpperCamelCase',
    faults: ({ components }) =>
      Object.keys(components?.schemas ?? {}).filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name)),
  },
]

/** What they ask of every operation, and what we ask: declared access, and words in both languages. */
export const operationRules: readonly OperationRule[] = [
  {
    name: 'uses only the methods of HTTP that mean something here',
    faults: ({ method }) => (['get', 'post', 'put', 'patch', 'delete'].includes(method) ? none : [method]),
  },
  { name: 'says who may call it', faults: ({ operation }) => (operation['x-access'] ? none : ['no x-access']) },
  {
    name: 'has a summary and a Dutch description',
    faults: ({ operation }) => ['summary', 'description'].filter((key) => !operation[key]),
  },
  {
    name: 'names its query parameters in lowerCamelCase',
    faults: ({ operation }) => parametersIn(operation, 'query').filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name)),
  },
  {
    name: 'declares each part of its address that varies',
    faults: ({ path, operation }) => {
      const declared = parametersIn(operation, 'path')
      const varying = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
      return [
        ...varying.filter((name) => !declared.includes(name)),
        ...declared.filter((name) => !varying.includes(name)),
      ]
    },
  },
  {
    name: 'sends no body with a question',
    faults: ({ method, operation }) =>
      (method === 'get' || method === 'delete') && operation.requestBody ? ['a body'] : none,
  },
  {
    name: 'has an answer when all goes well',
    faults: ({ operation }) => (Object.keys(operation.responses).some(isSuccess) ? none : ['no 2xx']),
  },
  {
    name: 'sends API-Version with every answer',
    faults: ({ operation: { responses } }) =>
      Object.entries(responses)
        .filter(([status, { headers }]) => isSuccess(status) && !headers?.['API-Version'])
        .map(([status]) => status),
  },
  {
    name: 'says no with problem+json, and nothing else',
    faults: ({ operation: { responses } }) =>
      Object.entries(responses)
        .filter(([status, { content }]) => !isSuccess(status) && !isProblem(content))
        .map(([status]) => status),
  },
  {
    name: 'says what it does with wrong input',
    faults: ({ method, operation }) => {
      const takesInput = method !== 'get' || (operation.parameters ?? []).length > 0
      return takesInput && !operation.responses['400'] ? ['no 400'] : none
    },
  },
  {
    name: 'says what it does without a session',
    faults: ({ operation }) => (operation['x-access'] !== 'public' && !operation.responses['401'] ? ['no 401'] : none),
  },
  {
    name: 'says what it does with what is not there',
    faults: ({ path, operation }) => (path.includes('{') && !operation.responses['404'] ? ['no 404'] : none),
  },
  {
    name: 'gives dates as dates',
    faults: ({ operation }) =>
      fieldsOf(operation)
        .filter(({ name, schema }) => /(Date|On)$|^date$/.test(name) && isText(schema) && schema['format'] !== 'date')
        .map(({ name }) => name),
  },
  {
    name: 'gives moments as moments with a zone',
    faults: ({ operation }) =>
      fieldsOf(operation)
        .filter(({ name, schema }) => /[a-z]At$/.test(name) && isText(schema) && schema['format'] !== 'date-time')
        .map(({ name }) => name),
  },
  {
    name: 'names its fields in lowerCamelCase',
    faults: ({ operation }) =>
      fieldsOf(operation)
        .map(({ name }) => name)
        .filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name)),
  },
]

function isKebab(segment: string): boolean {
  return /^\{[a-z][a-zA-Z0-9]*\}$/.test(segment) || /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(segment)
}

function isSuccess(status: string): boolean {
  return /^[23]/.test(status)
}

function parametersIn({ parameters = [] }: Operation, place: string): string[] {
  return parameters.filter((one) => one.in === place).map(({ name }) => name)
}

function isProblem(content: Record<string, z.output<typeof Media>> | undefined): boolean {
  const media = Object.keys(content ?? {})
  if (media.length !== 1 || media[0] !== 'application/problem+json') return false
  const names = fieldsIn(content?.['application/problem+json']?.schema).map(({ name }) => name)
  return ['status', 'title', 'detail'].every((name) => names.includes(name))
}

type Schema = Readonly<Record<string, unknown>>
type Field = { readonly name: string; readonly schema: Schema }

/** Every field of what is sent and answered, at any depth. */
function fieldsOf({ requestBody, responses, parameters = [] }: Operation): Field[] {
  const asked = parameters.map(({ name, schema }) => ({ name, schema: isSchema(schema) ? schema : {} }))
  return [...asked.filter(({ name }) => name !== ''), ...fieldsIn(requestBody), ...fieldsIn(responses)]
}

function fieldsIn(node: unknown): Field[] {
  if (Array.isArray(node)) return node.flatMap(fieldsIn)
  if (!isSchema(node)) return []
  const own = isSchema(node['properties']) ? Object.entries(node['properties']) : []
  return [
    ...own.flatMap(([name, schema]) => (isSchema(schema) ? [{ name, schema }] : [])),
    ...Object.values(node).flatMap(fieldsIn),
  ]
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText({ type }: Schema): boolean {
  return type === 'string' || (Array.isArray(type) && type.includes('string'))
}
