import { z } from 'zod'
import { Ask } from '../../core/ask.ts'
import { Problem } from '../../core/problem.ts'
import { memberRoles } from '../identity/role.ts'
import type { Answered } from '../instrumentServer.ts'
import type { AnyEndpoint } from './endpoint.ts'
import { endpoint } from './endpoint.ts'

const Provenance = z.object({
  place: z.object({ code: z.string(), name: z.string(), divisionYear: z.int() }),
  referenceDate: z.string().meta({ format: 'date' }).nullable(),
  sbiVersion: z.enum(['2008', '2025']).optional(),
  sources: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      vintage: z.string(),
      licence: z.string().optional(),
      credit: z.string().optional(),
    }),
  ),
  quality: z.enum(['counted', 'estimated', 'typed', 'madeUp']),
  notes: z.array(z.string()),
})

/** A case may hold a year of quarter-hours for some companies; the most that one message may weigh. */
const caseBytes = 25_000_000

/** Two roads to every question: with a case in hand, or with an Ask that is filled from the own organisation's data. */
export function askEndpoints(questions: readonly Answered[]): AnyEndpoint[] {
  return questions.flatMap((one) => (one.fill ? [ofCase(one), ofAsk(one, one.fill)] : [ofCase(one)]))
}

function ofCase({ question, answer }: Answered): AnyEndpoint {
  return endpoint({
    method: 'post',
    path: `/v1/ask/${question.id}`,
    access: 'signed-in',
    summary: question.title,
    body: question.case,
    answer: question.answer,
    maximumBytes: caseBytes,
    run: async (_db, { body }) => ({ body: await answer(body) }),
  })
}

function ofAsk({ question, answer }: Answered, fill: NonNullable<Answered['fill']>): AnyEndpoint {
  return endpoint({
    method: 'post',
    path: `/v1/organisations/{organisation}/ask/${question.id}`,
    access: memberRoles,
    summary: question.title,
    params: z.object({ organisation: z.string() }),
    query: z.strictObject({
      case: z.enum(['true', 'false']).default('true').meta({ description: 'false leaves the inputs out' }),
    }),
    body: Ask,
    answer: z.object({
      method: z.string(),
      ask: Ask,
      case: question.case.optional(),
      answer: question.answer,
      provenance: Provenance,
    }),
    run: async (db, { body, query }, { organisation, person, roles, now }) => {
      refuseOtherQuestion(body, question.id, question.version)
      const asker = { account: person?.account ?? '', roles, now }
      const { case: given, provenance } = await fill(db, organisation ?? '', body, asker)
      const method = `${question.id}@${question.version}`
      // The inputs of a province are half a megabyte; a page that only shows the answer leaves them out.
      const shown = query.case === 'true' ? { case: given } : {}
      const finish = async () => ({ method, ask: body, ...shown, answer: await answer(given), provenance }) as never // the answer's own schema checks it
      return { body: null as never, finish } // an answer may take seconds: it is made after the transaction
    },
  })
}

function refuseOtherQuestion(ask: Ask, id: string, version: number): void {
  if (ask.question !== id) {
    throw new Problem(400, 'other-question', {
      nl: `Dit adres beantwoordt ${id}, niet ${ask.question}.`,
      en: `This address answers ${id}, not ${ask.question}.`,
    })
  }
  if (ask.version === version) return
  throw new Problem(409, 'other-version', {
    nl: `Versie ${ask.version} van ${id} kan hier niet worden gerekend; dit programma kent versie ${version}.`,
    en: `Version ${ask.version} of ${id} cannot be computed here; this program knows version ${version}.`,
  })
}
