import { medianMs, report } from '../../../../tests/support/energyhub/timing.ts'
import { isGap } from '../../../core/gap.ts'
import { estimateLoad, type Shifts } from './estimateLoad.ts'
import { solarYear } from './solarYear.ts'

// The first answer of a hub appears before any file is dropped: every load estimated, every roof computed.
const companies = Array.from({ length: 50 }, (_, k) => ({
  annualKwh: 40_000 + 9_000 * k,
  shifts: ([1, 2, 3] as const)[k % 3] satisfies Shifts | undefined,
  seed: k,
  roof: { kwp: 20 + 5 * k, azimuth: (90 + 7 * k) % 360, tilt: 10 + (k % 4) * 10 },
}))

function makeAll(year: number) {
  for (const { annualKwh, shifts, seed, roof } of companies) {
    const load = estimateLoad({ year, annualKwh, shifts: shifts ?? 1, seed })
    if (isGap(load)) throw new Error(load.why)
    if (solarYear(year, [roof]).length !== load.kw.length) throw new Error('two lengths of one year')
  }
}

const n = 50 * 2 * 35_040
const start = performance.now()
makeAll(2026)
report({ name: 'loads and roofs of 50 companies, the very first time', value: performance.now() - start, n })
report({ name: 'loads and roofs of 50 companies', value: medianMs(15, () => makeAll(2026)), n })
