import { z } from 'zod'
import { json } from './importing.ts'
import type { Call, TestApp } from './testApp.ts'

const Invited = z.object({ account: z.string(), link: z.string() })

/** An entrepreneur whom an officer let in for one company, as a way to call the API: through the link and the sign-in. */
export async function entrepreneur(
  { api }: Pick<TestApp, 'api'>,
  officer: Call,
  establishment: number,
  name = 'Ondernemer',
): Promise<{ call: Call; account: string }> {
  const path = `/v1/organisations/GM0222/companies/${establishment}/makers`
  const { account, link } = await json(await officer('POST', path, { name }), Invited)
  const token = link.split('#')[1]
  const origin = 'http://maakagenda.test'
  const signedIn = await api.request('/v1/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ token }),
  })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const call: Call = async (method, where, body, headers = {}) =>
    api.request(where, {
      method,
      headers: { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return { call, account }
}
