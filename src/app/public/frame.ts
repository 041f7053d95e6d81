import type { Locale } from '../../platform/i18n/locale.ts'
import { catalogue } from '../../platform/i18n/words.ts'
import { Html, html } from './html.ts'
import { publicEn } from './words.en.ts'
import { publicNl } from './words.nl.ts'

export const publicWords = catalogue(publicNl, publicEn)

type Framed = {
  readonly language: Locale
  readonly title: string
  /** The path without its language: `/GM0222`. */
  readonly path: string
  readonly style: string
  readonly sample: boolean
  readonly head?: Html
  readonly body: Html
}

/** Around every public page: nothing in it runs, so it reads the same without script. */
export function framed({ language, title, path, style, sample, head, body }: Framed): string {
  const words = publicWords[language]
  const other = language === 'nl' ? 'en' : 'nl'
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Maakagenda</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
<link rel="alternate" hreflang="${other}" href="/${other}${path}">
<link rel="alternate" type="application/atom+xml" title="${words.feed}" href="/${language}/feed.atom">
${head ?? null}
</head>
<body class="utrecht-document">
<a class="utrecht-skip-link utrecht-skip-link--visible-on-focus ma-skip" href="#inhoud">${words.skip}</a>
${sample ? html`<aside class="ma-example" aria-label="${words.sample}"><b>${words.sample}</b> ${words.sampleAll}</aside>` : null}
<header class="ma-header"><div class="pub-bar">
<a class="ma-logo" href="/${language}">${mark}<span><b>${words.product}</b></span></a>
<nav class="pub-nav" aria-label="${words.product}">
<a class="utrecht-link" href="/${language}">${words.choose}</a>
<a class="utrecht-link" href="/desk">${words.login}</a>
<a class="utrecht-link" href="/${other}${path}" hreflang="${other}" lang="${other}">${words.other}</a>
</nav></div></header>
<main id="inhoud" class="ma-public pub-main" tabindex="-1">${body}</main>
<footer class="ma-footer pub-main">
<a class="utrecht-link" href="/${language}/open-data">${words.openData}</a>
<a class="utrecht-link" href="/${language}/protection">${words.protection}</a>
<a class="utrecht-link" href="/${language}/accessibility">${words.accessibility}</a>
<a class="utrecht-link" href="/${language}/privacy">${words.privacy}</a>
<a class="utrecht-link" href="/${language}/feed.atom">${words.feed}</a>
</footer>
</body>
</html>
`.text
}

const mark = new Html(
  '<svg class="ma-mark" viewBox="0 0 36 36" aria-hidden="true" focusable="false"><rect width="36" height="36" rx="4"/><path d="M9 25V11h6.2c4.6 0 7.4 2.7 7.4 7s-2.8 7-7.4 7zm14.5 0h4v-4" fill="none" stroke-width="2.6"/></svg>',
)
