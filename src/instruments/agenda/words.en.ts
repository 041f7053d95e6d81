import type { Words } from '../../platform/i18n/words.ts'
import type { nl } from './words.nl.ts'

export const en = {
  title: 'Execution agenda',
  library: {
    title: 'Measures to choose from',
    lead: 'For every ask of the pamphlet there are measures with an example text. Costs are our own estimate.',
    cost: (low: string, high: string) => `${low} to ${high}`,
    once: 'once',
    perYear: 'a year',
    measure: 'Measure',
    costs: 'Costs',
    indicator: 'Indicator',
    computed: 'is computed',
    typed: 'counted by hand',
  },
} satisfies Words<typeof nl>
