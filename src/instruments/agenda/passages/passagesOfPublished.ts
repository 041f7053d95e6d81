import { PassageFields } from '../dossier/otherAgenda.ts'
import type { PublicAgenda } from '../dossier/publicAgenda.ts'

/** The actions of a published agenda as passages: what is done, by which function, and when. */
export function passagesOfPublished(actions: PublicAgenda['actions']): PassageFields[] {
  return actions
    .filter(({ status }) => status !== 'stopped' && status !== 'done')
    .map(({ title, activity, outcome, owner, start, end }) =>
      PassageFields.parse({
        text: [title, activity, outcome]
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
          .join(' ')
          .slice(0, 4000),
        owner: owner.slice(0, 200),
        from: start,
        to: start !== null && end !== null && end < start ? start : end,
      }),
    )
}
