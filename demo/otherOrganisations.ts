import type { OrganisationKind } from '../src/platform/identity/tables.ts'
import type { Role } from '../src/platform/identity/role.ts'

export type DemoOrganisation = {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: string
  /** Whose makers it may import; `null` for an association, which imports none. */
  readonly place: string | null
}

/** Who takes part in the demo. The public bodies exist, what the demo says of them is invented; the association does not. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  { id: 'PV25', kind: 'province', name: 'Provincie Gelderland', place: 'PV25' },
  { id: 'GM0222', kind: 'municipality', name: 'Gemeente Doetinchem', place: 'GM0222' },
  { id: 'AM09', kind: 'region', name: 'Regio Achterhoek', place: 'AM09' },
  { id: 'verzonnen-makers', kind: 'association', name: 'Vereniging van verzonnen makers', place: null },
]

export type DemoUser = {
  readonly name: string
  /** What she does all day, for the page where a visitor chooses who to be. */
  readonly work: { readonly nl: string; readonly en: string }
  readonly organisation: string
  readonly roles: readonly Role[]
}

/** One made-up person per role and organisation. */
export const demoUsers: readonly DemoUser[] = [
  user('M. de Vries', 'GM0222', ['officer'], 'Bedrijfscontactfunctionaris', 'Account manager for companies'),
  user('A. Verzonnen', 'GM0222', ['officer', 'publisher'], 'Beleidsadviseur economie', 'Economic policy officer'),
  user('R. Bedacht', 'GM0222', ['reader'], 'Raadslid', 'Council member'),
  user('T. Schijnbaar', 'GM0222', ['admin'], 'Beheerder', 'Administrator'),
  user('J. Denkbeeld', 'AM09', ['officer', 'publisher'], 'Regiocoördinator', 'Regional coordinator'),
  user('S. Fictief', 'PV25', ['officer', 'publisher', 'admin'], 'Provinciaal onderzoeker', 'Provincial researcher'),
  user('L. Gissing', 'PV25', ['reader'], 'Statenlid', 'Member of the provincial council'),
  user('E. Bedenksel', 'PV25', ['publisher'], 'Hoofd onderzoek', 'Head of research'),
  user('P. Alsof', 'verzonnen-makers', ['reader', 'admin'], 'Regiomanager', 'Regional manager'),
]

function user(name: string, organisation: string, roles: readonly Role[], nl: string, en: string): DemoUser {
  return { name, organisation, roles, work: { nl, en } }
}
