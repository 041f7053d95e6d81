import type { GapReason } from '../../core/gap.ts'
import type { Unit } from '../../core/unit.ts'
import type { Noun } from './plural.ts'

/** The word behind a number in running text; a share and euros carry their sign instead. */
const units: Readonly<Record<Unit, Noun>> = {
  companies: { one: 'bedrijf', other: 'bedrijven' },
  jobs: { one: 'baan', other: 'banen' },
  share: { one: '%', other: '%' },
  ratio: { one: '×', other: '×' },
  actions: { one: 'actie', other: 'acties' },
  indicators: { one: 'indicator', other: 'indicatoren' },
  index: { one: 'index', other: 'index' },
  euro: { one: '€', other: '€' },
  euroPerYear: { one: '€ per jaar', other: '€ per jaar' },
  kW: { one: 'kW', other: 'kW' },
  kWh: { one: 'kWh', other: 'kWh' },
  kWhPerYear: { one: 'kWh per jaar', other: 'kWh per jaar' },
  hours: { one: 'uur', other: 'uur' },
  kilometre: { one: 'km', other: 'km' },
  year: { one: 'jaar', other: 'jaar' },
}

const gaps: Readonly<Record<GapReason, string>> = {
  unknown: 'Geen cijfer',
  suppressed: 'Niet getoond',
  'not-delivered': 'Geen cijfer',
  'not-applicable': 'Niet van toepassing',
  unreadable: 'Niet leesbaar',
}

export const figureNl = {
  units,
  gaps,
  atLeast: (low: string) => `ten minste ${low}`,
  between: (low: string, high: string) => `${low} tot ${high}`,
  perYear: 'per jaar',
}
