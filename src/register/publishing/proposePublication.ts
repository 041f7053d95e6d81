import { z } from 'zod'
import { Problem } from '../../core/problem.ts'
import { proposeOffer } from '../../platform/disclosure/ledgerCommands.ts'
import { Offer } from '../../platform/disclosure/offer.ts'
import type { AnyCommand } from '../../platform/http/command.ts'
import { command } from '../../platform/http/command.ts'
import type { Jobs } from '../../platform/jobs/runner.ts'
import { listSnapshots } from '../companies/snapshots.ts'
import { placeKind } from '../../core/place.ts'
import { placeName } from '../reference/places.ts'
import { estateOffer } from './estateOffer.ts'
import { offerOf } from './offerOf.ts'

/** The facts of the register, all its dates together, offered for publication: first the whole, then its municipalities, then their estates. */
export function proposePublication(jobs: () => Jobs): AnyCommand {
  return command({
    id: 'register.propose-publication',
    title: {
      nl: 'Stel de cijfers van het register voor om te publiceren',
      en: 'Propose the figures of the register for publication',
    },
    roles: ['officer'],
    input: z.strictObject({ level: z.enum(['whole', 'municipalities', 'estates']) }),
    result: z.object({ proposal: z.string(), job: z.string() }),
    object: ({ level }) => `publication of ${level}`,
    run: async (trx, { level }, caller) => {
      const { organisation } = caller
      if (level === 'estates' && placeKind(organisation) !== 'municipality') throw byMunicipality()
      const all = await listSnapshots(trx, organisation)
      if (all.length === 0) throw nothingToPublish()
      const snapshots = all.filter(({ source }) => source.mayBePublic)
      if (snapshots.length === 0) throw notForThePublic()
      const title = titleOf(level, placeName(organisation) ?? organisation)
      const offer =
        level === 'estates'
          ? await estateOffer(trx, organisation, snapshots, title)
          : await offerOf(trx, organisation, snapshots, title, level === 'whole' ? organisation : null)
      if (offer === null) throw noEstates()
      return { result: await proposeOffer(trx, jobs, Offer.parse(offer), caller) }
    },
  })
}

function titleOf(level: 'whole' | 'municipalities' | 'estates', place: string) {
  if (level === 'whole') return { nl: `Maakbedrijven van ${place}`, en: `Makers of ${place}` }
  if (level === 'estates') {
    return { nl: `Maakbedrijven op de bedrijventerreinen van ${place}`, en: `Makers on the estates of ${place}` }
  }
  return { nl: `Maakbedrijven van de gemeenten van ${place}`, en: `Makers of the municipalities of ${place}` }
}

/** Estates of a whole province at once take the gate hours: every estate and branch is attacked. */
function byMunicipality(): Problem {
  return new Problem(409, 'by-municipality', {
    nl: 'Cijfers per bedrijventerrein stelt de gemeente zelf voor, voor haar eigen terreinen.',
    en: 'Figures by business estate are proposed by the municipality itself, for its own estates.',
  })
}

function noEstates(): Problem {
  return new Problem(409, 'no-estates', {
    nl: 'In het bestand staat bij geen enkel bedrijf een bedrijventerrein. Lees een bestand in met een kolom voor het terrein, of vul het terrein aan bij de bedrijven.',
    en: 'The file names no business estate at any company. Import a file with a column for the estate, or add the estate to the companies.',
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
