import { branches, branchTitles } from '../../core/branch.ts'
import { gap } from '../../core/gap.ts'
import { barChart } from '../../platform/charts/barChart.ts'
import type { Chart } from '../../platform/charts/chart.ts'
import { formatFor } from '../../platform/i18n/format.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import { placeName } from '../../register/reference/places.ts'
import { drawn } from './drawn.ts'
import { publicWords } from './frame.ts'
import { html } from './html.ts'
import type { PublicPlace } from './publicPlace.ts'

/** The makers of a place by branch, as one drawing. */
export function embedChart(place: PublicPlace, language: Locale): Chart {
  const words = publicWords[language]
  const format = formatFor(language)
  return barChart({
    id: `makers-${place.code}`,
    title: words.embedTitle(placeName(place.code) ?? place.code),
    about: `${words.jobs}, ${words.stamp(format.day(place.newest))}`,
    bars: branches
      .filter((branch) => (place.figure('jobs', { branch }) ?? 1) !== 0)
      .map((branch) => ({
        label: branchTitles[branch][language],
        value: place.figure('jobs', { branch }) ?? gap('suppressed', words.hidden),
      })),
    heads: [words.branch, words.jobs],
    write: (value) => format.number(value),
    writeGap: () => words.hidden,
  })
}

/** The same in a frame for the site of another. */
export function embedPage(place: PublicPlace, language: Locale, style: string, origin: string): string {
  const words = publicWords[language]
  const chart = embedChart(place, language)
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${chart.title}</title><link rel="stylesheet" href="${style}"></head>
<body class="utrecht-document"><main class="pub-embed"><h1 class="utrecht-heading-3">${chart.title}</h1>
${drawn(chart, words.table)}
<p class="pub-nav"><a class="utrecht-link" target="_blank" rel="noopener" href="${origin}/${language}/${place.code}">Maakagenda</a></p></main></body></html>
`.text
}
