import { z } from 'zod'
import type { AnyEndpoint } from '../../../platform/http/endpoint.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { agendaReads } from '../agendaApi.ts'
import { namesOf } from '../store/people.ts'
import { listVersions, readVersion } from '../store/versions.ts'
import { agendaReaders, OrganisationParam } from './agendaEndpoints.ts'

export const versionEndpoints: readonly AnyEndpoint[] = [
  endpoint({
    method: 'get',
    path: agendaReads.versions.path,
    access: agendaReaders,
    summary: { nl: 'Versies van de agenda', en: 'Versions of the agenda' },
    params: OrganisationParam,
    answer: agendaReads.versions.answer,
    run: async (db, _input, { organisation: id, person }) => {
      const organisation = id ?? ''
      const lines = await listVersions(db, organisation)
      const accounts = lines.flatMap((line) => [line.proposedBy, line.decidedBy ?? ''])
      const nameOf = await namesOf(db, organisation, accounts)
      const versions = lines.map((line) => ({
        ...line,
        mine: line.proposedBy === person?.account,
        proposer: nameOf(line.proposedBy).name,
        decider: line.decidedBy === null ? '' : nameOf(line.decidedBy).name,
      }))
      return { body: { versions } }
    },
  }),
  endpoint({
    method: 'get',
    path: agendaReads.version.path,
    access: agendaReaders,
    summary: { nl: 'Eén vastgestelde versie van de agenda', en: 'One approved version of the agenda' },
    params: OrganisationParam.extend({ version: z.union([z.literal('latest'), z.coerce.number().int().positive()]) }),
    answer: agendaReads.version.answer,
    run: async (db, { params }, { organisation }) => {
      const { line, content } = await readVersion(db, organisation ?? '', params.version)
      return { body: { line, content } }
    },
  }),
]
