import { asksOfMission, isAskOfMission } from '../../core/askOfMission.ts'
import { weeksLate, standingOf } from '../../instruments/agenda/calc/standing.ts'
import type { Standing } from '../../instruments/agenda/calc/standing.ts'
import type { PublicAgenda } from '../../instruments/agenda/dossier/publicAgenda.ts'
import { pillarOf, pillarOrder } from '../../instruments/agenda/pages/pillarOf.ts'
import type { PublishedAgenda } from '../../instruments/agenda/store/published.ts'
import { formatFor } from '../../platform/i18n/format.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import { placeName } from '../../register/reference/places.ts'
import { publicWords } from './frame.ts'
import type { Html } from './html.ts'
import { html } from './html.ts'

const standings = ['on-schedule', 'late', 'planned', 'done', 'stopped'] as const satisfies readonly Standing[]

type Given = {
  readonly place: string
  readonly versions: readonly PublishedAgenda[]
  readonly language: Locale
  readonly today: string
}
type Chosen = { readonly pillar: string; readonly standing: string; readonly search: string }
type Action = PublicAgenda['actions'][number]

/** How many actions of each pillar stand where, for the page of the place. */
export function agendaSection({ place, versions, language, today }: Given): Html {
  const words = publicWords[language]
  const newest = versions[0]
  if (!newest) {
    return html`<section class="ma-section"><h2 class="utrecht-heading-2">${words.agenda}</h2><p class="utrecht-paragraph">${words.agendaNone}</p></section>`
  }
  return html`<section class="ma-section"><h2 class="utrecht-heading-2">${words.agenda}</h2>
${standingTable(newest.agenda, language, today)}
<p class="utrecht-paragraph"><a class="utrecht-link" href="/${language}/${place}/agenda">${words.agendaAll(formatFor(language).number(newest.agenda.actions.length))}</a></p></section>`
}

function standingTable({ actions }: PublicAgenda, language: Locale, today: string): Html {
  const words = publicWords[language]
  const format = formatFor(language)
  const used = standings.filter((one) => actions.some((action) => standingOf(action, today) === one))
  const count = (pillar: string | null, standing: Standing) =>
    actions.filter(
      (one) => (pillar === null || pillarOf(one.askOfMission) === pillar) && standingOf(one, today) === standing,
    ).length
  const row = (label: string, pillar: string | null) =>
    html`<tr><th scope="row">${label}</th>${used.map((one) => html`<td class="ma-n">${format.number(count(pillar, one))}</td>`)}</tr>`
  return html`<div class="pub-scroll" tabindex="0" role="region" aria-label="${words.agendaProgress}"><table class="utrecht-table ma-table"><caption class="ma-hidden">${words.agendaProgress}</caption>
<thead><tr><th scope="col">${words.pillar}</th>${used.map((one) => html`<th scope="col" class="ma-n">${words.standings[one]}</th>`)}</tr></thead>
<tbody>${pillarOrder.filter((pillar) => actions.some((one) => pillarOf(one.askOfMission) === pillar)).map((pillar) => row(words.pillars[pillar], pillar))}</tbody>
<tfoot>${row(words.together, null)}</tfoot></table></div>`
}

