import { tileMap } from '../../platform/charts/tileMap.ts'
import { formatFor } from '../../platform/i18n/format.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import { placeName } from '../../register/reference/places.ts'
import { drawn } from './drawn.ts'
import { publicWords } from './frame.ts'
import { type Html, html } from './html.ts'
import { tilesOf } from './placePage.ts'

type Place = { readonly code: string; readonly makers: number | null }

/** Choose a municipality: by its name, on the map, or from the list. */
export function homePage(places: readonly Place[], language: Locale, search: string): { title: string; body: Html } {
  const words = publicWords[language]
  const format = formatFor(language)
  const named = places
    .map(({ code }) => ({ code, name: placeName(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
  const wanted = plain(search)
  const found = wanted === '' ? [] : named.filter(({ name }) => plain(name).includes(wanted))
  const list = (of: readonly { code: string; name: string }[]) =>
    html`<ul class="pub-places">${of.map(({ code, name }) => html`<li><a class="utrecht-link" href="/${language}/${code}">${name}</a></li>`)}</ul>`
  const isMunicipality = ({ code }: { code: string }) => code.startsWith('GM')
  const chart = tileMap({
    id: 'map',
    title: words.mapTitle,
    about: words.mapAbout,
    tiles: tilesOf(places, words.hidden, language),
    heads: [words.municipality, words.makers],
    write: (value) => format.number(value),
    writeGap: () => words.hidden,
  })
  const results =
    wanted === ''
      ? null
      : html`<section class="ma-section" aria-live="polite"><h2 class="utrecht-heading-2">${words.found(format.number(found.length))}</h2>${found.length === 0 ? html`<p class="utrecht-paragraph">${words.foundNothing(search)}</p>` : list(found)}</section>`
  return {
    title: words.homeTitle,
    body: html`<h1 class="utrecht-heading-1 ma-title--public">${words.homeTitle}</h1>
<p class="utrecht-paragraph ma-lead">${words.homeLead}</p>
<form class="pub-search" method="get" action="/${language}" role="search">
<div><label class="utrecht-form-label" for="q">${words.search}</label><input class="utrecht-textbox utrecht-textbox--html-input" id="q" name="q" type="search" autocomplete="off" value="${search}"></div>
<button class="utrecht-button utrecht-button--primary-action" type="submit">${words.searchButton}</button></form>
${results}
${
  places.length === 0
    ? html`<section class="ma-section"><h2 class="utrecht-heading-2">${words.nothing}</h2><p class="utrecht-paragraph">${words.nothingHelp}</p></section>`
    : html`<section class="ma-section"><h2 class="utrecht-heading-2">${words.mapTitle}</h2>${drawn(chart, words.table)}</section>
<section class="ma-section"><h2 class="utrecht-heading-2">${words.regions}</h2>${list(named.filter((one) => !isMunicipality(one)))}</section>
<section class="ma-section"><h2 class="utrecht-heading-2">${words.all}</h2>${list(named.filter(isMunicipality))}</section>`
}`,
  }
}

/** Without accents and capitals, as people type. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()
}
