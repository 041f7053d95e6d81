import { createHash } from 'node:crypto'
import { z } from 'zod'
import { notFound, Problem } from '../../core/problem.ts'
import { recordAudit } from '../audit/record.ts'
import { systemStep } from '../db/systemStep.ts'
import { asTenant } from '../db/tenancy.ts'
import type { AnyDb, Caller } from '../http/endpoint.ts'
import type { RawEndpoint } from '../http/rawEndpoint.ts'
import type { Served } from '../http/serve.ts'
import { insertAccount, listMembers } from './account.ts'
import { isMachine } from './machine.ts'
import { replaceRoles, requireMember, requireOwnMember } from './membership.ts'
import { dropLinks, insertLink } from './oneTimeLink.ts'
import { memberRoles } from './role.ts'

const Role = z.enum(memberRoles)

const Member = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  locale: z.enum(['nl', 'en']),
  disabledAt: z.string().meta({ format: 'date-time' }).nullable(),
  machine: z.boolean(),
  roles: z.array(Role),
})

const NewMember = z.strictObject({
  name: z.string().trim().min(1).max(120),
  email: z
    .email()
    .refine((email) => !isMachine(email))
    .nullable()
    .default(null),
  locale: z.enum(['nl', 'en']).default('nl'),
  roles: z.array(Role).min(1),
})

const OrganisationParam = z.object({ organisation: z.string() })

/**
 * Who may come in, and the links that let them in. A link is a secret of which only the hash is kept. The result
 * of a command is kept for a repeat, so making a link is a route of its own, with the audit line of a command.
 */
export function memberEndpoints(linkBase: () => string): readonly RawEndpoint[] {
  const address = (token: string) => `${linkBase()}/login#${token}`
  return [
    {
      method: 'get',
      path: '/v1/organisations/{organisation}/members',
      access: ['admin'],
      summary: { nl: 'Wie mogen erin', en: 'Who may come in' },
      params: OrganisationParam,
      produces: 'application/json',
      run: async (context, caller, served) =>
        context.json({ members: z.array(Member).parse(await listMembers(served.db, caller.organisation ?? '')) }),
    },
    {
      method: 'post',
      path: '/v1/organisations/{organisation}/members',
      access: ['admin'],
      status: 201,
      summary: { nl: 'Nodig iemand uit: maakt een eenmalige link', en: 'Invite someone: makes a one-time link' },
      params: OrganisationParam,
      produces: 'application/json',
      run: async (context, caller, served) => {
        const body = NewMember.safeParse(await context.req.json().catch(() => null))
        if (!body.success) throw badMember()
        const made = await audited(served, caller, 'platform.invite-member', async (trx, organisation) => {
          const account = await insertAccount(trx, body.data)
          await replaceRoles(trx, organisation, account, [...new Set(body.data.roles)])
          return { account, link: address(await insertLink(trx, account, served.now())) }
        })
        return context.json(made, 201)
      },
    },
    {
      method: 'post',
      path: '/v1/organisations/{organisation}/members/{member}/link',
      access: ['admin'],
      status: 201,
      summary: { nl: 'Maak een nieuwe eenmalige link', en: 'Make a new one-time link' },
      params: OrganisationParam.extend({ member: z.uuid() }),
      produces: 'application/json',
      run: async (context, caller, served) => {
        const account = z.uuid().safeParse(context.req.param('member')).data
        if (account === undefined) throw notFound()
        const roles = caller.person?.roles ?? {}
        const administered = Object.keys(roles).filter((id) => roles[id]?.includes('admin'))
        const made = await audited(served, caller, 'platform.renew-link', async (trx, organisation) => {
          await requireMember(trx, organisation, account)
          await requireOwnMember(trx, account, administered)
          // The link before this one may lie in a mailbox: from now on only the newest works.
          await dropLinks(trx, account)
          return { account, link: address(await insertLink(trx, account, served.now())) }
        })
        return context.json(made, 201)
      },
    },
  ]
}

/** One transaction for the change and its line in the chain, as a command has. */
function audited<R extends { readonly account: string }>(
  served: Served,
  caller: Caller,
  action: string,
  work: (trx: AnyDb, organisation: string) => Promise<R>,
): Promise<R> {
  const organisation = caller.organisation ?? ''
  return asTenant(served.db, organisation, async (trx) => {
    const result = await systemStep(trx, organisation, (system) => work(system, organisation))
    await recordAudit(trx, {
      organisation,
      at: caller.now.toISOString(),
      actor: caller.person?.account ?? 'system',
      action,
      object: `account ${result.account}`,
      result: 'done',
      origin: caller.origin,
      input_hash: createHash('sha256').update(`${action} ${result.account}`).digest('hex'),
      code: null,
    })
    return result
  })
}

function badMember(): Problem {
  return new Problem(400, 'invalid-input', {
    nl: 'Geef een naam en minstens één rol: reader, officer, publisher of admin.',
    en: 'Give a name and at least one role: reader, officer, publisher or admin.',
  })
}
