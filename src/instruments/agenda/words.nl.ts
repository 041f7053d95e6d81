/** The words of the execution agenda. */
export const nl = {
  title: 'Uitvoeringsagenda',
  library: {
    title: 'Maatregelen om uit te kiezen',
    lead: 'Bij elke vraag van het pamflet staan maatregelen met een voorbeeldtekst. Kosten zijn een eigen schatting.',
    cost: (low: string, high: string) => `${low} tot ${high}`,
    once: 'eenmalig',
    perYear: 'per jaar',
    measure: 'Maatregel',
    costs: 'Kosten',
    indicator: 'Indicator',
    computed: 'wordt berekend',
    typed: 'telt u zelf',
  },
}
