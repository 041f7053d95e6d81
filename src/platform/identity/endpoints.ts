import { deleteCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { Problem } from '../../core/problem.ts'
import { asSystem } from '../db/tenancy.ts'
import type { AnyEndpoint } from '../http/endpoint.ts'
import { endpoint } from '../http/endpoint.ts'
import type { Site } from '../http/identify.ts'
import { cookieName, refuseForeignOrigin } from '../http/identify.ts'
import type { RawEndpoint } from '../http/rawEndpoint.ts'
import { createAccount, listMembers, setRoles } from './account.ts'
import { makeLink, spendLink } from './oneTimeLink.ts'
import { listOrganisations } from './organisation.ts'
import { memberRoles } from './role.ts'
import { closeAllSessions, closeSession, openSession, sessionHours } from './session.ts'

const Role = z.enum(memberRoles)

const Me = z.object({
  account: z.string(),
  name: z.string(),
  locale: z.enum(['nl', 'en']),
  organisations: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['municipality', 'region', 'province', 'association']),
      name: z.string(),
      sample: z.boolean(),
      roles: z.array(Role),
    }),
  ),
})

const Member = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  locale: z.enum(['nl', 'en']),
  disabledAt: z.string().meta({ format: 'date-time' }).nullable(),
  roles: z.array(Role),
})

const OrganisationParam = z.object({ organisation: z.string() })

export const identityEndpoints: readonly AnyEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/me',
    access: 'signed-in',
    summary: {
      nl: 'Wie ben ik, en voor welke organisaties werk ik',
      en: 'Who am I, and for which organisations do I work',
    },
    answer: Me,
    run: async (db, _input, { person }) => {
      const roles = person?.roles ?? {}
      const organisations = await listOrganisations(db, Object.keys(roles))
      const withRoles = organisations.map((organisation) => ({
        ...organisation,
        roles: [...(roles[organisation.id] ?? [])],
      }))
      return {
        body: {
          account: person?.account ?? '',
          name: person?.name ?? '',
          locale: person?.locale ?? 'nl',
          organisations: withRoles,
        },
      }
    },
  }),
  endpoint({
    method: 'put',
    path: '/v1/me/locale',
    access: 'signed-in',
    summary: { nl: 'Kies mijn taal', en: 'Choose my language' },
    body: z.strictObject({ locale: z.enum(['nl', 'en']) }),
    answer: z.object({ locale: z.enum(['nl', 'en']) }),
    run: async (db, { body }, { person }) => {
      await asSystem(db, (trx) =>
        trx
          .updateTable('platform.account')
          .set({ locale: body.locale })
          .where('id', '=', person?.account ?? '')
          .execute(),
      )
      return { body }
    },
  }),
]

/** Accounts of an organisation: outside the tenant's own transaction, since a person can work for two. */
export function memberEndpoints(linkBase: () => string): readonly RawEndpoint[] {
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
        const account = await createAccount(served.db, body.data)
        await setRoles(served.db, caller.organisation ?? '', account, body.data.roles)
        const token = await makeLink(served.db, account, served.now())
        return context.json({ account, link: `${linkBase()}/login#${token}` }, 201)
      },
    },
  ]
}

const NewMember = z.strictObject({
  name: z.string().trim().min(1).max(120),
  email: z.email().nullable().default(null),
  locale: z.enum(['nl', 'en']).default('nl'),
  roles: z.array(Role).min(1),
})

function badMember(): Problem {
  return new Problem(400, 'invalid-input', {
    nl: 'Geef een naam en minstens één rol: reader, officer, publisher of admin.',
    en: 'Give a name and at least one role: reader, officer, publisher or admin.',
  })
}

/** Signing in and out set a cookie, so they stand apart. The token comes in the body of a POST, never in a URL. */
export function signInEndpoints(site: Site): readonly RawEndpoint[] {
  const cookie = {
    httpOnly: true,
    sameSite: 'Lax',
    secure: site.https,
    path: '/',
    maxAge: sessionHours * 3600,
  } as const
  return [
    {
      method: 'post',
      path: '/v1/sign-in',
      access: 'public',
      summary: { nl: 'Wissel een eenmalige link in voor een sessie', en: 'Exchange a one-time link for a session' },
      produces: 'application/json',
      run: async (context, _caller, served) => {
        refuseForeignOrigin(context, site)
        const body = z
          .strictObject({ token: z.string().min(20).max(100) })
          .safeParse(await context.req.json().catch(() => null))
        const account = body.success ? await spendLink(served.db, body.data.token, served.now()) : null
        if (!account) throw spentLink()
        const token = await openSession(served.db, account, served.now(), context.req.header('user-agent') ?? null)
        setCookie(context, cookieName(site.https), token, cookie)
        return context.json({ signedIn: true })
      },
    },
    {
      method: 'post',
      path: '/v1/sign-out',
      access: 'signed-in',
      summary: { nl: 'Log uit, hier of overal', en: 'Sign out, here or everywhere' },
      query: z.object({ everywhere: z.enum(['true', 'false']).optional() }),
      produces: 'application/json',
      run: async (context, { person }, served) => {
        if (person && context.req.query('everywhere') === 'true') await closeAllSessions(served.db, person.account)
        if (person) await closeSession(served.db, person.session)
        deleteCookie(context, cookieName(site.https), { path: '/', secure: site.https })
        return context.json({ signedIn: false })
      },
    },
  ]
}

function spentLink(): Problem {
  return new Problem(401, 'link-spent', {
    nl: 'Deze link is al gebruikt of ouder dan 15 minuten. Vraag een nieuwe aan de beheerder.',
    en: 'This link was used before or is older than 15 minutes. Ask the administrator for a new one.',
  })
}
