import { z } from 'zod'
import { Problem } from '../../core/problem.ts'
import { asTenant, throughGate } from '../db/tenancy.ts'
import type { JobKind } from '../jobs/jobKind.ts'
import { protectInThread } from './inThread.ts'
import type { Payload } from './ledgerStore.ts'
import { findProposal, setProposal, writeLedger } from './ledgerStore.ts'
import type { Breach } from './model.ts'
import { protect, Rules } from './model.ts'
import { Offer } from './offer.ts'
import { ruleSetOn } from './ruleSets.ts'
import { mergeDimensions, readWorld } from './world.ts'

export const CheckParameters = z.strictObject({ proposal: z.uuid() })

/** Protects a proposal and attacks it over everything that is out, of everybody; minutes at most, in a thread. */
export const checkJob: JobKind = {
  id: 'disclosure.check',
  run: async ({ db, organisation, parameters, createdBy, report, signal }) => {
    const { proposal } = CheckParameters.parse(parameters)
    const at = new Date().toISOString()
    const { rules, version } = ruleSetOn('public', at.slice(0, 10))
    const { offer, world } = await asTenant(db, organisation, async (trx) => {
      const found = Offer.parse((await findProposal(trx, organisation, proposal)).given)
      const measures = Object.keys(found.measures)
      return { offer: found, world: await throughGate(trx, (gate) => readWorld(gate, measures)) }
    })
    const { title, divisionYear, sources, ...shared } = offer
    const { answer, watched } = await protectInThread(
      protect.case.parse({
        ...shared,
        dimensions: mergeDimensions(shared.dimensions, world.dimensions),
        rules,
        earlier: world.earlier,
        watched: world.watched,
      }),
      { signal, onProgress: (phase, done, total) => report({ phase, done, total }) },
    )
    const { passes, breaches } = answer.audit
    const payload: Payload = {
      title,
      divisionYear,
      sources,
      method: `${protect.id}@${protect.version}`,
      dimensions: shared.dimensions,
      tables: answer.tables,
      watched,
      rules: { id: 'public', version, ...Rules.parse(rules) },
      checkedAgainst: world.head,
    }
    await asTenant(db, organisation, async (trx) => {
      await setProposal(trx, organisation, proposal, { state: passes ? 'checked' : 'refused', payload })
      await writeLedger(trx, organisation, {
        at,
        event: passes ? 'checked' : 'refused',
        proposal,
        publication: null,
        actor: createdBy,
        rules: payload.rules,
        detail: { counts: answer.counts, breaches: breaches.filter(({ ours }) => ours).length },
      })
    })
    if (!passes) throw refusal(breaches)
    return { proposal, counts: answer.counts }
  },
}

/** Names cells of one's own only: that another has a secret, and where, is nobody's business. */
export function refusal(breaches: readonly Breach[]): Problem {
  const own = breaches.filter(({ ours }) => ours).map(({ measure, period, at }) => ({ measure, period, at }))
  const [first] = own
  if (!first) {
    return new Problem(409, 'gives-away-earlier', {
      nl: 'Samen met cijfers die al gepubliceerd zijn, geeft deze publicatie een ander bedrijf prijs. Voeg branches of gebieden samen, of laat een tabel weg.',
      en: 'Together with figures that are already out, this publication gives another company away. Merge branches or areas, or leave a table out.',
    })
  }
  const place = Object.values(first.at).join(', ')
  return new Problem(
    409,
    'gives-away',
    {
      nl: `${first.measure} van ${place} is te nauwkeurig af te leiden (${own.length} cellen in totaal). Voeg deze branche of dit gebied samen met een ander, of laat de tabel weg.`,
      en: `${first.measure} of ${place} can be computed too closely (${own.length} cells in all). Merge this branch or area with another, or leave the table out.`,
    },
    { extra: { cells: own } },
  )
}
