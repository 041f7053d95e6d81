import { z } from 'zod'
import { Problem } from '../../core/problem.ts'
import { proposeOffer } from '../../platform/disclosure/ledgerCommands.ts'
import { Offer } from '../../platform/disclosure/offer.ts'
import type { AnyCommand } from '../../platform/http/command.ts'
import { command } from '../../platform/http/command.ts'
import type { Jobs } from '../../platform/jobs/runner.ts'
import { listSnapshots } from '../companies/snapshots.ts'
import { placeName } from '../reference/places.ts'
import { offerOf } from './offerOf.ts'

/** The facts of the register, all its dates together, offered for publication: first the whole, then its municipalities. */
export function proposePublication(jobs: () => Jobs): AnyCommand {
  return command({
    id: 'register.propose-publication',
    title: {
      nl: 'Stel de cijfers van het register voor om te publiceren',
      en: 'Propose the figures of the register for publication',
    },
    roles: ['officer'],
    input: z.strictObject({ level: z.enum(['whole', 'municipalities']) }),
    result: z.object({ proposal: z.string(), job: z.string() }),
    object: ({ level }) => `publication of ${level}`,
    run: async (trx, { level }, caller) => {
      const { organisation } = caller
      const all = await listSnapshots(trx, organisation)
      if (all.length === 0) throw nothingToPublish()
      const snapshots = all.filter(({ source }) => source.mayBePublic)
      if (snapshots.length === 0) throw notForThePublic()
      const place = placeName(organisation) ?? organisation
      const title =
        level === 'whole'
          ? { nl: `Maakbedrijven van ${place}`, en: `Makers of ${place}` }
          : { nl: `Maakbedrijven van de gemeenten van ${place}`, en: `Makers of the municipalities of ${place}` }
      const offer = await offerOf(trx, organisation, snapshots, title, level === 'whole' ? organisation : null)
      return { result: await proposeOffer(trx, jobs, Offer.parse(offer), caller) }
    },
  })
}

function nothingToPublish(): Problem {
  return new Problem(409, 'nothing-to-publish', {
    nl: 'Er is nog geen bedrijvenbestand ingelezen. Lees er eerst een in; daarna kunt u de cijfers voorstellen.',
    en: 'No company file has been imported yet. Import one first; then you can propose the figures.',
  })
}

function notForThePublic(): Problem {
  return new Problem(409, 'not-for-the-public', {
    nl: 'Van geen enkel ingelezen bestand is afgesproken dat de cijfers openbaar mogen worden. Vraag het aan wie het bestand leverde en zet het aan bij het inlezen.',
    en: 'For none of the imported files was it agreed that the figures may become public. Ask whoever delivered the file, and switch it on at the import.',
  })
}
