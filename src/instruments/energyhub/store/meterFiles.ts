import { createHash, randomUUID } from 'node:crypto'
import { deflateRawSync, gunzipSync, gzipSync, inflateRawSync } from 'node:zlib'
import { notFound } from '../../../core/problem.ts'
import type { MeterReading } from '../calc/meterReading.ts'
import type { ReadMeterFile } from '../meter/meterTask.ts'
import type { By, Db } from './hubs.ts'
import { packSeries, unpackSeries } from './seriesCode.ts'

export type MeterFile = {
  readonly id: string
  readonly fileName: string
  readonly sha256: string
}

type Whose = { readonly hub: string; readonly member: string; readonly account: string }

/**
 * Keeps a file between looking and storing, for a day at most, together with what was read from it: reading takes
 * longer than a transaction may.
 */
export async function keepMeterFile(
  db: Db,
  organisation: string,
  file: { hub: string; member: string; fileName: string; bytes: Uint8Array; read: ReadMeterFile | null },
  by: By,
): Promise<MeterFile> {
  const id = randomUUID()
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  await db
    .insertInto('energyhub.meter_file')
    .values({
      organisation,
      id,
      hub: file.hub,
      member: file.member,
      file_name: file.fileName,
      sha256,
      bytes: gzipSync(file.bytes, { level: 1 }),
      ...readColumns(file.read),
      created_by: by.account,
      created_at: by.at,
    })
    .execute()
  return { id, fileName: file.fileName, sha256 }
}

/** The file read in another way; nothing else of it changes. */
export async function keepOtherReading(
  db: Db,
  organisation: string,
  file: string,
  read: ReadMeterFile | null,
): Promise<void> {
  await db
    .updateTable('energyhub.meter_file')
    .set(readColumns(read))
    .where('organisation', '=', organisation)
    .where('id', '=', file)
    .execute()
}

function readColumns(read: ReadMeterFile | null) {
  if (read === null) return { reading: null, start_minutes: null, kw: null, made: null }
  return {
    reading: JSON.stringify(read.reading),
    start_minutes: read.start,
    kw: packSeries(read.kw).bytes,
    made: deflateRawSync(read.made, { level: 1 }),
  }
}

/** Only for who delivered it: until it is stored it is nobody else's business. */
function fileRow(db: Db, organisation: string, file: string, { hub, member, account }: Whose) {
  return db
    .selectFrom('energyhub.meter_file')
    .where('organisation', '=', organisation)
    .where('id', '=', file)
    .where('hub', '=', hub)
    .where('member', '=', member)
    .where('created_by', '=', account)
}

export async function meterFileBytes(
  db: Db,
  organisation: string,
  file: string,
  whose: Whose,
): Promise<MeterFile & { readonly bytes: Uint8Array }> {
  const row = await fileRow(db, organisation, file, whose).select(['file_name', 'sha256', 'bytes']).executeTakeFirst()
  if (!row) throw notFound()
  const bytes = gunzipSync(row.bytes, { maxOutputLength: 64_000_000 })
  return { id: file, fileName: row.file_name, sha256: row.sha256, bytes }
}

/** What was last read from the file; null when it was refused. */
export async function meterFileRead(
  db: Db,
  organisation: string,
  file: string,
  whose: Whose,
): Promise<MeterFile & { readonly read: Omit<ReadMeterFile, 'notes' | 'isRemembered'> | null }> {
  const row = await fileRow(db, organisation, file, whose)
    .select(['file_name', 'sha256', 'reading', 'start_minutes', 'kw', 'made'])
    .executeTakeFirst()
  if (!row) throw notFound()
  const { reading, start_minutes, kw, made } = row
  const told = { id: file, fileName: row.file_name, sha256: row.sha256 }
  if (reading === null || start_minutes === null || kw === null || made === null) return { ...told, read: null }
  return {
    ...told,
    read: {
      reading: reading as MeterReading, // written by readColumns
      start: start_minutes,
      kw: unpackSeries(kw),
      made: new Uint8Array(inflateRawSync(made, { maxOutputLength: 8_000_000 })),
    },
  }
}

export async function dropMeterFile(db: Db, organisation: string, file: string): Promise<void> {
  await db.deleteFrom('energyhub.meter_file').where('organisation', '=', organisation).where('id', '=', file).execute()
}

/** How files were read before in this organisation, the latest first. */
export async function keptReadings(db: Db, organisation: string): Promise<MeterReading[]> {
  const rows = await db
    .selectFrom('energyhub.reading')
    .select('reading')
    .where('organisation', '=', organisation)
    .orderBy('saved_at', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => row.reading as MeterReading) // written by rememberReading
}

export async function rememberReading(
  db: Db,
  organisation: string,
  fingerprint: string,
  reading: MeterReading,
  by: By,
): Promise<void> {
  const values = { reading: JSON.stringify(reading), saved_by: by.account, saved_at: by.at }
  await db
    .insertInto('energyhub.reading')
    .values({ organisation, fingerprint, ...values })
    .onConflict((conflict) => conflict.columns(['organisation', 'fingerprint']).doUpdateSet(values))
    .execute()
}
