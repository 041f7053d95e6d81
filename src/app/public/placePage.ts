import { branches, branchTitles } from '../../core/branch.ts'
import { gap } from '../../core/gap.ts'
import { lineChart } from '../../platform/charts/lineChart.ts'
import { tileMap } from '../../platform/charts/tileMap.ts'
import { tag } from '../../platform/charts/svg.ts'
import { formatFor } from '../../platform/i18n/format.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import type { PublishedAgenda } from '../../instruments/agenda/store/published.ts'
import { gelderlandTiles } from '../../register/reference/tiles.ts'
import { placeName } from '../../register/reference/places.ts'
import { agendaSection } from './agendaPage.ts'
import { drawn } from './drawn.ts'
import { publicWords } from './frame.ts'
import { Html, html } from './html.ts'
import type { PublicPlace } from './publicPlace.ts'
import type { Publication } from '../../platform/disclosure/publicReads.ts'

type Given = {
  readonly place: PublicPlace
  readonly publications: readonly Publication[]
  /** Everything that has a page, with its makers, for the map. */
  readonly places: readonly { readonly code: string; readonly makers: number | null }[]
  /** Published versions of its agenda, newest first. */
  readonly versions: readonly PublishedAgenda[]
  readonly today: string
  readonly language: Locale
  readonly origin: string
}

type Told = Given & {
  readonly words: (typeof publicWords)[Locale]
  readonly format: ReturnType<typeof formatFor>
  readonly name: string
}

/** All that is out about one place: the answer, the branches, the years, where it came from, and how to take it along. */
export function placePage(given: Given): { readonly title: string; readonly body: Html } {
  const { place, language } = given
  const words = publicWords[language]
  const told: Told = { ...given, words, format: formatFor(language), name: placeName(place.code) ?? place.code }
  const title = titleOf(told)
  return {
    title,
    body: html`
<div class="ma-title ma-title--hero"><div>
<h1 class="utrecht-heading-1 ma-title--public">${title}</h1>
${lead(told)}
</div>
<p class="ma-stamp ma-stamp--stacked ma-title-stamp"><span>${words.stamp(told.format.day(place.newest))}</span>
<span>${publishers(told)}</span>
<span>${downloads(told)}</span></p></div>
${facts(told)}
${branchTable(told)}
${how(told)}
${estateTable(told)}
${trend(told)}
${map(told)}
${agendaSection({ place: place.code, versions: given.versions, language, today: given.today })}
<section class="ma-section"><h2 class="utrecht-heading-2">${words.embed}</h2><p class="utrecht-paragraph">${words.embedHelp}</p>
<code class="pub-cmd">${`<iframe src="${given.origin}/embed/${language}/${place.code}" title="${words.embedTitle(told.name)}" width="640" height="420"></iframe>`}</code></section>`,
  }
}

function titleOf({ place, words, format, name }: Told): string {
  const [makers, jobs] = [place.figure('companies'), place.figure('jobs')]
  if (typeof makers !== 'number') return words.titlePlace(name)
  if (typeof jobs !== 'number') return words.titleMakers(name, format.number(makers))
  return words.title(name, format.number(jobs), format.number(makers))
}

function lead({ place, words, format }: Told): Html | null {
  const first = place.periods[0]
  const [then, now] = [place.figure('jobs', { period: first ?? '' }), place.figure('jobs')]
  if (first === undefined || first === place.newest || typeof then !== 'number' || typeof now !== 'number') return null
  const day = format.day(first)
  const count = format.number(Math.abs(now - then))
  const said = now === then ? words.same(day) : now > then ? words.more(count, day) : words.fewer(count, day)
  return html`<p class="utrecht-paragraph ma-lead">${said}</p>`
}

function publishers({ place, publications, words }: Told): string {
  const names = publications.filter(({ id }) => place.publications.includes(id)).map(({ organisation }) => organisation)
  return words.publishedBy([...new Set(names)].map((one) => placeName(one) ?? one).join(', '))
}

function downloads({ place, words }: Told): Html {
  const path = `/v1/public/places/${place.code}/figures`
  return html`${words.downloads}: <a class="utrecht-link" href="${path}.csv">CSV</a>, <a class="utrecht-link" href="${path}">JSON</a>`
}

