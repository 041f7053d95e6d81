import type { RowTyper } from './rowTyper.ts'

/** The typer of the benchmark: divisions 24 to 33 are ours, and of those eight fields are read. */
export function makeBenchTyper(): RowTyper<readonly unknown[]> {
  let stored = 0
  const wanted = ['kvk', 'vestiging', 'naam', 'postcode', 'gm', 'personen', 'peildatum']
  return {
    type(row) {
      const sbi = row.read('sbi')
      if (!('value' in sbi)) return { kind: 'outside' }
      const division = Number(String(sbi.value).slice(0, 2))
      if (division < 24 || division > 33) return { kind: 'outside' }
      stored += 1
      const cells = wanted.map((field) => row.read(field))
      const faults = cells.flatMap((cell) => ('code' in cell ? [{ fault: cell }] : []))
      return faults.length > 0
        ? { kind: 'refuse', faults }
        : { kind: 'store', row: cells.map((cell) => ('value' in cell ? cell.value : null)) }
    },
    summary: () => stored,
  }
}
