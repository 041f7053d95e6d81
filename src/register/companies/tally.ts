import type { CompanyFields } from '../tables.ts'

export type TallyRow = {
  municipality: string
  estate: string
  branch: string
  size_class: string
  companies: number
  jobs: number
  jobs_missing: number
  jobs_least: number
  jobs_most: number | null
}

type Counted = Pick<
  CompanyFields,
  'municipality' | 'estate' | 'branch' | 'size_class' | 'jobs' | 'jobs_least' | 'jobs_most'
>

/** Counts companies by municipality, estate, branch and size class while they stream by. */
export function tallyCounter(): { add: (company: Counted) => void; rows: () => TallyRow[] } {
  const cells = new Map<string, TallyRow>()
  const add = (company: Counted) => {
    const { municipality, branch, size_class } = company
    const estate = company.estate ?? ''
    const key = `${municipality}|${branch}|${size_class}|${estate}`
    let cell = cells.get(key)
    if (!cell) {
      cell = {
        municipality,
        estate,
        branch,
        size_class,
        companies: 0,
        jobs: 0,
        jobs_missing: 0,
        jobs_least: 0,
        jobs_most: 0,
      }
      cells.set(key, cell)
    }
    cell.companies += 1
    if (company.jobs !== null) {
      cell.jobs += company.jobs
      return
    }
    cell.jobs_missing += 1
    cell.jobs_least += company.jobs_least
    cell.jobs_most = cell.jobs_most === null || company.jobs_most === null ? null : cell.jobs_most + company.jobs_most
  }
  return { add, rows: () => [...cells.values()] }
}
