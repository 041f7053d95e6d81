import { protectTables } from '../../src/platform/disclosure/protectTables.ts'
import type { ProtectAnswer } from '../../src/platform/disclosure/model.ts'
import { createHighs } from '../../src/platform/solver/highs.ts'
import { nationalCase, smallCase } from './disclosureTables.ts'

// What a publisher waits for: hiding, attacking and repairing. With the share of cells that is still shown, against
// the share that is left when every row with a small cell is hidden whole.
type Counts = ProtectAnswer['counts']

const solve = createHighs()

function line(name: string, value: number, unit: 'ms' | '%', n: number, against: string | null, ratio: number | null) {
  const round = (number: number) => Number(number.toPrecision(4))
  const shown = { name, value: round(value), unit, against, ratio: ratio === null ? null : round(ratio), n }
  process.stdout.write(`${JSON.stringify(shown)}\n`)
}

function shares(name: string, all: readonly Counts[]): void {
  const mean = (of: (one: Counts) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length
  const ours = mean(({ shown, cells }) => shown / cells)
  const rows = mean(({ shareHidingRows }) => shareHidingRows)
  line(`${name}: cells still shown`, ours * 100, '%', all.length, 'hiding whole rows', ours / rows)
}

for (const seed of [1, 2, 3]) {
  const given = nationalCase(seed)
  const start = performance.now()
  const { counts, audit } = await protectTables(given, { solve })
  if (!audit.passes || audit.exactlyDerivable > 0) throw new Error('the audit found a leak')
  const name = `342 municipalities x 7 branches x 2 measures, all margins, tables ${seed}`
  line(`${name}: protect and audit`, performance.now() - start, 'ms', counts.cells, null, null)
  shares(name, [counts])
}

const start = performance.now()
const small: Counts[] = []
for (let seed = 0; seed < 60; seed++) {
  const { counts, audit } = await protectTables(smallCase(seed), { solve })
  if (!audit.passes || audit.exactlyDerivable > 0) throw new Error(`the audit found a leak in table ${seed}`)
  small.push(counts)
}
line('60 small tables: protect and audit', performance.now() - start, 'ms', 60, null, null)
shares('60 small tables', small)
