import { createHash } from 'node:crypto'
import { demoCsv, referenceDateOf } from '../../demo/demoCsv.ts'
import { demoAgenda } from '../../demo/demoAgenda.ts'
import { demoHub } from '../../demo/demoHub.ts'
import { demoOrganisations, demoUsers } from '../../demo/otherOrganisations.ts'
import { loadDemoAgenda } from '../instruments/agenda/loadDemoAgenda.ts'
import { loadDemoHub } from '../instruments/energyhub/loadDemoHub.ts'
import { asTenant } from '../platform/db/tenancy.ts'
import type { AnyDb } from '../platform/http/endpoint.ts'
import { createAccount, setRoles } from '../platform/identity/account.ts'
import { ensureOrganisation } from '../platform/identity/organisation.ts'
import { memberRoles } from '../platform/identity/role.ts'
import { runSurvey } from '../platform/imports/runImport.ts'
import { companyFields } from '../register/companies/fields.ts'
import { importCompanies } from '../register/companies/importCompanies.ts'
import { scopeOf } from '../register/scope.ts'
import { questions } from './instruments.ts'
import { publishDemo } from './publishDemo.ts'

const years = [2024, 2025, 2026] as const

/** Organisations that get a register of their own in the demo; the others see sums later on. */
const withRegister = ['PV25', 'GM0222']

/** The municipality with the energy hub. */
const hubIn = 'GM0222'

/**
 * Fills a store with the made-up makers of Gelderland, through the same importer that a real file goes
 * through. Returns the account to log in with.
 */
export async function loadDemo(db: AnyDb, tell: (line: string) => void): Promise<string> {
  for (const { id, kind, name } of demoOrganisations) await ensureOrganisation(db, { id, kind, name, sample: true })
  const accounts: string[] = []
  for (const user of demoUsers) {
    const account = await createAccount(db, { name: user.name, demo: true })
    await setRoles(db, user.organisation, account, user.roles)
    accounts.push(account)
  }
  for (const organisation of withRegister) {
    for (const year of years) {
      const csv = demoCsv(year, organisation.startsWith('GM') ? organisation : undefined)
      await loadYear(db, organisation, referenceDateOf(year), csv)
      tell(`${organisation} ${referenceDateOf(year)}`)
    }
  }
  await publishDemo(db, 'PV25', { ...publishers(accounts), now: new Date('2026-11-13T10:00:00Z') })
  tell('PV25 publicatie')
  const hub = await asTenant(db, hubIn, (trx) => loadDemoHub(trx, hubIn, demoHub, new Date('2026-11-02T10:00:00Z')))
  if (hub) tell(`${hubIn} ${demoHub.name}`)
  await loadDemoAgenda({ findQuestion: (id) => questions.find(({ question }) => question.id === id) }, db, hubIn, {
    made: demoAgenda,
    hub,
    proposer: accounts[0] ?? '',
    approver: accounts[1] ?? '',
    now: new Date('2026-11-16T10:00:00Z'),
  })
  tell(`${hubIn} ${demoAgenda.title}`)
  const first = accounts[0]
  if (!first) throw new Error('the demo has no users')
  for (const organisation of withRegister) await setRoles(db, organisation, first, memberRoles)
  return first
}

/** Two persons of the province: one who proposes, another who publishes. */
function publishers(accounts: readonly string[]): { readonly proposer: string; readonly approver: string } {
  const of = (role: 'officer' | 'publisher') =>
    demoUsers.findLastIndex(({ organisation, roles }) => organisation === 'PV25' && roles.includes(role))
  return { proposer: accounts[of('officer')] ?? '', approver: accounts[of('publisher')] ?? '' }
}

async function loadYear(db: AnyDb, organisation: string, referenceDate: string, csv: string): Promise<void> {
  const bytes = new TextEncoder().encode(csv)
  const source = { name: `verzonnen-makers-${organisation}-${referenceDate}.csv`, bytes }
  const survey = await runSurvey({ source, fields: companyFields })
  if (survey.kind === 'refused') throw new Error(`the demo file was refused: ${survey.issues[0]?.en}`)
  await importCompanies(db, organisation, {
    source,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.byteLength,
    profile: survey.profile,
    referenceDate,
    sbiVersion: '2008',
    scope: scopeOf(organisation),
    provenance: {
      title: 'Verzonnen makers van Gelderland',
      licence: 'EUPL-1.2',
      credit: 'Voorbeeldgegevens: alle bedrijven zijn verzonnen',
      sample: true,
      mayBePublic: true,
    },
    createdBy: 'demo',
  })
}
