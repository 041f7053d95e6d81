import fc from 'fast-check'
import type { Cell, Contribution, ProtectCase } from '../../src/platform/disclosure/model.ts'
import { protect } from '../../src/platform/disclosure/model.ts'

/**
 * Linked tables as a municipality makes them: estates in municipalities, municipalities in two regions that cross,
 * branches, sizes; companies and jobs, all margins, one table by branch and one by size that share their totals.
 */
export const linkedTables: fc.Arbitrary<ProtectCase> = fc
  .record({
    municipalities: fc.integer({ min: 2, max: 5 }),
    estates: fc.integer({ min: 1, max: 2 }),
    branches: fc.integer({ min: 2, max: 4 }),
    sizes: fc.integer({ min: 0, max: 3 }),
    makers: fc.array(
      fc.record({
        place: fc.nat(),
        branch: fc.nat(),
        size: fc.nat(),
        jobs: fc.integer({ min: 1, max: 200 }),
      }),
      { minLength: 5, maxLength: 90 },
    ),
  })
  .map(({ municipalities, estates, branches, sizes, makers }) => {
    const places = Array.from({ length: municipalities }, (_, at) => `GM${at}`)
    const estatesOf = (place: string) => Array.from({ length: estates }, (_, at) => `${place}/${at}`)
    const leaves = places.flatMap(estatesOf)
    const branchCodes = Array.from({ length: branches }, (_, at) => `b${at}`)
    const sizeCodes = Array.from({ length: sizes }, (_, at) => `s${at}`)
    const half = Math.ceil(places.length / 2)
    const sums = [
      ...places.map((whole) => ({ whole, parts: estatesOf(whole) })),
      { whole: '*', parts: places },
      ...(places.length > 2
        ? [
            { whole: 'R1', parts: places.slice(0, half) },
            { whole: 'P1', parts: places.slice(1) },
          ]
        : []),
    ]
    const regions = ['*', ...sums.slice(places.length + 1).map(({ whole }) => whole), ...places, ...leaves]
    const table = (measure: 'companies' | 'jobs', name: 'branch' | 'size', codes: readonly string[]) => {
      const inner = new Map<string, Contribution[]>()
      makers.forEach((one, at) => {
        const code = codes[(name === 'branch' ? one.branch : one.size) % codes.length]
        const key = `${leaves[one.place % leaves.length]}|${code}`
        inner.set(key, [...(inner.get(key) ?? []), { value: one.jobs, by: `company ${at}`, soleTrader: false }])
      })
      const cells: Cell[] = regions.flatMap((region) =>
        ['*', ...codes].map((code) => {
          const isInner = leaves.includes(region) && code !== '*'
          const contributions = isInner ? { contributions: inner.get(`${region}|${code}`) ?? [] } : {}
          return { at: { region, [name]: code }, ...contributions, shown: true }
        }),
      )
      return { id: `${measure} by ${name}`, measure, period: '2026-01-01', cells }
    }
    const by = [['branch', branchCodes] as const, ...(sizes > 1 ? [['size', sizeCodes] as const] : [])]
    return protect.case.parse({
      measures: { companies: { kind: 'count' }, jobs: { kind: 'sum' } },
      dimensions: {
        region: { sums },
        branch: { sums: [{ whole: '*', parts: branchCodes }] },
        ...(sizes > 1 ? { size: { sums: [{ whole: '*', parts: sizeCodes }] } } : {}),
      },
      tables: by.flatMap(([name, codes]) => [table('companies', name, codes), table('jobs', name, codes)]),
    })
  })
