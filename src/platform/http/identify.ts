import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { Problem } from '../../core/problem.ts'
import type { Person } from '../identity/session.ts'
import { findPerson } from '../identity/session.ts'
import type { AnyDb } from './endpoint.ts'

/** `__Host-` needs https, which a loopback address does not have. */
export function cookieName(https: boolean): string {
  return https ? '__Host-maakagenda' : 'maakagenda'
}

export type Site = { readonly https: boolean; readonly loopback: boolean; readonly origins: readonly string[] }

/**
 * The person behind a request, by bearer token or cookie. A cookie counts for a write only when the
 * page that sends it is ours (Origin), so that another site cannot act in someone's name.
 */
export function identifier(db: AnyDb, site: Site, now: () => Date): (context: Context) => Promise<Person | null> {
  return async (context) => {
    const bearer = /^Bearer ([\w-]{20,100})$/.exec(context.req.header('authorization') ?? '')?.[1]
    const cookie = bearer ? undefined : getCookie(context, cookieName(site.https))
    const token = bearer ?? cookie
    if (!token) return null
    if (cookie) refuseForeignOrigin(context, site)
    const person = await findPerson(db, token, now())
    if (person?.demo && !site.loopback) return null
    return person
  }
}

export function refuseForeignOrigin(context: Context, site: Site): void {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return
  const origin = context.req.header('origin')
  if (origin !== undefined && site.origins.includes(origin)) return
  throw new Problem(403, 'foreign-origin', {
    nl: 'Deze opdracht kwam niet van een pagina van Maakagenda en is niet uitgevoerd.',
    en: 'This command did not come from a page of Maakagenda and was not carried out.',
  })
}
