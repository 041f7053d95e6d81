import { z } from 'zod'
import type { AnyDb, AnyEndpoint } from '../../platform/http/endpoint.ts'
import { endpoint } from '../../platform/http/endpoint.ts'
import { registerReaders } from '../endpoints/companyEndpoints.ts'
import { OrganisationParam } from '../schemas.ts'
import { companiesOf, requireOwn } from './bindings.ts'
import { allMakers, makerAccounts } from './letIn.ts'
import type { MakerMandates } from './makerMandates.ts'
import { listOpenWords } from './makerWords.ts'
import { standingNumbers } from './mergedNumbers.ts'
import { MakerAccount, MakerName, type NamedWord, NamedWord as Named, OwnCompany, OwnLine } from './model.ts'
import { newestRecord } from './newestRecord.ts'
import { ownCompany } from './ownCompany.ts'

const EstablishmentParam = OrganisationParam.extend({ establishment: z.coerce.number().int().positive() })

export function makersDoorEndpoints(mandates: MakerMandates): readonly AnyEndpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/v1/organisations/{organisation}/own-companies',
      access: ['maker'],
      summary: { nl: 'De bedrijven van deze ondernemer', en: 'The companies of this entrepreneur' },
      params: OrganisationParam,
      answer: z.object({ companies: z.array(OwnLine) }),
      run: async (db, _input, { organisation, person }) => {
        const own = await companiesOf(db, organisation ?? '', person?.account ?? '')
        const companies: OwnLine[] = []
        for (const establishment of own) {
          const found = await newestRecord(db, organisation ?? '', establishment).catch(() => null)
          if (found) companies.push({ establishment, name: found.company.record.name, town: found.company.record.town })
        }
        return { body: { companies } }
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/organisations/{organisation}/own-companies/{establishment}',
      access: ['maker'],
      summary: {
        nl: 'Wat er over een eigen bedrijf wordt bewaard, en waar het vandaan komt',
        en: 'What is kept about an own company, and where it comes from',
      },
      params: EstablishmentParam,
      answer: OwnCompany,
      run: async (db, { params }, { organisation, person, now }) => {
        await requireOwn(db, organisation ?? '', person?.account ?? '', params.establishment)
        const company = await ownWithMandates(db, mandates, organisation ?? '', params.establishment, now)
        return { body: company, version: company.version }
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/organisations/{organisation}/companies/{establishment}/makers',
      access: ['officer'],
      summary: {
        nl: 'Welke ondernemers er voor dit bedrijf in mogen',
        en: 'Which entrepreneurs come in for this company',
      },
      params: EstablishmentParam,
      answer: z.object({ makers: z.array(MakerAccount) }),
      run: async (db, { params }, { organisation }) => {
        await newestRecord(db, organisation ?? '', params.establishment)
        return { body: { makers: await makerAccounts(db, organisation ?? '', params.establishment) } }
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/organisations/{organisation}/makers',
      access: ['officer'],
      summary: { nl: 'Alle ondernemers die er in mogen', en: 'All entrepreneurs who come in' },
      params: OrganisationParam,
      answer: z.object({ makers: z.array(MakerName) }),
      run: async (db, _input, { organisation }) => ({ body: { makers: await allMakers(db, organisation ?? '') } }),
    }),
    endpoint({
      method: 'get',
      path: '/v1/organisations/{organisation}/maker-words',
      access: registerReaders,
      summary: {
        nl: 'Wat makers aandroegen en wacht op een besluit',
        en: 'What makers brought forward and awaits a decision',
      },
      params: OrganisationParam,
      answer: z.object({ words: z.array(Named) }),
      run: async (db, _input, { organisation }) => ({ body: { words: await namedWords(db, organisation ?? '') } }),
    }),
  ]
}

export async function ownWithMandates(
  db: AnyDb,
  mandates: MakerMandates,
  organisation: string,
  establishment: number,
  now: Date,
): Promise<OwnCompany> {
  const company = await ownCompany(db, organisation, establishment)
  return OwnCompany.parse({ ...company, mandates: await mandates.list(db, organisation, establishment, now) })
}

async function namedWords(db: AnyDb, organisation: string): Promise<NamedWord[]> {
  const names = new Map<number, string>()
  const named: NamedWord[] = []
  for (const said of await listOpenWords(db, organisation)) {
    const [establishment = said.establishment] = await standingNumbers(db, organisation, [said.establishment])
    const word = { ...said, establishment }
    const known = names.get(establishment)
    const found =
      known ?? (await newestRecord(db, organisation, word.establishment).catch(() => null))?.company.record.name
    const name = found ?? String(word.establishment)
    names.set(word.establishment, name)
    named.push({ ...word, name })
  }
  return named
}