/** The newest published version, action by action; the choice stands in the address, so that it can be passed on. */
export function agendaPage(given: Given & { readonly chosen: Chosen }): {
  readonly title: string
  readonly body: Html
} {
  const { place, versions, language, today, chosen } = given
  const words = publicWords[language]
  const format = formatFor(language)
  const newest = versions[0]
  if (!newest) throw new Error('an agenda page without a version')
  const { agenda } = newest
  const wanted = chosen.search.trim().toLowerCase()
  const shown = agenda.actions.filter(
    (one) =>
      (chosen.pillar === '' || pillarOf(one.askOfMission) === chosen.pillar) &&
      (chosen.standing === '' || standingOf(one, today) === chosen.standing) &&
      `${one.title} ${one.activity} ${one.outcome}`.toLowerCase().includes(wanted),
  )
  const path = `/${language}/${place}/agenda`
  const option = (value: string, label: string, now: string) =>
    value === now
      ? html`<option value="${value}" selected>${label}</option>`
      : html`<option value="${value}">${label}</option>`
  const title = `${agenda.title}, ${placeName(place) ?? place}`
  return {
    title,
    body: html`<h1 class="utrecht-heading-1 ma-title--public">${title}</h1>
<p class="utrecht-paragraph ma-lead">${words.agendaLead(`${newest.number}`, format.day(newest.publishedAt.slice(0, 10)), format.day(agenda.frozenAt.slice(0, 10)))}</p>
${standingTable(agenda, language, today)}
<form class="pub-search" method="get" action="${path}" role="search">
<div><label class="utrecht-form-label" for="pillar">${words.pillar}</label><select class="utrecht-select utrecht-select--html-select" id="pillar" name="pillar">${[option('', words.everything, chosen.pillar), ...pillarOrder.map((one) => option(one, words.pillars[one], chosen.pillar))]}</select></div>
<div><label class="utrecht-form-label" for="standing">${words.standing}</label><select class="utrecht-select utrecht-select--html-select" id="standing" name="standing">${[option('', words.everything, chosen.standing), ...standings.map((one) => option(one, words.standings[one], chosen.standing))]}</select></div>
<div><label class="utrecht-form-label" for="q">${words.agendaSearch}</label><input class="utrecht-textbox utrecht-textbox--html-input" id="q" name="q" type="search" autocomplete="off" value="${chosen.search}"></div>
<button class="utrecht-button utrecht-button--primary-action" type="submit">${words.agendaFilter}</button></form>
<p class="utrecht-paragraph" role="status">${words.agendaShown(format.number(shown.length), format.number(agenda.actions.length))}</p>
${shown.map((one) => actionPart(one, language, today))}
<section class="ma-section"><h2 class="utrecht-heading-2">${words.agendaHistory}</h2>
<ul>${versions.map((one) => html`<li>${words.agendaVersion(`${one.number}`, format.day(one.publishedAt.slice(0, 10)), format.number(one.agenda.actions.length))}</li>`)}</ul>
<p class="utrecht-paragraph"><a class="utrecht-link" href="${path}.atom">${words.agendaFeed}</a> · <a class="utrecht-link" href="/v1/public/places/${place}/agenda">JSON</a> · <a class="utrecht-link" href="/${language}/${place}">${words.agendaFigures(placeName(place) ?? place)}</a></p></section>`,
  }
}

function actionPart(action: Action, language: Locale, today: string): Html {
  const words = publicWords[language]
  const format = formatFor(language)
  const standing = standingOf(action, today)
  const weeks = weeksLate(action, today)
  const ask = isAskOfMission(action.askOfMission) ? asksOfMission[action.askOfMission].title[language] : ''
  const day = (date: string | null) => (date === null ? words.noDate : format.day(date))
  const point = (at: { value: number; date: string } | null, unit: string) =>
    at ? `${format.number(at.value)} ${unit} (${format.day(at.date)})` : words.noFigure
  const rows: readonly (readonly [string, string | Html])[] = [
    [words.standing, words.standings[standing] + (weeks ? ` (${words.weeks(format.number(weeks))})` : '')],
    ...(action.statusReason === '' ? [] : [[words.why, action.statusReason] as const]),
    [words.period, `${day(action.start)} – ${day(action.end)}`],
    ...(action.owner === '' ? [] : [[words.owner, action.owner] as const]),
    ...(action.plannedCents === 0 ? [] : [[words.planned, format.euro(action.plannedCents / 100)] as const]),
    ...action.indicators.map(
      ({ title, unit, baseline, target, now }) =>
        [
          title,
          html`${words.from}: ${point(baseline, unit)}<br>${words.now}: ${point(now, unit)}<br>${words.target}: ${point(target, unit)}`,
        ] as const,
    ),
  ]
  return html`<section class="ma-section"><h2 class="utrecht-heading-3">${action.title}</h2>
<p class="utrecht-paragraph ma-small">${words.pillars[pillarOf(action.askOfMission)]} · ${ask}</p>
${action.activity === '' ? null : html`<p class="utrecht-paragraph">${action.activity}</p>`}
<div class="pub-scroll" tabindex="0" role="region" aria-label="${action.title}"><table class="utrecht-table ma-table pub-action"><caption class="ma-hidden">${action.title}</caption><tbody>${rows.map(([label, text]) => html`<tr><th scope="row">${label}</th><td>${text}</td></tr>`)}</tbody></table></div>
${
  action.milestones.length === 0
    ? null
    : html`<details class="pub-table"><summary>${words.milestones}</summary><ul>${action.milestones.map((one) => html`<li>${format.day(one.date)}: ${one.title}${one.doneOn ? ` (${words.doneOn(format.day(one.doneOn))})` : ''}</li>`)}</ul></details>`
}</section>`
}
