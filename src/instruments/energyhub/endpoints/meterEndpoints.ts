import type { Context } from 'hono'
import { z } from 'zod'
import { notFound, Problem } from '../../../core/problem.ts'
import { asTenant } from '../../../platform/db/tenancy.ts'
import type { Caller } from '../../../platform/http/endpoint.ts'
import { languageOf } from '../../../platform/http/problemJson.ts'
import type { RawEndpoint } from '../../../platform/http/rawEndpoint.ts'
import { badReading, groundFor } from '../commands/mandateCommands.ts'
import { byOf } from '../commands/hubCommands.ts'
import { bodyOf } from './bodyOf.ts'
import { hubReads } from '../hubApi.ts'
import { meterPreview } from '../meter/meterPreview.ts'
import { readMeterFile } from '../meter/readMeterFile.ts'
import { CorrectionsSchema } from '../meter/readingSchema.ts'
import type { Db } from '../store/hubs.ts'
import { hubRow } from '../store/hubs.ts'
import { memberRow } from '../store/members.ts'
import { keepMeterFile, keepOtherReading, keptReadings, meterFileBytes } from '../store/meterFiles.ts'
import { purge } from '../store/purge.ts'

const MemberParam = z.object({ organisation: z.string(), hub: z.uuid(), member: z.uuid() })
const FileParam = MemberParam.extend({ file: z.uuid() })

const most = 40_000_000

/** Reading takes longer than a transaction may, so it happens between two of them. */
export const meterEndpoints: readonly RawEndpoint[] = [
  {
    method: 'post',
    path: hubReads.uploadMeterFile.path,
    access: ['officer', 'reader'],
    status: 201,
    summary: {
      nl: 'Lever een meterbestand aan en zie hoe het gelezen wordt; er wordt nog niets bewaard',
      en: 'Deliver a meter file and see how it is read; nothing is stored yet',
    },
    params: MemberParam,
    query: z.object({ fileName: z.string().min(1).max(200) }),
    produces: 'application/json',
    run: async (context, caller, served) => {
      const { hub, member } = paramsOf(MemberParam, context)
      const fileName = context.req.query('fileName')?.slice(0, 200) ?? ''
      const db: Db = served.db
      const organisation = caller.organisation ?? ''
      const kept = await asTenant(db, organisation, (trx) => mayDeliver(trx, organisation, hub, member, caller))
      const bytes = await bodyOf(context, most)
      if (!fileName || bytes.length === 0) throw noFile()
      const result = await readMeterFile({ fileName, bytes, corrections: null, kept })
      const read = result.kind === 'read' ? result.file : null
      // A file with personal data is not kept, not even for a day.
      if (result.kind === 'refused' && result.refusal.refused === 'personal-data') {
        throw new Problem(422, result.refusal.refused, result.refusal)
      }
      const file = await asTenant(db, organisation, (trx) =>
        keepMeterFile(trx, organisation, { hub, member, fileName, bytes, read }, byOf(caller)),
      )
      return context.json(meterPreview(file, result, languageOf(context.req.header('accept-language'))), 201)
    },
  },
  {
    method: 'post',
    path: hubReads.previewMeterFile.path,
    access: ['officer', 'reader'],
    summary: {
      nl: 'Lees een aangeleverd meterbestand op een andere manier, op proef',
      en: 'Read a delivered meter file in another way, on trial',
    },
    params: FileParam,
    produces: 'application/json',
    run: async (context, caller, served) => {
      const { hub, member, file } = paramsOf(FileParam, context)
      const db: Db = served.db
      const organisation = caller.organisation ?? ''
      const given = z.object({ reading: CorrectionsSchema }).safeParse(await context.req.json().catch(() => null))
      if (!given.success) throw badReading()
      const whose = { hub, member, account: caller.person?.account ?? '' }
      const found = await asTenant(db, organisation, async (trx) => {
        await mayDeliver(trx, organisation, hub, member, caller)
        return meterFileBytes(trx, organisation, file, whose)
      })
      const { fileName, bytes } = found
      const result = await readMeterFile({ fileName, bytes, corrections: given.data.reading, kept: [] })
      await asTenant(db, organisation, (trx) =>
        keepOtherReading(trx, organisation, file, result.kind === 'read' ? result.file : null),
      )
      return context.json(meterPreview(found, result, languageOf(context.req.header('accept-language'))))
    },
  },
]

async function mayDeliver(trx: Db, organisation: string, hub: string, member: string, caller: Caller) {
  await purge(trx, organisation, caller.now)
  await hubRow(trx, organisation, hub)
  await groundFor(trx, organisation, await memberRow(trx, organisation, hub, member), caller, caller.now)
  return keptReadings(trx, organisation)
}

function paramsOf<S extends z.ZodType>(schema: S, context: Context): z.output<S> {
  const parsed = schema.safeParse(context.req.param())
  if (!parsed.success) throw notFound()
  return parsed.data
}

function noFile(): Problem {
  return new Problem(400, 'no-file', {
    nl: 'Stuur het bestand als inhoud van het bericht, en zijn naam als ?fileName=.',
    en: 'Send the file as the body of the message, and its name as ?fileName=.',
  })
}
