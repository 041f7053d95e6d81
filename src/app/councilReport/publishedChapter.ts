import { branches, branchTitles } from '../../core/branch.ts'
import { gap } from '../../core/gap.ts'
import type { PublishedFigure } from '../../platform/disclosure/publishedFigures.ts'
import type { Cell, Section } from '../../platform/documents/model.ts'
import type { Locale } from '../../platform/i18n/locale.ts'

const words = {
  nl: {
    heading: 'De maakbedrijven in cijfers',
    caption: (day: string) => `Maakbedrijven en banen per branche op ${day}, zoals gepubliceerd`,
    name: 'Maakbedrijven',
    branch: 'Branche',
    companies: 'Bedrijven',
    jobs: 'Banen',
    total: 'Totaal',
    hidden:
      'Dit cijfer is niet gepubliceerd, omdat het over te weinig bedrijven gaat of een ander cijfer zou verraden.',
    source: 'Gepubliceerde cijfers van Maakagenda',
  },
  en: {
    heading: 'The makers in figures',
    caption: (day: string) => `Makers and jobs by branch on ${day}, as published`,
    name: 'Makers',
    branch: 'Branch',
    companies: 'Companies',
    jobs: 'Jobs',
    total: 'Total',
    hidden: 'This figure is not published: it is about too few companies, or would give another figure away.',
    source: 'Published figures of Maakagenda',
  },
} as const

/** The makers of a place, from what was published of it and nothing else; no chapter when nothing was. */
export function publishedChapter(
  figures: readonly PublishedFigure[],
  place: string,
  language: Locale,
  writeDay: (day: string) => string,
): Section[] {
  const own = figures.filter(({ region, sizeClass }) => region === place && sizeClass === '*')
  const period = own
    .map((one) => one.period)
    .toSorted()
    .at(-1)
  if (period === undefined) return []
  const said = words[language]
  const cell = (branch: string, measure: string): Cell => {
    const found = own.find((one) => one.period === period && one.branch === branch && one.measure === measure)
    const trace = {
      method: 'disclosure.publication@1',
      ask: { region: place, branch, measure, period },
      caseHash: null,
      sources: found ? [`${said.source}, ${found.publication}`] : [said.source],
    }
    return { kind: 'number', value: found?.value ?? gap('suppressed', said.hidden), trace }
  }
  const shown = branches.filter((branch) => own.some((one) => one.period === period && one.branch === branch))
  return [
    {
      level: 1,
      heading: said.heading,
      blocks: [
        {
          kind: 'table',
          name: said.name,
          caption: said.caption(writeDay(period)),
          columns: [
            { header: said.branch, align: 'left', width: 3 },
            { header: said.companies, align: 'right', unit: 'companies' },
            { header: said.jobs, align: 'right', unit: 'jobs' },
          ],
          rows: shown.map((branch) => [
            { kind: 'text', text: branchTitles[branch][language] },
            cell(branch, 'companies'),
            cell(branch, 'jobs'),
          ]),
          total: [{ kind: 'text', text: said.total }, cell('*', 'companies'), cell('*', 'jobs')],
        },
      ],
    },
  ]
}
