import { z } from 'zod'
import { type AnyCommand, command } from '../../platform/http/command.ts'
import type { AnyEndpoint, Caller } from '../../platform/http/endpoint.ts'
import { endpoint } from '../../platform/http/endpoint.ts'
import { memberRoles } from '../../platform/identity/role.ts'
import { registerReaders } from '../endpoints/companyEndpoints.ts'
import { Day, OrganisationParam } from '../schemas.ts'
import { acceptSums, endSums, listAgreements, offerSums } from './agreements.ts'
import { Agreement, SharedSums } from './model.ts'
import { regionsOf } from './regionsOf.ts'
import { sharedSums } from './sharedSums.ts'

const ById = z.strictObject({ agreement: z.uuid() })
const byOf = ({ person, now }: Pick<Caller, 'person' | 'now'>) => ({
  account: person?.account ?? '',
  at: now.toISOString(),
})
const todayOf = ({ now }: Pick<Caller, 'now'>) => now.toISOString().slice(0, 10)

export const sharingEndpoints: readonly AnyEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/organisations/{organisation}/sums-agreements',
    access: memberRoles,
    summary: {
      nl: 'Afspraken over het delen van optellingen, ook die voorbij zijn',
      en: 'Agreements on the sharing of sums, those that ended too',
    },
    params: OrganisationParam,
    answer: z.object({
      agreements: z.array(Agreement),
      /** Places to whose organisation sums can be offered. */
      regions: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
    run: async (db, _input, caller) => ({
      body: {
        agreements: await listAgreements(db, caller.organisation ?? '', todayOf(caller)),
        regions: regionsOf(caller.organisation ?? ''),
      },
    }),
  }),
  endpoint({
    method: 'get',
    path: '/v1/organisations/{organisation}/shared-sums',
    access: registerReaders,
    summary: {
      nl: 'De optellingen van gemeenten die ze met deze organisatie delen',
      en: 'The sums of the municipalities that share them with this organisation',
    },
    params: OrganisationParam,
    answer: SharedSums,
    run: async (db, _input, caller) => ({ body: await sharedSums(db, caller.organisation ?? '', todayOf(caller)) }),
  }),
]

/** Sums leave the house, so it is the publisher who decides. */
export const sharingCommands: readonly AnyCommand[] = [
  command({
    id: 'register.offer-sums',
    title: { nl: 'Bied optellingen aan', en: 'Offer sums' },
    roles: ['publisher'],
    input: z.strictObject({
      taker: z.string().regex(/^[A-Za-z0-9-]{2,40}$/),
      purpose: z.string().trim().min(5).max(500),
      from: Day,
      until: Day.nullable().default(null),
    }),
    result: z.object({ agreement: z.string() }),
    object: ({ taker }) => `sums for ${taker}`,
    run: async (trx, input, caller) => ({
      result: { agreement: await offerSums(trx, caller.organisation, input, byOf(caller)) },
    }),
  }),
  command({
    id: 'register.accept-sums',
    title: { nl: 'Neem aangeboden optellingen aan', en: 'Accept sums that were offered' },
    roles: ['publisher'],
    input: ById,
    result: z.object({ agreement: z.string() }),
    object: ({ agreement }) => `agreement ${agreement}`,
    run: async (trx, { agreement }, caller) => {
      await acceptSums(trx, caller.organisation, agreement, byOf(caller))
      return { result: { agreement } }
    },
  }),
  command({
    id: 'register.end-sums',
    title: { nl: 'Beëindig een afspraak over optellingen', en: 'End an agreement on sums' },
    roles: ['publisher'],
    input: ById,
    result: z.object({ endedHow: z.enum(['declined', 'revoked', 'left']) }),
    object: ({ agreement }) => `agreement ${agreement}`,
    run: async (trx, { agreement }, caller) => {
      const endedHow = await endSums(trx, caller.organisation, agreement, byOf(caller))
      return { result: { endedHow: endedHow ?? 'revoked' } }
    },
  }),
]
