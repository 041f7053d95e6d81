import type { Kysely } from 'kysely'
import { Problem } from '../../../core/problem.ts'
import { findSnapshot } from '../../../register/companies/snapshots.ts'
import type { RegisterTables } from '../../../register/tables.ts'
import { MemberFields } from '../hubDossier.ts'

type Wanted = { readonly establishments: readonly number[]; readonly estate: string | null }

/** Companies of the newest snapshot as members: what the register knows of them is filled in. */
export async function membersFromRegister(
  db: Kysely<RegisterTables>,
  organisation: string,
  { establishments, estate }: Wanted,
): Promise<MemberFields[]> {
  if (establishments.length === 0 && estate === null) return []
  const snapshot = await findSnapshot(db, organisation)
  if (!snapshot) throw noRegister()
  const rows = await db
    .selectFrom('register.record')
    .select(['establishment', 'name', 'sbi', 'branch', 'jobs'])
    .where('organisation', '=', organisation)
    .where('import', '=', snapshot.import)
    .where((eb) =>
      eb.or([
        ...(establishments.length > 0 ? [eb('establishment', 'in', [...establishments])] : []),
        ...(estate === null ? [] : [eb('estate', '=', estate)]),
      ]),
    )
    .orderBy('name')
    .orderBy('establishment')
    .limit(201)
    .execute()
  const missing = establishments.filter((id) => !rows.some((row) => row.establishment === id))
  if (missing.length > 0) throw notThere(missing)
  return rows.map(({ establishment, name, sbi, branch, jobs }) =>
    MemberFields.parse({ establishment, name, sbi, branch, jobs }),
  )
}

function noRegister(): Problem {
  return new Problem(422, 'no-snapshot', {
    nl: 'Er is nog geen bedrijvenbestand ingelezen. Typ de bedrijven in, of lees eerst een bestand in bij Gegevens.',
    en: 'No company file has been imported. Type the companies in, or import a file under Data first.',
  })
}

function notThere(missing: readonly number[]): Problem {
  return new Problem(422, 'no-such-company', {
    nl: `Deze bedrijven staan niet in het register: ${missing.slice(0, 10).join(', ')}.`,
    en: `These companies are not in the register: ${missing.slice(0, 10).join(', ')}.`,
  })
}
