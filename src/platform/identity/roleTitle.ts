import type { Words } from '../../core/words.ts'
import type { Role } from './role.ts'

/** What a role is called, wherever a person reads it. */
export const roleTitles: Readonly<Record<Role, Words>> = {
  reader: { nl: 'Lezer', en: 'Reader' },
  officer: { nl: 'Bewerker', en: 'Officer' },
  publisher: { nl: 'Uitgever', en: 'Publisher' },
  admin: { nl: 'Beheerder', en: 'Administrator' },
  maker: { nl: 'Maker', en: 'Maker' },
}