/** A figure as it may be read; never a zero where it is hidden. */
function shown(value: number | null | undefined, { words, format }: Told): Html {
  return typeof value === 'number' ? html`${format.number(value)}` : html`<span class="ma-gap">${words.hidden}</span>`
}

function facts(told: Told): Html {
  const { place, words, format } = told
  const before = place.periods.at(-2)
  const items: readonly (readonly [string, string, { sizeClass?: string }])[] = [
    [words.makers, 'companies', {}],
    [words.jobs, 'jobs', {}],
    [words.small, 'companies', { sizeClass: '0-10' }],
    [words.large, 'companies', { sizeClass: '10+' }],
  ]
  return html`<dl class="ma-facts">${items.map(([label, measure, where]) => {
    const now = place.figure(measure, where)
    if (now === undefined) return null
    const then = before === undefined ? undefined : place.figure(measure, { ...where, period: before })
    const change =
      typeof now === 'number' && typeof then === 'number' && before !== undefined
        ? words.sinceThen(format.change(now - then), format.day(before))
        : null
    return html`<div class="ma-fact"><dt>${label}</dt><dd class="ma-fact-value">${shown(now, told)}</dd>${change ? html`<dd class="ma-fact-note">${change}</dd>` : null}</div>`
  })}</dl>`
}

function branchTable(told: Told): Html {
  const { place, words, format, language } = told
  const all = place.figure('jobs')
  const rows = branches.filter((branch) => (place.figure('companies', { branch }) ?? 1) !== 0)
  const isHidden = rows.some((branch) =>
    [place.figure('companies', { branch }), place.figure('jobs', { branch })].includes(null),
  )
  return html`<section class="ma-section"><h2 class="utrecht-heading-2">${words.branches}</h2>
<div class="pub-scroll" tabindex="0" role="region" aria-label="${words.branches}"><table class="utrecht-table ma-table"><caption class="ma-hidden">${words.branches}</caption>
<thead><tr><th scope="col">${words.branch}</th><th scope="col" class="ma-n">${words.makers}</th><th scope="col" class="ma-n">${words.jobs}</th><th scope="col" class="ma-n">${words.share}</th><td class="pub-bar-cell"></td></tr></thead>
<tbody>${rows.map((branch) => {
    const jobs = place.figure('jobs', { branch })
    const part = typeof jobs === 'number' && typeof all === 'number' && all > 0 ? jobs / all : null
    return html`<tr><th scope="row">${branchTitles[branch][language]}</th><td class="ma-n">${shown(place.figure('companies', { branch }), told)}</td><td class="ma-n">${shown(jobs, told)}</td><td class="ma-n">${part === null ? '' : format.percent(part)}</td><td class="pub-bar-cell">${part === null ? null : bar(part)}</td></tr>`
  })}</tbody>
<tfoot><tr><th scope="row">${words.together}</th><td class="ma-n">${shown(place.figure('companies'), told)}</td><td class="ma-n">${shown(all, told)}</td><td></td><td class="pub-bar-cell"></td></tr></tfoot>
</table></div>
${isHidden ? html`<p class="utrecht-paragraph ma-small">${words.hiddenWhy}</p>` : null}</section>`
}

function estateTable(told: Told): Html | null {
  const { place, words } = told
  if (place.estates.length === 0) return null
  const isHidden = place.estates.some(({ figure }) => figure('companies') === null || figure('jobs') === null)
  return html`<section class="ma-section"><h2 class="utrecht-heading-2">${words.estates}</h2>
<div class="pub-scroll" tabindex="0" role="region" aria-label="${words.estates}"><table class="utrecht-table ma-table"><caption class="ma-hidden">${words.estates}</caption>
<thead><tr><th scope="col">${words.estate}</th><th scope="col" class="ma-n">${words.makers}</th><th scope="col" class="ma-n">${words.jobs}</th></tr></thead>
<tbody>${place.estates.map(
    ({ name, figure }) =>
      html`<tr><th scope="row">${name ?? words.outsideEstates}</th><td class="ma-n">${shown(figure('companies'), told)}</td><td class="ma-n">${shown(figure('jobs'), told)}</td></tr>`,
  )}</tbody>
<tfoot><tr><th scope="row">${words.together}</th><td class="ma-n">${shown(place.figure('companies'), told)}</td><td class="ma-n">${shown(place.figure('jobs'), told)}</td></tr></tfoot>
</table></div>
${isHidden ? html`<p class="utrecht-paragraph ma-small">${words.hiddenWhy}</p>` : null}</section>`
}

