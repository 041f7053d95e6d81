import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { z } from 'zod'
import { createApp } from '../src/app/createApp.ts'
import { instruments } from '../src/app/instruments.ts'
import { question } from '../src/core/instrument.ts'
import type { InstrumentServer } from '../src/platform/instrumentServer.ts'
import { projectRoot } from './house.ts'
import type { Located } from './support/apiRules.ts'
import { ApiDocument, documentRules, operationRules, operationsOf } from './support/apiRules.ts'
import { casesIn, roomRules } from './support/roomContract.ts'

/** Where the API differs from a rule on purpose: the fields that are excused, with the reason. */
const exceptions: readonly { readonly rule: string; readonly fields: readonly string[]; readonly reason: string }[] = [
  {
    rule: 'names its fields in lowerCamelCase',
    fields: ['jobs_gap', 'jobs_least', 'jobs_most', 'size_class', 'legal_form', 'sole_trader', 'house_number'],
    reason: 'the columns of the register, by the names they have in a mapping, a correction and the data dictionary',
  },
  {
    rule: 'names its fields in lowerCamelCase',
    fields: ['no-jobs', 'no-estate', 'no-kvk', 'no-postcode'],
    reason: 'the words by which the quality filter of the company list is set',
  },
]

// The document and the refusals below are made without a store; one that answers nothing proves it.
const storeless = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
const { api } = createApp({
  db: storeless,
  site: { https: true, loopback: false, origins: ['https://maakagenda.example'] },
  publicUrl: 'https://maakagenda.example',
  uploadsFolder: '/nowhere',
})
const served = await api.request('/v1/openapi.json')
const document = ApiDocument.parse(await served.json())
const operations = operationsOf(document)

for (const room of instruments) {
  for (const rule of roomRules) {
    test(`${room.plate.id} ${rule.name}`, () => assert.deepEqual(rule.faults(room), []))
  }

  const readme = join(projectRoot, 'src/instruments', room.plate.id, 'README.md')
  const skip = existsSync(readme) ? false : 'its README is not written yet: see roomsBeingBuilt in anatomy.test.ts'
  test(`${room.plate.id} answers each of its questions with the case of its README`, { skip }, async () => {
    const cases = existsSync(readme) ? casesIn(readFileSync(readme, 'utf8')) : new Map<string, unknown>()
    for (const { question: asked, answer } of room.questions) {
      assert.ok(cases.has(asked.id), `README.md has no block "\`\`\`json ${asked.id}"`)
      const given = asked.case.parse(cases.get(asked.id))
      const answered = await answer(given)
      assert.deepEqual(asked.answer.parse(answered), answered)
      assert.deepEqual(
        await answer(asked.case.parse(cases.get(asked.id))),
        answered,
        'the same case has the same answer',
      )
    }
  })
}

test('no two rooms have the same id', () => {
  const ids = instruments.map(({ plate }) => plate.id)
  assert.equal(new Set(ids).size, ids.length)
})

test('the document has every route of the house', () => assert.ok(operations.length > 20))

for (const rule of documentRules) {
  test(`the API ${rule.name}`, () => assert.deepEqual(rule.faults(document), []))
}

for (const rule of operationRules) {
  test(`every route ${rule.name}`, () => {
    const excused = exceptions.filter((one) => one.rule === rule.name).flatMap(({ fields }) => fields)
    const faults = operations.flatMap((one) =>
      rule
        .faults(one)
        .filter((fault) => !excused.includes(fault))
        .map((fault) => `${one.method} ${one.path}: ${fault}`),
    )
    assert.deepEqual(faults, [])
  })
}

test('every exception is still needed', () => {
  for (const { rule, fields } of exceptions) {
    const found = operations.flatMap((one) => operationRules.find(({ name }) => name === rule)?.faults(one) ?? [])
    assert.deepEqual(
      fields.filter((field) => !found.includes(field)),
      [],
    )
  }
})

const outsideTheDocument = ['/healthz', '/readyz', '/.well-known/security.txt', '/v1/openapi.json']

