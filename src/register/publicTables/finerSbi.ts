import type { Kysely } from 'kysely'
import { normaliseSbi, type SbiVersion } from '../../core/sbi.ts'
import type { RegisterTables } from '../tables.ts'
import { sbi2025Table } from './cbsTables.ts'
import { findPublicTable } from './publicTableStore.ts'
import { type KnownSbi, withoutZero } from './sbiChecker.ts'

type Db = Kysely<RegisterTables>

export async function knownSbi(trx: Db, sbiVersion: SbiVersion): Promise<KnownSbi> {
  const table = sbiVersion === '2025' ? await findPublicTable(trx, sbi2025Table) : null
  if (!table) return { sbiVersion, finerSbi: null }
  const rows = await trx
    .selectFrom('register.sbi_code')
    .select('code')
    .where('import', '=', table.import)
    .orderBy('code')
    .execute()
  return { sbiVersion, finerSbi: rows.map(({ code }) => code) }
}

/** Title of a code of SBI 2025 as it was imported; null without it. CBS gives it in Dutch only. */
export async function findFinerSbiTitle(trx: Db, code: string): Promise<string | null> {
  const digits = normaliseSbi(code)
  const table = digits ? await findPublicTable(trx, sbi2025Table) : null
  if (!table || !digits) return null
  const row = await trx
    .selectFrom('register.sbi_code')
    .select('title')
    .where('import', '=', table.import)
    .where('code', 'in', [digits, withoutZero(digits)])
    .orderBy('code', 'desc')
    .executeTakeFirst()
  return row?.title ?? null
}