function bar(part: number): Html {
  const width = Math.max(0.5, Math.round(part * 1000) / 10)
  const rect = tag('rect', { x: 0, y: 3, width, height: 14, fill: '#00568b' })
  return new Html(tag('svg', { viewBox: '0 0 100 20', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, rect))
}

function how(told: Told): Html {
  const { place, publications, words, format, name, origin, language } = told
  const [makers, all] = [place.figure('companies'), place.figure('jobs')]
  const largest = branches
    .map((branch) => ({ branch, jobs: place.figure('jobs', { branch }) }))
    .filter((one): one is { branch: (typeof branches)[number]; jobs: number } => typeof one.jobs === 'number')
    .toSorted((a, b) => b.jobs - a.jobs)[0]
  const text = (value: number | null | undefined) => (typeof value === 'number' ? format.number(value) : words.hidden)
  const own = publications.filter(({ id }) => place.publications.includes(id))
  const sources = new Map(
    own.flatMap((one) => one.sources).map((source) => [`${source.title} ${source.vintage}`, source]),
  )
  return html`<details class="ma-how"><summary><span>${words.how} <span class="ma-how-figure">${titleOf(told)}</span></span></summary>
<div class="ma-how-in"><div><h3 class="utrecht-heading-4">${words.sum}</h3>
<p class="ma-how-words">${words.sumWords(text(makers), text(all), name)}</p>
${largest && typeof all === 'number' && all > 0 ? html`<p class="ma-how-words">${words.shareWords(branchTitles[largest.branch][language], format.number(largest.jobs), format.number(all), format.percent(largest.jobs / all))}</p>` : null}
<h3 class="utrecht-heading-4">${words.again}</h3><code class="pub-cmd">curl ${origin}/v1/public/places/${place.code}/figures.csv</code></div>
<div><h3 class="utrecht-heading-4">${words.sources}</h3><ul>${[...sources.values()].map(({ title, vintage }) => html`<li>${title}, ${words.delivered(format.day(vintage))}</li>`)}
${own.map((one) => html`<li>${words.publication(one.title[language], format.day(one.publishedAt.slice(0, 10)))}</li>`)}</ul>
<h3 class="utrecht-heading-4">${words.protect}</h3><p class="ma-how-words">${words.protectWords} <a class="utrecht-link" href="/${language}/protection">${words.protectMore}</a></p></div></div></details>`
}

function trend({ place, words, format, name }: Told): Html | null {
  if (place.periods.length < 2) return null
  const missing = gap('suppressed', words.hidden)
  const values = place.periods.map((period) => place.figure('jobs', { period }) ?? missing)
  const chart = lineChart({
    id: 'trend',
    title: words.trendTitle,
    about: words.trendAbout,
    at: place.periods.map((period) => format.day(period)),
    atHead: words.day,
    series: [{ label: name, values }],
    write: (value) => format.number(value),
    writeGap: () => words.hidden,
  })
  return html`<section class="ma-section"><h2 class="utrecht-heading-2">${words.trendTitle}</h2>${drawn(chart, words.table)}</section>`
}

/** The neighbours on a schematic map, where the place lies on one. */
function map({ place, places, words, format, language }: Told): Html | null {
  const tiles = tilesOf(places, words.hidden, language)
  if (!tiles.some(({ code }) => code === place.code)) return null
  const chart = tileMap({
    id: 'map',
    title: words.mapTitle,
    about: words.mapAbout,
    tiles,
    chosen: place.code,
    heads: [words.municipality, words.makers],
    write: (value) => format.number(value),
    writeGap: () => words.hidden,
  })
  return html`<section class="ma-section"><h2 class="utrecht-heading-2">${words.mapTitle}</h2>${drawn(chart, words.table)}</section>`
}

export function tilesOf(
  places: readonly { readonly code: string; readonly makers: number | null }[],
  hidden: string,
  language: Locale,
) {
  const makers = new Map(places.map(({ code, makers: count }) => [code, count]))
  return gelderlandTiles.flatMap(({ place: code, column, row }) => {
    const value = makers.get(code)
    if (value === undefined) return []
    const name = placeName(code) ?? code
    return [{ code, name, column, row, value: value ?? gap('suppressed', hidden), href: `/${language}/${code}` }]
  })
}
