import { branchTitles } from '../../core/branch.ts'
import type { AnswerOf } from '../../core/instrument.ts'
import { barChart } from '../../platform/charts/barChart.ts'
import type { Chart } from '../../platform/charts/chart.ts'
import { wideWidth } from '../../platform/charts/chart.ts'
import { branchColours } from '../../platform/charts/palette.ts'
import { formatFor } from '../../platform/i18n/format.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import { catalogue } from '../../platform/i18n/words.ts'
import type { factsheet } from './model.ts'
import { reportEn } from './reportWords.en.ts'
import { reportNl } from './reportWords.nl.ts'

const catalogues = catalogue(reportNl, reportEn)

/** Jobs by branch in the pamphlet's order and colours: the same drawing on screen, on paper and as a file. */
export function branchJobs({ branches }: AnswerOf<typeof factsheet>, language: Locale): Chart {
  const words = catalogues[language]
  const format = formatFor(language)
  return barChart({
    id: 'branch-jobs',
    title: words.branches,
    about: words.jobs,
    bars: branches
      .filter((row) => row.branch !== 'other' || row.companies > 0)
      .map((row) => ({
        label: branchTitles[row.branch][language],
        value: row.jobs.known,
        colour: branchColours[row.branch],
      })),
    heads: [words.branch, words.jobs],
    write: (value) => format.number(value),
    writeGap: (gap) => format.gap(gap),
  })
}

/** The drawing as an SVG text. */
export function branchChart(answer: AnswerOf<typeof factsheet>, language: Locale): string {
  return String(branchJobs(answer, language).draw(wideWidth))
}
