import { isRefusal } from '../../../core/outcome.ts'
import { Problem } from '../../../core/problem.ts'
import type { Scenario, SharedHub } from '../hubDossier.ts'
import type { Db } from '../store/hubs.ts'
import { prepareScenarios, solveScenario } from './compareScenarios.ts'
import { loadHub } from './hubState.ts'
import { fewest } from './whoSees.ts'

/**
 * What a link may show: sums, computed as the public sees the hub, so from series only where the rule lets them count
 * without anybody's own. A group of fewer than five is shared only when every member agreed, measured or not.
 * `cites`: the mandates on which it rests; when one is withdrawn the link ends.
 */
export async function sharedHub(
  db: Db,
  organisation: string,
  hub: string,
  scenarios: readonly Scenario[],
  about: { readonly title: string; readonly now: Date; readonly expiresAt: string },
): Promise<{ body: SharedHub; cites: string[] }> {
  const state = await loadHub(db, organisation, hub, null, about.now)
  const { members, rule, row } = state
  const consent = members.length > 0 && members.every(({ mandate }) => mandate?.smallGroup === true)
  if (members.length < fewest && !consent) throw tooFew()
  const prepared = await prepareScenarios(db, organisation, state, scenarios)
  const shown = prepared.map((one, at) => {
    const result = solveScenario(one)
    if (isRefusal(result)) throw new Problem(422, result.refused, { nl: result.why, en: result.why })
    const { name = '', kind = 'custom' } = scenarios[at] ?? {}
    return { name, kind, result }
  })
  const cited = members.filter(({ id }) => rule.counted.has(id) || (consent && members.length < fewest))
  return {
    body: {
      title: about.title,
      organisation,
      hub: row.fields.name,
      year: row.fields.year,
      sample: row.sample,
      members: members.length,
      measuredMembers: rule.counted.size,
      usesMeasured: rule.usesMeasured,
      scenarios: shown,
      madeAt: about.now.toISOString(),
      expiresAt: about.expiresAt,
    },
    cites: cited.flatMap(({ lastMandate }) => (lastMandate ? [lastMandate.id] : [])),
  }
}

function tooFew(): Problem {
  return new Problem(422, 'too-few-members', {
    nl: `Een groep van minder dan ${fewest} bedrijven kan alleen worden gedeeld als ieder bedrijf daarmee instemt. Leg dat vast in de machtigingen.`,
    en: `A group of fewer than ${fewest} companies can be shared only when each company agrees. Record that in the mandates.`,
  })
}
