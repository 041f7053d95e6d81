import { z } from 'zod'
import type { Connection } from './connect.ts'
import { bodyOf, CliRefusal } from './output.ts'
import { municipalitiesOf } from '../../register/reference/municipalities.ts'

const Me = z.object({ organisations: z.array(z.object({ id: z.string() })) })
const Snapshots = z.object({ snapshots: z.array(z.unknown()) })

/** Whose data tell about a place: the named organisation, its own, or one that holds its municipalities. */
export async function organisationFor(
  connection: Connection,
  place: string,
  named: string | undefined,
  json: boolean,
): Promise<string> {
  if (named) return named
  const me = Me.parse(await bodyOf(await connection.call('GET', '/v1/me'), json))
  const wanted = municipalitiesOf(place).map((municipality) => municipality.code)
  const ids = me.organisations.map((organisation) => organisation.id)
  const covering = ids.filter((id) => id !== place && covers(id, wanted))
  for (const id of ids.includes(place) ? [place, ...covering] : covering) {
    const { snapshots } = Snapshots.parse(
      await bodyOf(await connection.call('GET', `/v1/organisations/${id}/snapshots`), json),
    )
    if (snapshots.length > 0) return id
  }
  throw new CliRefusal(
    `In deze gegevensmap staat nog geen bedrijvenbestand voor ${place}. Lees er een in met "import companies", of gebruik "demo". / There is no company file for ${place} in this data folder yet.`,
    { code: 'no-data', detail: `no company file for ${place}` },
    json,
  )
}

function covers(organisation: string, wanted: readonly string[]): boolean {
  const own = new Set(municipalitiesOf(organisation).map((municipality) => municipality.code))
  return wanted.length > 0 && wanted.every((code) => own.has(code))
}
