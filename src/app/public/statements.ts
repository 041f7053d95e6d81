import type { Locale } from '../../platform/i18n/locale.ts'
import { type Html, html } from './html.ts'
import { statementsEn } from './statements.en.ts'
import { statementsNl } from './statements.nl.ts'

export const statements = ['privacy', 'accessibility', 'open-data', 'protection'] as const
export type Statement = (typeof statements)[number]

export type StatementText = {
  readonly title: string
  readonly lead: string
  readonly parts: readonly {
    readonly heading: string
    readonly paragraphs?: readonly string[]
    readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
    readonly links?: readonly (readonly [href: string, label: string])[]
  }[]
}

const texts: Readonly<Record<Locale, Readonly<Record<Statement, StatementText>>>> = {
  nl: statementsNl,
  en: statementsEn,
}

export function statementPage(id: Statement, language: Locale): { readonly title: string; readonly body: Html } {
  const { title, lead, parts } = texts[language][id]
  return {
    title,
    body: html`<h1 class="utrecht-heading-1">${title}</h1><p class="utrecht-paragraph ma-lead">${lead}</p>
${parts.map(
  ({
    heading,
    paragraphs = [],
    table,
    links = [],
  }) => html`<section class="ma-section"><h2 class="utrecht-heading-2">${heading}</h2>
${paragraphs.map((text) => html`<p class="utrecht-paragraph">${text}</p>`)}
${links.length > 0 ? html`<ul>${links.map(([href, label]) => html`<li><a class="utrecht-link" href="${href}">${label}</a></li>`)}</ul>` : null}
${
  table
    ? html`<div class="pub-scroll" tabindex="0" role="region" aria-label="${heading}"><table class="utrecht-table ma-table"><caption class="ma-hidden">${heading}</caption><thead><tr>${table.head.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead><tbody>${table.rows.map(
        ([first, ...rest]) =>
          html`<tr><th scope="row">${first ?? ''}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
      )}</tbody></table></div>`
    : null
}</section>`,
)}`,
  }
}
