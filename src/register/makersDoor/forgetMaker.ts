import { systemStep } from '../../platform/db/systemStep.ts'
import { asTenant } from '../../platform/db/tenancy.ts'
import type { AnyDb } from '../../platform/http/endpoint.ts'
import { eraseAccount } from '../../platform/identity/eraseAccount.ts'
import { companiesOf, endBinding } from './bindings.ts'
import { eraseCompany, eraseWords, hashesOf } from './eraseCompany.ts'
import type { ErasureList } from './erasureList.ts'
import { forgetKey, rememberForgotten } from './forgotten.ts'
import { keyedHashes } from './keyedHash.ts'
import type { MakerMandates } from './makerMandates.ts'
import { newestRecord } from './newestRecord.ts'

type Made = { readonly erasures: ErasureList; readonly mandates: MakerMandates }

/**
 * Forgets a maker: his account, his texts, his mandates and what was measured at his company; and of a sole trader the
 * company as a person. The chains stay whole, for they hold numbers. Returns how many companies were wiped.
 */
export async function forgetMaker(
  trx: AnyDb,
  organisation: string,
  account: string,
  at: string,
  { erasures, mandates }: Made,
): Promise<number> {
  let wiped = 0
  const key = await forgetKey(trx, organisation)
  for (const establishment of await companiesOf(trx, organisation, account)) {
    const soleTrader = await isSoleTrader(trx, organisation, establishment)
    await mandates.forget(trx, organisation, establishment, { account, name: '', at }, soleTrader)
    await eraseWords(trx, organisation, establishment, soleTrader)
    await endBinding(trx, organisation, { establishment, account }, at)
    const hashes = soleTrader ? await hashesOf(trx, organisation, establishment, key) : []
    if (soleTrader) {
      await rememberForgotten(trx, organisation, establishment, hashes, at)
      await eraseCompany(trx, organisation, establishment)
      wiped += 1
    }
    // Written down before the end of the transaction: he asked, so it holds whatever happens to us now.
    await erasures.add({ organisation, key, establishment, hashes, accounts: [account], at })
  }
  await systemStep(trx, organisation, (system) => eraseAccount(system, organisation, account, at))
  return wiped
}

async function isSoleTrader(trx: AnyDb, organisation: string, establishment: number): Promise<boolean> {
  const found = await newestRecord(trx, organisation, establishment).catch(() => null)
  return found?.company.record.sole_trader ?? false
}

/**
 * Erases again what an older backup brought back. The hashes were stored in the transaction of the erasure, so where
 * they stand nothing came back, and the companies need not be looked through.
 */
export async function replayErasures(db: AnyDb, { erasures, mandates }: Made): Promise<number> {
  let again = 0
  for (const { organisation, key, hashes, accounts, at } of await erasures.all()) {
    again += await asTenant(db, organisation, async (trx) => {
      await forgetKey(trx, organisation, key)
      const known = await areForgotten(trx, organisation, hashes)
      const back = known ? [] : await establishmentsWith(trx, organisation, new Set(hashes), key)
      for (const establishment of back) {
        await mandates.forget(trx, organisation, establishment, { account: accounts[0] ?? '', name: '', at }, true)
        await rememberForgotten(trx, organisation, establishment, hashes, at)
        await eraseWords(trx, organisation, establishment, true)
        await eraseCompany(trx, organisation, establishment)
      }
      for (const account of accounts) {
        for (const establishment of await companiesOf(trx, organisation, account)) {
          await eraseWords(trx, organisation, establishment, back.includes(establishment))
          await endBinding(trx, organisation, { establishment, account }, at)
        }
        await systemStep(trx, organisation, (system) => eraseAccount(system, organisation, account, at))
      }
      return back.length
    })
  }
  return again
}

async function areForgotten(trx: AnyDb, organisation: string, hashes: readonly string[]): Promise<boolean> {
  if (hashes.length === 0) return true
  const rows = await trx
    .selectFrom('register.forgotten')
    .select('hash')
    .where('organisation', '=', organisation)
    .where('hash', 'in', hashes)
    .execute()
  return rows.length === hashes.length
}

async function establishmentsWith(
  trx: AnyDb,
  organisation: string,
  wanted: ReadonlySet<string>,
  key: string,
): Promise<number[]> {
  if (wanted.size === 0) return []
  const rows = await trx
    .selectFrom('register.establishment')
    .select(['id', 'vestiging', 'kvk', 'address_key as addressKey', 'name_key as nameKey'])
    .where('organisation', '=', organisation)
    .execute()
  return rows.flatMap(({ id, ...known }) => (keyedHashes(known, key).some((hash) => wanted.has(hash)) ? [id] : []))
}
