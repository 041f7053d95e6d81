import { createHash } from 'node:crypto'
import { z } from 'zod'
import { isRefusal } from '../../../core/outcome.ts'
import { notFound, Problem } from '../../../core/problem.ts'
import { asTenant } from '../../../platform/db/tenancy.ts'
import type { RawEndpoint } from '../../../platform/http/rawEndpoint.ts'
import { byOf } from '../commands/hubCommands.ts'
import { hubReads } from '../hubApi.ts'
import { refusals, type RefusalCode } from '../refusals.ts'
import type { Db } from '../store/hubs.ts'
import { hubRow } from '../store/hubs.ts'
import { insertSunFile } from '../store/sunFiles.ts'
import { readSunFile } from '../sun/readSunFile.ts'
import { bodyOf } from './bodyOf.ts'

const Hub = z.object({ organisation: z.string(), hub: z.uuid() })
const most = 20_000_000

/** Delivers the sun of a real year. The hub uses it after the command `energyhub.use-sun-file`. */
export const sunEndpoints: readonly RawEndpoint[] = [
  {
    method: 'post',
    path: hubReads.uploadSunFile.path,
    access: ['officer'],
    status: 201,
    summary: {
      nl: 'Lever uurwaarden van het KNMI of PVGIS aan voor de zon van een hub; hij telt nog niet mee',
      en: 'Deliver hourly values of KNMI or PVGIS for the sun of a hub; it does not count yet',
    },
    params: Hub,
    query: z.object({ fileName: z.string().min(1).max(200) }),
    produces: 'application/json',
    run: async (context, caller, served) => {
      const params = Hub.safeParse(context.req.param())
      if (!params.success) throw notFound()
      const { hub } = params.data
      const db: Db = served.db
      const organisation = caller.organisation ?? ''
      const { fields } = await asTenant(db, organisation, (trx) => hubRow(trx, organisation, hub))
      const fileName = context.req.query('fileName')?.slice(0, 200) ?? ''
      const bytes = await bodyOf(context, most)
      const read = readSunFile(new TextDecoder().decode(bytes), fields.year)
      if (isRefusal(read)) throw notSun(read.refused)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const file = await asTenant(db, organisation, (trx) =>
        insertSunFile(trx, organisation, { hub, fileName, sha256, read }, byOf(caller)),
      )
      return context.json({ file }, 201)
    },
  },
]

/** Which of the two readers said no tells the reader nothing; that neither could read it does. */
function notSun(refused: string): Problem {
  const code: RefusalCode = refused === 'no-pvgis-rows' ? 'no-pvgis-rows' : 'no-weather-rows'
  return new Problem(422, code, {
    nl: `${refusals[code].nl} Er is niets gewijzigd.`,
    en: `${refusals[code].en} Nothing was changed.`,
  })
}
