import { z } from 'zod'
import { isRefusal } from '../../../core/outcome.ts'
import { notFound, Problem } from '../../../core/problem.ts'
import { asTenant } from '../../../platform/db/tenancy.ts'
import type { RawEndpoint } from '../../../platform/http/rawEndpoint.ts'
import { readEsdl } from '../calc/readEsdl.ts'
import { writeEsdl } from '../calc/writeEsdl.ts'
import { hubReads } from '../hubApi.ts'
import { esdlOfHub, hubOfEsdl } from '../hubs/esdlOfHub.ts'
import { dossierOf, loadHub } from '../hubs/hubState.ts'
import { hubReaders, readerOf } from '../hubs/whoSees.ts'
import { refusals } from '../refusals.ts'
import type { Db } from '../store/hubs.ts'
import { bodyOf } from './bodyOf.ts'
import { HubParam } from './hubEndpoints.ts'

const most = 5_000_000

/** In and out in the energy system language of TNO, for who models the hub elsewhere. */
export const esdlEndpoints: readonly RawEndpoint[] = [
  {
    method: 'get',
    path: hubReads.esdl.path,
    access: hubReaders,
    summary: { nl: 'De hub als ESDL', en: 'The hub as ESDL' },
    params: HubParam,
    produces: 'application/xml',
    run: async (context, caller, served) => {
      const hub = z.uuid().safeParse(context.req.param('hub'))
      if (!hub.success) throw notFound()
      const db: Db = served.db
      const organisation = caller.organisation ?? ''
      const reader = readerOf({ account: caller.person?.account ?? '', roles: caller.roles })
      const state = await asTenant(db, organisation, (trx) =>
        loadHub(trx, organisation, hub.data, reader, served.now()),
      )
      return context.body(writeEsdl(esdlOfHub(dossierOf(state))), 200, {
        'Content-Type': 'application/xml; charset=utf-8',
        'Content-Disposition': 'attachment; filename="energiehub.esdl"',
      })
    },
  },
  {
    method: 'post',
    path: hubReads.readEsdl.path,
    access: ['officer'],
    summary: {
      nl: 'Lees een ESDL-bestand als nieuwe hub; er wordt niets opgeslagen',
      en: 'Read an ESDL file as a new hub; nothing is stored',
    },
    params: z.object({ organisation: z.string() }),
    produces: 'application/json',
    run: async (context, _caller, served) => {
      const read = readEsdl(new TextDecoder().decode(await bodyOf(context, most)))
      if (isRefusal(read)) {
        const { refused, why } = read
        const words = refused in refusals ? refusals[refused as keyof typeof refusals] : { nl: why, en: why } // just checked
        throw new Problem(422, refused, words)
      }
      const made = hubOfEsdl(read.hub, served.now().getUTCFullYear() - 1)
      return context.json(hubReads.readEsdl.answer.parse({ ...made, notes: read.notes }))
    },
  },
]
