import type { Context } from 'hono'
import { z } from 'zod'
import { isRefusal } from '../../../core/outcome.ts'
import { notFound, Problem } from '../../../core/problem.ts'
import { asPublic, asTenant } from '../../../platform/db/tenancy.ts'
import type { Caller } from '../../../platform/http/endpoint.ts'
import { languageOf } from '../../../platform/http/problemJson.ts'
import type { RawEndpoint } from '../../../platform/http/rawEndpoint.ts'
import type { Served } from '../../../platform/http/serve.ts'
import { isoOf } from '../calc/dutchClock.ts'
import { hubReads } from '../hubApi.ts'
import { SharedHub } from '../hubDossier.ts'
import { prepareScenarios, solveScenario } from '../hubs/compareScenarios.ts'
import { loadHub } from '../hubs/hubState.ts'
import { hubSums } from '../hubs/hubSums.ts'
import { standardScenarios } from '../hubs/standardScenarios.ts'
import { hubReaders, readerOf } from '../hubs/whoSees.ts'
import type { Db } from '../store/hubs.ts'
import { findScenario, listScenarios } from '../store/scenarios.ts'
import { findSharedHub } from '../store/shareLinks.ts'
import { HubParam } from './hubEndpoints.ts'
import { createRateLimit } from './rateLimit.ts'

/** Solving takes longer than a transaction may: what is needed is read in one, and solved after it. */
export const sumEndpoints: readonly RawEndpoint[] = [
  {
    method: 'get',
    path: hubReads.sums.path,
    access: hubReaders,
    summary: { nl: 'De hub opgeteld, per kwartier', en: 'The hub added up, per quarter-hour' },
    params: HubParam,
    query: z.object({ scenario: z.uuid().optional() }),
    produces: 'application/json',
    run: async (context, caller, served) => {
      const { hub, organisation } = paramsOf(context, caller)
      const db: Db = served.db
      const scenario = z.uuid().optional().safeParse(context.req.query('scenario'))
      if (!scenario.success) throw notFound()
      const prepared = await asTenant(db, organisation, async (trx) => {
        const state = await loadHub(trx, organisation, hub, askerOf(caller), served.now())
        const chosen = scenario.data ? await findScenario(trx, organisation, scenario.data) : null
        if (chosen && chosen.hub !== hub) throw notFound()
        return (await prepareScenarios(trx, organisation, state, [{ changes: chosen?.changes ?? [] }]))[0]
      })
      if (!prepared) throw notFound()
      const { state } = prepared
      const sums = hubSums(prepared)
      return context.json(
        hubReads.sums.answer.parse({
          hub,
          version: state.row.version,
          year: state.row.fields.year,
          ...sums,
          start: isoOf(sums.start),
          usesMeasured: state.rule.usesMeasured,
        }),
      )
    },
  },
  {
    method: 'get',
    path: hubReads.comparison.path,
    access: hubReaders,
    summary: { nl: 'Scenario’s naast elkaar', en: 'Scenarios side by side' },
    params: HubParam,
    produces: 'application/json',
    run: async (context, caller, served) => {
      const { hub, organisation } = paramsOf(context, caller)
      const db: Db = served.db
      const language = languageOf(context.req.header('accept-language'))
      const { scenarios, prepared } = await asTenant(db, organisation, async (trx) => {
        const state = await loadHub(trx, organisation, hub, askerOf(caller), served.now())
        const saved = await listScenarios(trx, organisation, hub)
        const standard = standardScenarios
          .filter(({ kind }) => !saved.some((one) => one.kind === kind))
          .map(({ kind, name, changes }) => ({ hub, kind, name: name[language], changes: [...changes] }))
        const all = [...standard, ...saved]
        return { scenarios: all, prepared: await prepareScenarios(trx, organisation, state, all) }
      })
      const rows = scenarios.map((scenario, at) => {
        const one = prepared[at]
        const result = one ? solveScenario(one) : null
        return result === null || isRefusal(result)
          ? { scenario, result: null, refused: result?.why ?? null }
          : { scenario, result, refused: null }
      })
      return context.json(hubReads.comparison.answer.parse({ rows }))
    },
  },
]

/** Each app has a limit of its own, so that two in one process do not share it. */
const limits = new WeakMap<Served, ReturnType<typeof createRateLimit>>()

function limitOf(served: Served) {
  const limit = limits.get(served) ?? createRateLimit({ perKey: 30, inAll: 600, perMs: 60_000 })
  limits.set(served, limit)
  return limit
}

export const sharedEndpoint: RawEndpoint = {
  method: 'get',
  path: hubReads.shared.path,
  access: 'public',
  summary: { nl: 'Wat een gedeelde link laat zien', en: 'What a shared link shows' },
  params: z.object({ token: z.string() }),
  produces: 'application/json',
  run: async (context, _caller, served) => {
    const token = context.req.param('token') ?? ''
    if (!limitOf(served)(token, served.now().getTime())) throw tooMany()
    if (!/^[\w-]{43}$/.test(token)) throw notFound()
    const db: Db = served.db
    const found = await asPublic(db, (trx) => findSharedHub(trx, token))
    if (!found) throw notFound()
    if (found.ended !== null) throw ended(found.ended)
    if (found.expiresAt < served.now().toISOString()) throw ended('expired')
    context.header('Cache-Control', 'no-store')
    context.header('Referrer-Policy', 'no-referrer')
    return context.json(SharedHub.parse(found.body))
  },
}

function askerOf({ person, roles }: Caller) {
  return readerOf({ account: person?.account ?? '', roles })
}

function paramsOf(context: Context, caller: Caller): { hub: string; organisation: string } {
  const hub = z.uuid().safeParse(context.req.param('hub'))
  if (!hub.success) throw notFound()
  return { hub: hub.data, organisation: caller.organisation ?? '' }
}

function tooMany(): Problem {
  return new Problem(429, 'too-many', {
    nl: 'Er wordt nu te vaak om gedeelde uitkomsten gevraagd. Probeer het over een minuut opnieuw.',
    en: 'Shared outcomes are asked for too often now. Try again in a minute.',
  })
}

function ended(why: string): Problem {
  if (why === 'mandate-withdrawn') {
    return new Problem(410, why, {
      nl: 'Een van de bedrijven heeft zijn machtiging ingetrokken. Deze uitkomst wordt daarom niet meer getoond.',
      en: 'One of the companies has withdrawn its mandate. That is why this outcome is no longer shown.',
    })
  }
  return new Problem(410, why, {
    nl: 'Deze link werkt niet meer. Vraag wie hem stuurde om een nieuwe.',
    en: 'This link no longer works. Ask who sent it for a new one.',
  })
}
