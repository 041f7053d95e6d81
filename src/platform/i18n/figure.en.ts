import type { figureNl } from './figure.nl.ts'
import type { Words } from './words.ts'

export const figureEn = {
  units: {
    companies: { one: 'company', other: 'companies' },
    jobs: { one: 'job', other: 'jobs' },
    share: { one: '%', other: '%' },
    ratio: { one: '×', other: '×' },
    actions: { one: 'action', other: 'actions' },
    indicators: { one: 'indicator', other: 'indicators' },
    index: { one: 'index', other: 'index' },
    euro: { one: '€', other: '€' },
    euroPerYear: { one: '€ per year', other: '€ per year' },
    kW: { one: 'kW', other: 'kW' },
    kWh: { one: 'kWh', other: 'kWh' },
    kWhPerYear: { one: 'kWh per year', other: 'kWh per year' },
    hours: { one: 'hour', other: 'hours' },
    kilometre: { one: 'km', other: 'km' },
    year: { one: 'year', other: 'years' },
  },
  gaps: {
    unknown: 'No figure',
    suppressed: 'Not shown',
    'not-delivered': 'No figure',
    'not-applicable': 'Not applicable',
    unreadable: 'Not readable',
  },
  atLeast: (low: string) => `at least ${low}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  perYear: 'per year',
} satisfies Words<typeof figureNl>
