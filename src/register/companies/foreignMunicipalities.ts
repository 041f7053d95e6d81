import { Problem } from '../../core/problem.ts'
import { findMunicipality } from '../reference/municipalities.ts'
import type { OutsideCount } from './typeCompany.ts'

/**
 * A file of one municipality in which makers of other municipalities stand is probably the wrong file:
 * the problem lists them. A region's file may hold anything; what is not its own is counted as outside.
 */
export function foreignMunicipalities(outside: readonly OutsideCount[], scope: readonly string[]): Problem | null {
  const own = scope[0]
  if (scope.length !== 1 || own === undefined) return null
  const counts = new Map<string, number>()
  for (const { municipality, makers, companies } of outside) {
    if (makers && municipality && municipality !== own)
      counts.set(municipality, (counts.get(municipality) ?? 0) + companies)
  }
  if (counts.size === 0) return null
  const list = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([code, companies]) => `${findMunicipality(code)?.name ?? code} (${code}: ${companies})`)
    .join(', ')
  const name = findMunicipality(own)?.name ?? own
  return new Problem(
    422,
    'several-municipalities',
    {
      nl: `Dit bestand gaat niet alleen over ${name}. Er staan ook makers in van: ${list}. Lever een bestand met alleen uw gemeente, of lees het in voor een regio of provincie.`,
      en: `This file is not about ${name} alone. It also holds makers of: ${list}. Deliver a file with your municipality only, or import it for a region or province.`,
    },
    { extra: { municipalities: [...counts].map(([code, companies]) => ({ code, companies })) } },
  )
}
