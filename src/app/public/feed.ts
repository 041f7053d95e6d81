import type { Locale } from '../../platform/i18n/locale.ts'
import { placeName } from '../../register/reference/places.ts'
import { html } from './html.ts'
import type { Publication } from '../../platform/disclosure/publicReads.ts'
import { publicWords } from './frame.ts'

/** What was published, newest first (RFC 4287). */
export function feed(publications: readonly Publication[], language: Locale, origin: string): string {
  const words = publicWords[language]
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><title>${words.homeTitle}</title><id>${origin}/${language}</id>
<link rel="self" href="${origin}/${language}/feed.atom"/><link href="${origin}/${language}"/><updated>${publications[0]?.publishedAt ?? '1970-01-01T00:00:00.000Z'}</updated><author><name>Maakagenda</name></author>
${publications.slice(0, 50).map(
  (
    one,
  ) => html`<entry><title>${one.title[language]}</title><id>${origin}/publications/${one.id}</id><link href="${origin}/${language}/${one.organisation}"/><updated>${one.publishedAt}</updated><summary>${words.publishedBy(placeName(one.organisation) ?? one.organisation)}</summary></entry>
`,
)}</feed>
`.text
}
