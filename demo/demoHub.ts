/** What a made-up company of the demo hub draws and has on its roof; its name comes from the made-up register. */
export type DemoHubCompany = {
  readonly annualKwh: number
  readonly shifts: 1 | 2 | 3
  readonly importLimitKw: number
  readonly exportLimitKw: number
  readonly connectionKw: number
  readonly connection: 'A.3' | 'A.4' | 'A.5'
  readonly tariffCategory: 'LS' | 'Trafo MS/LS' | 'MS'
  /** Panels by the way they look: 180 is south. */
  readonly solar: readonly { readonly kwp: number; readonly azimuth: number; readonly tilt: number }[]
  /** Whether it gave a mandate and delivered a year of quarter-hours, as invented as the rest. */
  readonly isMeasured: boolean
}

const south = (kwp: number) => [{ kwp, azimuth: 180, tilt: 15 }]
const eastWest = (kwp: number) => [
  { kwp: kwp / 2, azimuth: 90, tilt: 10 },
  { kwp: kwp / 2, azimuth: 270, tilt: 10 },
]

/**
 * Ten companies on one estate with a full grid: most may feed in little or nothing, and on a sunny Sunday they make
 * three times what they use. All numbers are invented.
 */
export const demoHub = {
  name: 'Energiehub De Voorbeeldige Zon (verzonnen)',
  year: 2025,
  operator: 'Netbeheer Verzonnen',
  batteries: [{ name: 'Gezamenlijke batterij', powerKw: 250, energyKwh: 1000 }],
  companies: [
    company(620_000, 2, 280, 0, 400, 'MS', eastWest(420), true),
    company(310_000, 1, 210, 0, 250, 'MS', south(260), true),
    company(185_000, 1, 130, 40, 175, 'Trafo MS/LS', eastWest(180), true),
    company(940_000, 3, 300, 0, 400, 'MS', [], true),
    company(96_000, 1, 70, 0, 175, 'Trafo MS/LS', south(140), true),
    company(142_000, 1, 100, 50, 175, 'Trafo MS/LS', south(120), true),
    company(58_000, 1, 50, 0, 111, 'LS', eastWest(90), false),
    company(75_000, 1, 60, 20, 111, 'LS', south(60), false),
    company(230_000, 2, 130, 0, 175, 'Trafo MS/LS', eastWest(200), false),
    company(44_000, 1, 45, 0, 87, 'LS', [], false),
  ],
} as const satisfies {
  readonly companies: readonly DemoHubCompany[]
  readonly [field: string]: unknown
}

function company(
  annualKwh: number,
  shifts: 1 | 2 | 3,
  importLimitKw: number,
  exportLimitKw: number,
  connectionKw: number,
  tariffCategory: DemoHubCompany['tariffCategory'],
  solar: DemoHubCompany['solar'],
  isMeasured: boolean,
): DemoHubCompany {
  const connection = tariffCategory === 'LS' ? 'A.3' : connectionKw > 300 ? 'A.5' : 'A.4'
  return {
    annualKwh,
    shifts,
    importLimitKw,
    exportLimitKw,
    connectionKw,
    connection,
    tariffCategory,
    solar,
    isMeasured,
  }
}
