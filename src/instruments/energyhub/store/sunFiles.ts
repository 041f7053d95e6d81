import { randomUUID } from 'node:crypto'
import { notFound } from '../../../core/problem.ts'
import type { SunFile } from '../hubDossier.ts'
import type { SunYear } from '../sun/readSunFile.ts'
import type { HubTables } from '../tables.ts'
import type { By, Db } from './hubs.ts'
import { packSeries, unpackSeries } from './seriesCode.ts'

type Row = HubTables['energyhub.sun_file']

/** Keeps what was read from a file; the hub does not use it yet. */
export async function insertSunFile(
  db: Db,
  organisation: string,
  file: { hub: string; fileName: string; sha256: string; read: SunYear },
  by: By,
): Promise<SunFile> {
  const row: Row = {
    organisation,
    id: randomUUID(),
    hub: file.hub,
    kind: file.read.about.kind,
    file_name: file.fileName,
    sha256: file.sha256,
    about: file.read.about,
    start_minutes: file.read.start,
    sun: packSeries(file.read.sun).bytes,
    celsius: file.read.celsius ? packSeries(file.read.celsius).bytes : null,
    used: false,
    created_by: by.account,
    created_at: by.at,
  }
  await db
    .insertInto('energyhub.sun_file')
    .values({ ...row, about: JSON.stringify(row.about) as never }) // jsonb goes in as text and comes out as the object
    .execute()
  return sunFileOf(row)
}

/** Makes this the sun of the hub, or the built-in sky with null. Gives the one before, so that it can be undone. */
export async function useSunFile(
  db: Db,
  organisation: string,
  hub: string,
  file: string | null,
): Promise<string | null> {
  const rows = await db
    .selectFrom('energyhub.sun_file')
    .select(['id', 'used'])
    .where('organisation', '=', organisation)
    .where('hub', '=', hub)
    .execute()
  if (file !== null && !rows.some(({ id }) => id === file)) throw notFound()
  const change = (used: boolean) =>
    db.updateTable('energyhub.sun_file').set({ used }).where('organisation', '=', organisation).where('hub', '=', hub)
  await change(false).execute()
  if (file !== null) await change(true).where('id', '=', file).execute()
  return rows.find(({ used }) => used)?.id ?? null
}

/** The file whose sun the hub uses. */
export async function usedSunFile(
  db: Db,
  organisation: string,
  hub: string,
): Promise<{ readonly seen: SunFile; readonly year: SunYear } | null> {
  const row = await db
    .selectFrom('energyhub.sun_file')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('hub', '=', hub)
    .where('used', '=', true)
    .executeTakeFirst()
  if (!row) return null
  const year = {
    about: row.about,
    start: Number(row.start_minutes),
    sun: unpackSeries(row.sun),
    celsius: row.celsius ? unpackSeries(row.celsius) : null,
  }
  return { seen: sunFileOf(row), year }
}

function sunFileOf({ id, file_name, about, created_at }: Row): SunFile {
  return { id, fileName: file_name, deliveredAt: created_at, ...about }
}
