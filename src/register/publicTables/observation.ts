import { fault, type Fault } from '../../platform/imports/issue.ts'
import { allSections, sectionC } from './cbsTables.ts'

/** One figure of a table of CBS; `value` is null where CBS gives none (unknown, secret, or no such municipality then). */
export type Observation = {
  readonly branch: string
  readonly region: string
  readonly period: string
  readonly value: number | null
}

export type RawObservation = Readonly<Record<'branch' | 'region' | 'period' | 'value', string>>

const branches: ReadonlySet<string> = new Set([sectionC, allSections])
const regions = /^(GM\d{4}|PV\d{2}|CR\d{2}|NL\d{2})$/

/** Keys come padded with spaces, numbers too. `outside`: another branch or region than we compare with. */
export function readObservation(raw: RawObservation, unit: number): Observation | 'outside' | Fault {
  const branch = raw.branch.trim()
  const region = raw.region.trim()
  const period = raw.period.trim()
  const value = raw.value.trim()
  if (!/^\d{4}(JJ|KW|MM)\d{2}$/.test(period)) return badPeriod(period)
  if (!branches.has(branch) || !regions.test(region)) return 'outside'
  if (value === '' || value === '.') return { branch, region, period, value: null }
  const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= 0)) return badValue(value)
  return { branch, region, period, value: Math.round(number * unit) }
}

function badPeriod(value: string): Fault {
  const nl =
    '"{value}" is geen periode zoals 2026JJ00. Neem de dataset van StatLine, met sleutels in plaats van titels.'
  const en = '"{value}" is no period such as 2026JJ00. Take the dataset of StatLine, with keys instead of titles.'
  return fault('cbs-period', { nl, en }, { value })
}

function badValue(value: string): Fault {
  const nl = '"{value}" is geen aantal zoals StatLine het schrijft: cijfers, met een punt voor decimalen.'
  const en = '"{value}" is no number as StatLine writes it: digits, with a point for decimals.'
  return fault('cbs-value', { nl, en }, { value })
}
