import type { Example } from '../../../core/example.ts'

const cabauw = (expected: number, name: string, given: [azimuth: number, tilt: number]) => ({
  name,
  given,
  expected,
  // That year had 4 % more sun than an ordinary one, and the model states an error of 10 %.
  tolerance: 0.1 * expected,
  origin: { kind: 'program', program: 'pvlib, Cabauw 2023, kWh per kWp of', version: name } as const,
})

/** kWh per kWp in an ordinary year. */
export const yieldExamples: readonly Example<[azimuth: number, tilt: number], number>[] = [
  cabauw(961, 'south at 35 degrees', [180, 35]),
  cabauw(836, 'east at 15 degrees, as half of east-west', [90, 15]),
  cabauw(836, 'west at 15 degrees, as half of east-west', [270, 15]),
  {
    name: 'south, the middle of the usual range',
    given: [180, 35],
    expected: 900,
    tolerance: 50,
    origin: {
      kind: 'publication',
      source: 'Rules of thumb for the Netherlands',
      place: '850 to 950 kWh per kWp, south',
    },
  },
  {
    name: 'east-west, the middle of the usual range',
    given: [90, 10],
    expected: 825,
    tolerance: 25,
    origin: { kind: 'publication', source: 'Rules of thumb for the Netherlands', place: '800 to 850 kWh, east-west' },
  },
]

export const diffuseExamples: readonly Example<[clearness: number], number>[] = [
  { name: 'under thick cloud nearly all comes from the sky', given: [0.1], expected: 0.991 },
  { name: 'half open', given: [0.5], expected: 0.6592 },
  { name: 'clear', given: [0.9], expected: 0.165 },
].map((row) => ({
  ...row,
  given: row.given as [number], // a pair of brackets is a list of any length to the compiler
  tolerance: 1e-4,
  origin: { kind: 'publication', source: 'Erbs, Klein and Duffie (1982), Solar Energy 28', place: 'equation 1, hours' },
}))
