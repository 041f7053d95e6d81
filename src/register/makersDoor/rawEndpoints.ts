import { createHash } from 'node:crypto'
import { z } from 'zod'
import { notFound, Problem } from '../../core/problem.ts'
import { recordAudit } from '../../platform/audit/record.ts'
import { asTenant } from '../../platform/db/tenancy.ts'
import type { AnyDb, Caller } from '../../platform/http/endpoint.ts'
import type { RawEndpoint } from '../../platform/http/rawEndpoint.ts'
import type { Served } from '../../platform/http/serve.ts'
import { isMachine } from '../../platform/identity/machine.ts'
import { OrganisationParam } from '../schemas.ts'
import { companiesOf } from './bindings.ts'
import { ownWithMandates } from './endpoints.ts'
import { everythingCsv } from './everythingCsv.ts'
import { letIn, letInToo, newLink } from './letIn.ts'
import type { MakerMandates } from './makerMandates.ts'
import type { OwnCompany } from './model.ts'

const EstablishmentParam = OrganisationParam.extend({ establishment: z.coerce.number().int().positive() })

/** A new person, or the account of who is maker of another company here. */
const Guest = z.union([
  z.strictObject({ account: z.uuid() }),
  z.strictObject({
    name: z.string().trim().min(1).max(120),
    email: z
      .email()
      .refine((email) => !isMachine(email))
      .nullable()
      .default(null),
    locale: z.enum(['nl', 'en']).default('nl'),
  }),
])

/** A link is a secret and a file is no JSON answer, so these stand apart from the commands. */
export function makersDoorRaw(mandates: MakerMandates, linkBase: () => string): readonly RawEndpoint[] {
  const address = (token: string) => `${linkBase()}/login#${token}`
  return [
    {
      method: 'post',
      path: '/v1/organisations/{organisation}/companies/{establishment}/makers',
      access: ['officer'],
      status: 201,
      summary: {
        nl: 'Nodig de ondernemer van dit bedrijf uit: maakt een eenmalige link',
        en: 'Invite the entrepreneur of this company: makes a one-time link',
      },
      params: EstablishmentParam,
      produces: 'application/json',
      run: async (context, caller, served) => {
        const establishment = numberOf(context.req.param('establishment'))
        const guest = Guest.safeParse(await context.req.json().catch(() => null))
        if (!guest.success) throw badGuest()
        const by = { account: caller.person?.account ?? '', now: caller.now }
        const made = await audited(
          served,
          caller,
          'register.invite-maker',
          establishment,
          async (trx, organisation) => {
            if (!('account' in guest.data)) {
              const { account, token } = await letIn(trx, organisation, establishment, guest.data, by)
              return { account, link: address(token) }
            }
            await letInToo(trx, organisation, establishment, guest.data.account, by)
            return { account: guest.data.account, link: null }
          },
        )
        return context.json(made, 201)
      },
    },
    {
      method: 'post',
      path: '/v1/organisations/{organisation}/companies/{establishment}/makers/{account}/link',
      access: ['officer'],
      status: 201,
      summary: { nl: 'Maak een nieuwe link voor een ondernemer', en: 'Make a new link for an entrepreneur' },
      params: EstablishmentParam.extend({ account: z.uuid() }),
      produces: 'application/json',
      run: async (context, caller, served) => {
        const establishment = numberOf(context.req.param('establishment'))
        const account = z.uuid().safeParse(context.req.param('account')).data
        if (account === undefined) throw notFound()
        const made = await audited(
          served,
          caller,
          'register.renew-maker-link',
          establishment,
          async (trx, organisation) => ({
            account,
            link: address(await newLink(trx, organisation, establishment, account, caller.now)),
          }),
        )
        return context.json(made, 201)
      },
    },
    ...(['json', 'csv'] as const).map(
      (format): RawEndpoint => ({
        method: 'get',
        path: `/v1/organisations/{organisation}/own-companies.${format}`,
        access: ['maker'],
        summary: {
          nl: `Download alles wat over uw bedrijven wordt bewaard, als ${format.toUpperCase()}`,
          en: `Download everything that is kept about your companies, as ${format.toUpperCase()}`,
        },
        params: OrganisationParam,
        produces: format === 'json' ? 'application/json' : 'text/csv',
        run: async (context, caller, served) => {
          const all = await everything(served, caller, mandates)
          const language = context.req.header('accept-language')?.startsWith('en') ? 'en' : 'nl'
          const body = format === 'json' ? JSON.stringify(all, null, 2) : everythingCsv(all, language)
          return context.body(body, 200, {
            'Content-Type': format === 'json' ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8',
            'Content-Disposition': `attachment; filename="mijn-gegevens.${format}"`,
            'Cache-Control': 'no-store',
          })
        },
      }),
    ),
  ]
}

/** All that is kept about a maker and his companies. */
async function everything(served: Served, caller: Caller, mandates: MakerMandates) {
  const { person, organisation: id, now } = caller
  const organisation = id ?? ''
  return asTenant(served.db, organisation, async (trx) => {
    const companies: OwnCompany[] = []
    for (const establishment of await companiesOf(trx, organisation, person?.account ?? '')) {
      companies.push(await ownWithMandates(trx, mandates, organisation, establishment, now))
    }
    const { account, name, locale } = person ?? { account: '', name: '', locale: 'nl' }
    return { madeAt: now.toISOString(), account: { account, name, locale }, companies }
  })
}

/** One transaction for the change and its line in the chain, as a command has. */
function audited<R extends { readonly account: string }>(
  served: Served,
  caller: Caller,
  action: string,
  establishment: number,
  work: (trx: AnyDb, organisation: string) => Promise<R>,
): Promise<R> {
  const organisation = caller.organisation ?? ''
  return asTenant(served.db, organisation, async (trx) => {
    const result = await work(trx, organisation)
    await recordAudit(trx, {
      organisation,
      at: caller.now.toISOString(),
      actor: caller.person?.account ?? 'system',
      action,
      object: `company ${establishment} account ${result.account}`,
      result: 'done',
      origin: caller.origin,
      input_hash: createHash('sha256').update(`${action} ${establishment} ${result.account}`).digest('hex'),
      code: null,
    })
    return result
  })
}

function numberOf(text: string | undefined): number {
  const number = EstablishmentParam.shape.establishment.safeParse(text)
  if (!number.success) throw notFound()
  return number.data
}

function badGuest(): Problem {
  return new Problem(400, 'invalid-input', {
    nl: 'Geef een naam en eventueel een e-mailadres, of het account van iemand die al maker is.',
    en: 'Give a name and perhaps an e-mail address, or the account of somebody who is a maker already.',
  })
}
