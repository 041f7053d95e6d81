import { z } from 'zod'
import { Problem } from '../core/problem.ts'
import { placeKind } from '../core/place.ts'
import type { RawEndpoint } from '../platform/http/rawEndpoint.ts'
import { setRoles } from '../platform/identity/account.ts'
import { ensureOrganisation, listOrganisations, type Organisation } from '../platform/identity/organisation.ts'
import { memberRoles } from '../platform/identity/role.ts'
import { admitCli } from './cliAccount.ts'
import { municipalitiesOf } from '../register/reference/municipalities.ts'
import { placeName } from '../register/reference/places.ts'

const kinds: Readonly<Record<string, Organisation['kind']>> = {
  municipality: 'municipality',
  province: 'province',
  'labour-market-region': 'region',
  corop: 'region',
}

/** The organisation of a place code; a Problem when there is no such place. */
export function organisationOf(code: string, sample = false): Organisation {
  const kind = kinds[placeKind(code) ?? '']
  const name = placeName(code)
  if (kind && name && municipalitiesOf(code).length > 0) return { id: code, kind, name, sample }
  throw new Problem(400, 'no-such-place', {
    nl: `"${code}" is geen gemeente, regio of provincie die wij kennen. Gebruik een code zoals GM0222 of PV25.`,
    en: `"${code}" is no municipality, region or province that we know. Use a code such as GM0222 or PV25.`,
  })
}

/**
 * The first person in an empty store chooses for which municipality, region or province it is, and gets
 * all roles there. Once there is a real organisation, this road is closed.
 */
export const firstOrganisation: RawEndpoint = {
  method: 'post',
  path: '/v1/first-organisation',
  access: 'signed-in',
  summary: {
    nl: 'Kies voor welke gemeente, regio of provincie dit is',
    en: 'Choose the municipality, region or province',
  },
  produces: 'application/json',
  run: async (context, { person }, served) => {
    const body = z.strictObject({ place: z.string() }).safeParse(await context.req.json().catch(() => null))
    const organisation = organisationOf(body.data?.place ?? '')
    const real = (await listOrganisations(served.db)).filter((other) => !other.sample)
    if (real.length > 0) throw alreadyThere()
    await ensureOrganisation(served.db, organisation)
    await setRoles(served.db, organisation.id, person?.account ?? '', memberRoles)
    await admitCli(served.db, organisation.id)
    return context.json(organisation, 201)
  },
}

function alreadyThere(): Problem {
  return new Problem(409, 'organisation-exists', {
    nl: 'Deze installatie heeft al een organisatie. Vraag haar beheerder om toegang.',
    en: 'This installation already has an organisation. Ask its administrator for access.',
  })
}
