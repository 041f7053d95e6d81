import { branches } from '../../src/core/branch.ts'
import { protect } from '../../src/platform/disclosure/model.ts'
import type { Cell, Dimension, ProtectCase } from '../../src/platform/disclosure/model.ts'
import { municipalities } from '../../src/register/reference/municipalities.ts'

/** Made-up makers in every municipality and branch, as skewed as real ones; the same seed gives the same tables. */
export function nationalCase(seed = 1, places = municipalities, meanMakers = 12): ProtectCase {
  const random = seeded(seed)
  const weights = [0.3, 2.2, 0.8, 1.2, 0.6, 1.1, 0.8]
  const companies: Cell[] = []
  const jobs: Cell[] = []
  for (const { code } of places) {
    const size = Math.exp(0.9 * normal(random) - 0.4) * meanMakers
    branches.forEach((branch, at) => {
      const count = Math.floor(size * (weights[at] ?? 1) * (0.4 + 1.2 * random()))
      const contributions = Array.from({ length: count }, () => ({
        value: Math.max(1, Math.round(Math.exp(1.3 * normal(random) + 1.6))),
        soleTrader: false,
      }))
      companies.push({ at: { region: code, branch }, value: count, shown: true })
      jobs.push({ at: { region: code, branch }, contributions, shown: true })
    })
  }
  const region = regionSums(places)
  const margins = ['*', ...new Set([...region.sums.map(({ whole }) => whole), ...places.map(({ code }) => code)])]
  for (const list of [companies, jobs]) {
    const inner = new Set(list.map(({ at }) => `${at['region']}|${at['branch']}`))
    for (const whole of new Set(margins)) {
      for (const branch of ['*', ...branches]) {
        if (!inner.has(`${whole}|${branch}`)) list.push({ at: { region: whole, branch }, shown: true })
      }
    }
  }
  return protect.case.parse({
    measures: { companies: { kind: 'count' }, jobs: { kind: 'sum' } },
    dimensions: { region, branch: { sums: [{ whole: '*', parts: [...branches] }] } },
    tables: [
      { id: 'companies', measure: 'companies', period: '2026-01-01', cells: companies },
      { id: 'jobs', measure: 'jobs', period: '2026-01-01', cells: jobs },
    ],
  })
}

/**
 * Three hierarchies over the same municipalities: COROP regions in provinces, and groups of some ten that cross
 * those borders, as labour market regions do.
 */
function regionSums(places: typeof municipalities): Dimension {
  const corop = Object.groupBy(places, (one) => one.corop)
  const province = Object.groupBy(places, (one) => one.province)
  const crossing = Object.groupBy(places, (_, at) => `AM${Math.floor((at * 35) / places.length)}`)
  const wholes = (groups: Partial<Record<string, readonly { code: string }[]>>) =>
    Object.entries(groups).map(([whole, list]) => ({
      whole,
      parts: (list ?? []).map(({ code }) => code),
      complete: true,
    }))
  const coropsIn = Object.entries(province).map(([whole, list]) => ({
    whole,
    parts: [...new Set((list ?? []).map((one) => one.corop))],
    complete: true,
  }))
  return {
    sums: [
      ...wholes(corop),
      ...coropsIn,
      ...wholes(crossing),
      { whole: '*', parts: Object.keys(province), complete: true },
      { whole: '*', parts: Object.keys(crossing), complete: true },
    ],
  }
}

/** Twelve municipalities, six branches, counts with all totals: where hiding small cells alone always leaks. */
export function smallCase(seed: number): ProtectCase {
  const random = seeded(seed)
  const rows = Array.from({ length: 12 }, (_, at) => `M${at}`)
  const columns = branches.slice(0, 6)
  const cells: Cell[] = []
  for (const region of ['*', ...rows]) {
    for (const branch of ['*', ...columns]) {
      const isInner = region !== '*' && branch !== '*'
      const value = isInner ? { value: Math.floor(Math.exp(1.1 * normal(random) + 1.9)) } : {}
      cells.push({ at: { region, branch }, ...value, shown: true })
    }
  }
  return protect.case.parse({
    measures: { companies: { kind: 'count' } },
    dimensions: { region: { sums: [{ whole: '*', parts: rows }] }, branch: { sums: [{ whole: '*', parts: columns }] } },
    tables: [{ id: 'companies', measure: 'companies', period: '2026-01-01', cells }],
  })
}

export function seeded(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
