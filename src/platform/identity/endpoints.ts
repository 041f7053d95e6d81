import { deleteCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { Problem } from '../../core/problem.ts'
import { asSystem } from '../db/tenancy.ts'
import type { AnyEndpoint } from '../http/endpoint.ts'
import { endpoint } from '../http/endpoint.ts'
import type { Site } from '../http/identify.ts'
import { cookieName, refuseForeignOrigin } from '../http/identify.ts'
import type { RawEndpoint } from '../http/rawEndpoint.ts'
import { spendLink } from './oneTimeLink.ts'
import { listOrganisations } from './organisation.ts'
import { allRoles } from './role.ts'
import { closeAllSessions, closeSession, openSession, sessionHours } from './session.ts'

const Role = z.enum(allRoles)

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
