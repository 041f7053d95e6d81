import type { Kysely } from 'kysely'
import { MappingProfile } from '../../platform/imports/mapping.ts'
import { type Layout, layoutOf, ownLayoutId } from './layouts.ts'
import type { RegisterTables } from '../tables.ts'

type Db = Kysely<RegisterTables>

/** The mapping that this organisation confirmed before for a file with the same header. */
export async function findProfile(trx: Db, organisation: string, fingerprint: string): Promise<MappingProfile | null> {
  const row = await trx
    .selectFrom('register.profile')
    .select('profile')
    .where('organisation', '=', organisation)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()
  return MappingProfile.safeParse(row?.profile).data ?? null
}

/** Everything this organisation kept, the newest first. */
export async function listProfiles(trx: Db, organisation: string): Promise<Layout[]> {
  const rows = await trx
    .selectFrom('register.profile')
    .select(['profile', 'saved_at'])
    .where('organisation', '=', organisation)
    .orderBy('saved_at', 'desc')
    .orderBy('fingerprint')
    .limit(50)
    .execute()
  return rows.flatMap(({ profile, saved_at }) => {
    const known = MappingProfile.safeParse(profile).data
    return known ? [layoutOf(known, saved_at.slice(0, 10))] : []
  })
}

export async function saveProfile(trx: Db, organisation: string, profile: MappingProfile, by: string): Promise<void> {
  const values = { organisation, fingerprint: profile.fingerprint, profile: JSON.stringify(profile), saved_by: by }
  await trx
    .insertInto('register.profile')
    .values(values)
    .onConflict((conflict) =>
      conflict.columns(['organisation', 'fingerprint']).doUpdateSet({ profile: values.profile, saved_by: by }),
    )
    .execute()
}

/** Forgets a mapping by the name that its layout has; false when there is none. */
export async function deleteProfile(trx: Db, organisation: string, layout: string): Promise<boolean> {
  const kept = await trx
    .selectFrom('register.profile')
    .select('fingerprint')
    .where('organisation', '=', organisation)
    .execute()
  const gone = kept.filter(({ fingerprint }) => ownLayoutId(fingerprint) === layout)
  for (const { fingerprint } of gone) {
    await trx
      .deleteFrom('register.profile')
      .where('organisation', '=', organisation)
      .where('fingerprint', '=', fingerprint)
      .execute()
  }
  return gone.length > 0
}
