import { notFound } from '../../core/problem.ts'
import type { AnyDb } from '../../platform/http/endpoint.ts'
import { type CompanyDetail, findCompany } from '../companies/companyPage.ts'
import { listSnapshots, type Snapshot } from '../companies/snapshots.ts'

/** A company as the newest file that has it says, with that file. */
export async function newestRecord(
  trx: AnyDb,
  organisation: string,
  establishment: number,
): Promise<{ readonly company: CompanyDetail; readonly snapshot: Snapshot }> {
  for (const snapshot of await listSnapshots(trx, organisation)) {
    const { import: id, referenceDate } = snapshot
    const company = await findCompany(trx, organisation, establishment, id, referenceDate)
    if (company) return { company, snapshot }
  }
  throw notFound()
}