test('a route that is served is in the document, and the other way round', () => {
  const inDocument = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  assert.deepEqual(undocumented(api.routes), [])
  const there = new Set(api.routes.map(asOpenApi))
  assert.deepEqual(
    inDocument.filter((route) => !there.has(route)),
    [],
  )
})

function undocumented(routes: readonly { readonly method: string; readonly path: string }[]): string[] {
  const inDocument = new Set(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`))
  const real = routes.filter(({ method, path }) => method !== 'ALL' && !outsideTheDocument.includes(path))
  return real.map(asOpenApi).filter((route) => !inDocument.has(route))
}

function asOpenApi({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`
}

test('a planted fault is seen: a route that is served without a line in the document', () => {
  const hidden = { method: 'GET', path: '/v1/organisations/:organisation/secret' }
  assert.deepEqual(undocumented([...api.routes, hidden]), ['GET /v1/organisations/{organisation}/secret'])
})

test('the document is public, and may be read by a page from elsewhere', () => {
  assert.equal(served.status, 200)
  assert.equal(served.headers.get('access-control-allow-origin'), '*')
})

const safety = {
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'strict-transport-security': /max-age=\d{8}/,
  'content-security-policy': /default-src 'none'/,
  'referrer-policy': /./,
} as const

for (const { method, path, operation } of operations) {
  if (operation['x-access'] === 'public') continue
  test(`${method.toUpperCase()} ${path} refuses who is not signed in`, async () => {
    const answer = await api.request(path.replaceAll(/\{\w+\}/g, 'x'), { method: method.toUpperCase() })
    assert.equal(answer.status, 401)
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    assert.equal(answer.headers.get('api-version'), document.info.version)
    for (const [header, shape] of Object.entries(safety)) assert.match(answer.headers.get(header) ?? '', shape, header)
    const problem = z
      .object({ title: z.string(), status: z.literal(401), detail: z.string() })
      .parse(await answer.json())
    assert.ok(problem.detail.length > 10)
  })
}

test('an address that is not there is a problem, in the language of the caller', async () => {
  const details = []
  for (const language of ['nl', 'en']) {
    const answer = await api.request('/v1/nowhere', { headers: { 'Accept-Language': language } })
    assert.equal(answer.status, 404)
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    details.push(z.object({ detail: z.string() }).parse(await answer.json()).detail)
  }
  assert.equal(new Set(details).size, 2)
})

test('security.txt says whom to tell, and has not run out', async () => {
  const text = await (await api.request('/.well-known/security.txt')).text()
  assert.match(text, /^Contact: mailto:/m)
  const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
  const days = (expires.getTime() - Date.now()) / 86_400_000
  assert.ok(days > 30 && days < 366, `${days} days`)
})

const sound: Located = {
  path: '/v1/organisations/{organisation}/visits',
  method: 'get',
  operation: {
    summary: 'Visits',
    description: 'Bezoeken',
    'x-access': ['reader'],
    parameters: [{ name: 'organisation', in: 'path', schema: {} }],
    responses: {
      200: {
        headers: { 'API-Version': {} },
        content: {
          'application/json': { schema: { properties: { referenceDate: { type: 'string', format: 'date' } } } },
        },
      },
      ...Object.fromEntries(['400', '401', '404'].map((status) => [status, problemResponse()])),
    },
  },
}

function problemResponse() {
  const properties = { status: { type: 'integer' }, title: { type: 'string' }, detail: { type: 'string' } }
  return { content: { 'application/problem+json': { schema: { properties } } } }
}

test('a sound route passes every rule', () => {
  for (const rule of operationRules) assert.deepEqual(rule.faults(sound), [], rule.name)
})

const operation = sound.operation
const broken: readonly [string, string, Located][] = [
  ['another method', 'uses only the methods of HTTP that mean something here', { ...sound, method: 'trace' }],
  ['no declared access', 'says who may call it', changed({ 'x-access': undefined })],
  ['no description', 'has a summary and a Dutch description', changed({ description: undefined })],
  [
    'a snake in the query',
    'names its query parameters in lowerCamelCase',
    changed({ parameters: [{ name: 'reference_date', in: 'query', schema: {} }] }),
  ],
  ['an undeclared part', 'declares each part of its address that varies', changed({ parameters: [] })],
  ['a question with a body', 'sends no body with a question', changed({ requestBody: {} })],
  ['never right', 'has an answer when all goes well', changed({ responses: { 400: problemResponse() } })],
  ['no version', 'sends API-Version with every answer', changed({ responses: { 200: {} } })],
  [
    'an error as plain JSON',
    'says no with problem+json, and nothing else',
    changed({ responses: { 404: { content: { 'application/json': {} } } } }),
  ],
  ['no word on wrong input', 'says what it does with wrong input', without('400')],
  ['no word on no session', 'says what it does without a session', without('401')],
  ['no word on what is gone', 'says what it does with what is not there', without('404')],
  ['a date as text', 'gives dates as dates', answering({ referenceDate: { type: 'string' } })],
  ['a moment as text', 'gives moments as moments with a zone', answering({ startedAt: { type: ['string', 'null'] } })],
  ['a snake in the answer', 'names its fields in lowerCamelCase', answering({ size_class: { type: 'string' } })],
]

function changed(change: Record<string, unknown>): Located {
  return { ...sound, operation: { ...operation, ...change } }
}

function without(status: string): Located {
  const { [status]: _gone, ...responses } = operation.responses
  return changed({ responses })
}

function answering(properties: Record<string, unknown>): Located {
  return changed({ responses: { 200: { content: { 'application/json': { schema: { properties } } } } } })
}

for (const [name, rule, located] of broken) {
  test(`a planted fault is seen: a route with ${name}`, () => {
    const found = operationRules.find((one) => one.name === rule)
    assert.ok(found, `no rule "${rule}"`)
    assert.equal(found.faults(located).length, 1)
  })
}

test('every rule for routes has its planted fault', () => {
  const planted = new Set(broken.map(([, rule]) => rule))
  assert.deepEqual(
    operationRules.map(({ name }) => name).filter((name) => !planted.has(name)),
    [],
  )
})

const brokenDocuments: readonly [string, Partial<ApiDocument>][] = [
  ['is OpenAPI 3.1', { openapi: '3.0.3' }],
  ['has a semantic version', { info: { ...document.info, version: '1' } }],
  ['says whom to ask: name, email and url', { info: { ...document.info, contact: { name: 'x', email: 'x@example' } } }],
  ['has a title, a description and a licence', { info: { ...document.info, license: undefined } }],
  ['names its server, without a slash at the end', { servers: [{ url: 'https://maakagenda.example/' }] }],
  ['has the major version in every address', { paths: { '/companies': {} } }],
  ['writes addresses in kebab-case', { paths: { '/v1/companyList': {} } }],
  ['ends no address in a slash', { paths: { '/v1/companies/': {} } }],
  ['names its schemas in UpperCamelCase', { components: { schemas: { company_line: {} } } }],
]

for (const rule of documentRules) {
  test(`a planted fault is seen: a document that breaks "${rule.name}"`, () => {
    const change = brokenDocuments.find(([name]) => name === rule.name)?.[1]
    assert.ok(change, 'nothing planted')
    assert.equal(rule.faults({ ...document, ...change }).length, 1)
  })
}

test('a planted fault is seen: a room that breaks the contract', () => {
  const asked = question({
    id: 'grid.queue',
    version: 0,
    kind: 'instant',
    title: { nl: 'Hoe lang is de rij?', en: '' },
    case: z.custom<string>(),
    answer: z.number(),
  })
  const room: InstrumentServer = {
    plate: { id: 'Space', title: { nl: '', en: 'Space' }, pillar: 'smart', answers: [], questions: [] },
    migrations: [{ id: 'grid.0001_queue', up: async () => undefined }],
    questions: [{ question: asked, fill: () => Promise.reject(new Error('no store')), answer: () => 1 }],
    commands: [],
  }
  for (const rule of roomRules) assert.ok(rule.faults(room).length > 0, rule.name)
})

test('a case that the README promises is read from its own block', () => {
  const readme = '# Room\n\n```json grid.queue\n{ "length": 3 }\n```\n\n```json\n{ "other": 1 }\n```\n'
  assert.deepEqual([...casesIn(readme)], [['grid.queue', { length: 3 }]])
})
