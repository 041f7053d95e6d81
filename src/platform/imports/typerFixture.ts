import type { ImportField } from './field.ts'
import type { RowTyper } from './rowTyper.ts'

/** Fields and a row typer for the tests: a made-up register of makers, as small as can be. */
export const fixtureFields: readonly ImportField[] = [
  {
    id: 'kvk',
    kind: 'kvk',
    required: false,
    title: { nl: 'KvK-nummer', en: 'KvK number' },
    aliases: ['kvk', 'dossiernr'],
  },
  { id: 'name', kind: 'text', required: true, title: { nl: 'Naam', en: 'Name' }, aliases: ['handelsnaam'] },
  {
    id: 'address',
    kind: 'address',
    required: false,
    title: { nl: 'Vestigingsadres', en: 'Address' },
    aliases: ['adres1'],
  },
  { id: 'postcode', kind: 'postcode', required: false, title: { nl: 'Postcode', en: 'Postcode' }, aliases: ['pc6'] },
  {
    id: 'sbi',
    kind: 'sbi',
    required: false,
    title: { nl: 'SBI-code', en: 'SBI code' },
    aliases: ['sbi hoofdactiviteit', 'sbi hoofdact.'],
    known: ['2562', '2810', '2451', '0240', '4711'],
  },
  {
    id: 'jobs',
    kind: 'integer',
    required: false,
    title: { nl: 'Werkzame personen', en: 'Persons employed' },
    aliases: ['wp', 'banen'],
  },
  { id: 'energy', kind: 'decimal', required: false, title: { nl: 'Verbruik', en: 'Use' }, aliases: ['kwh'] },
  { id: 'date', kind: 'date', required: false, title: { nl: 'Peildatum', en: 'Reference date' }, aliases: ['dd mut'] },
]

export type FixtureRow = { readonly name: string; readonly jobs: number | null }

/** A name is compulsory; a company in `outside` is none of ours; `fail` shows what our own mistakes look like. */
export function makeFixtureTyper(parameters: {
  readonly outside: readonly string[]
  readonly fail?: boolean
}): RowTyper<FixtureRow> {
  let jobs = 0
  return {
    type(row) {
      if (parameters.fail === true) throw new Error('planted mistake')
      const name = row.read('name')
      const wanted = ['kvk', 'jobs', 'energy', 'date'].map((field) => [field, row.read(field)] as const)
      if (!('value' in name))
        return {
          kind: 'refuse',
          faults: [{ field: 'name', fault: { code: 'no-name', nl: 'Vul een naam in.', en: 'Fill in a name.' } }],
        }
      const faults = wanted.flatMap(([field, reading]) => ('code' in reading ? [{ field, fault: reading }] : []))
      if (faults.length > 0) return { kind: 'refuse', faults }
      if (parameters.outside.includes(String(name.value))) return { kind: 'outside' }
      const [, count] = wanted[1] ?? []
      const persons = count !== undefined && 'value' in count ? Number(count.value) : null
      jobs += persons ?? 0
      return { kind: 'store', row: { name: String(name.value), jobs: persons } }
    },
    summary: () => ({ jobs }),
  }
}

/** Never ends: the worker has to be stopped from outside. */
export function makeEndlessTyper(): RowTyper<never> {
  return {
    type() {
      for (;;);
    },
    summary: () => null,
  }
}

/** Takes all the memory that there is. */
export function makeGreedyTyper(): RowTyper<never> {
  const hoard: unknown[] = []
  return {
    type(row) {
      for (let at = 0; at < 100_000; at += 1) hoard.push({ at, row: [row.line, at] })
      return { kind: 'outside' }
    },
    summary: () => hoard.length,
  }
}
