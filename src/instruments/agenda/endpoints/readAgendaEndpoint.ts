import { Problem } from '../../../core/problem.ts'
import type { RawEndpoint } from '../../../platform/http/rawEndpoint.ts'
import { readTable } from '../../../platform/imports/readTable.ts'
import { alignmentPath } from '../alignmentApi.ts'
import { ReadAgenda } from '../dossier/otherAgenda.ts'
import { readAgendaFile } from '../passages/readAgendaFile.ts'
import { OrganisationParam } from './agendaEndpoints.ts'

const most = 5_000_000

/** What a file or a pasted text holds; nothing is stored before somebody has seen it. */
export const readAgendaEndpoint: RawEndpoint = {
  method: 'post',
  path: `${alignmentPath}/read`,
  access: ['officer'],
  summary: {
    nl: 'Lees een andere agenda; er wordt niets opgeslagen',
    en: 'Read another agenda; nothing is stored',
  },
  params: OrganisationParam,
  produces: 'application/json',
  run: async (context) => {
    const length = Number(context.req.header('Content-Length') ?? 0)
    const bytes = length > most ? null : new Uint8Array(await context.req.arrayBuffer())
    if (bytes === null || bytes.byteLength > most) throw tooLarge()
    return context.json(ReadAgenda.parse(await readAgendaFile(bytes, readTable)))
  },
}

function tooLarge(): Problem {
  return new Problem(413, 'file-too-large', {
    nl: 'Dit bestand is groter dan 5 MB. Lever alleen de hoofdstukken in die over uw onderwerp gaan.',
    en: 'This file is larger than 5 MB. Deliver only the chapters that are about your subject.',
  })
}
