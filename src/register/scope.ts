import { Problem } from '../core/problem.ts'
import { municipalitiesOf } from './reference/municipalities.ts'

/** The municipalities that an organisation speaks for, by its id: GM0222 for one, PV25 or AM09 for many, else the country. */
export function scopeOf(organisation: string): string[] {
  const place = /^(GM\d{4}|PV\d{2}|AM\d{2}|CR\d{2}|NL)$/.test(organisation) ? organisation : 'NL'
  const codes = municipalitiesOf(place).map((municipality) => municipality.code)
  if (codes.length > 0) return codes
  throw new Problem(409, 'no-municipalities', {
    nl: `Van ${organisation} weten wij niet welke gemeenten erbij horen.`,
    en: `We do not know which municipalities belong to ${organisation}.`,
  })
}
