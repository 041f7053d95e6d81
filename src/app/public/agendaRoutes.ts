import { z } from 'zod'
import { listPublishedAgendas } from '../../instruments/agenda/store/published.ts'
import { asPublic } from '../../platform/db/tenancy.ts'
import type { RawEndpoint } from '../../platform/http/rawEndpoint.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import { placeName } from '../../register/reference/places.ts'
import { agendaPage } from './agendaPage.ts'
import { publicRoute } from './answers.ts'
import { framed, publicWords } from './frame.ts'
import { html } from './html.ts'
import { publicStyle } from './style.ts'

const Place = z.object({ place: z.string().meta({ example: 'GM0222' }) })

/** The published agenda: as a page, as a feed to follow, and for programs. */
export const agendaRoutes: readonly RawEndpoint[] = [
  ...(['nl', 'en'] as const).flatMap(routesIn),
  publicRoute(
    {
      path: '/v1/public/places/{place}/agenda',
      summary: { nl: 'De gepubliceerde uitvoeringsagenda', en: 'The published execution agenda' },
      params: Place,
      produces: 'application/json',
    },
    async (context, { db }) => {
      const place = context.req.param('place') ?? ''
      const versions = await asPublic(db, (trx) => listPublishedAgendas(trx, place))
      if (versions.length === 0) return null
      const headers = { 'Access-Control-Allow-Origin': '*' }
      return { body: `${JSON.stringify({ place, versions })}\n`, type: 'application/json', headers }
    },
  ),
]

function routesIn(language: Locale): RawEndpoint[] {
  return [
    publicRoute(
      {
        path: `/${language}/{place}/agenda`,
        summary: { nl: 'De uitvoeringsagenda van een plaats', en: 'The execution agenda of a place' },
        params: Place,
        query: z.object({
          pillar: z.string().optional(),
          standing: z.string().optional(),
          q: z.string().optional(),
        }),
        produces: 'text/html',
      },
      async (context, served) => {
        const place = context.req.param('place') ?? ''
        const versions = await asPublic(served.db, (trx) => listPublishedAgendas(trx, place))
        if (versions.length === 0) return null
        const asked = (name: string) => (context.req.query(name) ?? '').slice(0, 80)
        const chosen = { pillar: asked('pillar'), standing: asked('standing'), search: asked('q') }
        const today = served.now().toISOString().slice(0, 10)
        const { title, body } = agendaPage({ place, versions, language, today, chosen })
        const sample = versions[0]?.agenda.sample ?? false
        const made = framed({ language, title, path: `/${place}/agenda`, style: publicStyle().path, sample, body })
        return { body: made, type: 'text/html; charset=utf-8' }
      },
    ),
    publicRoute(
      {
        path: `/${language}/{place}/agenda.atom`,
        summary: { nl: 'Volg de uitvoeringsagenda', en: 'Follow the execution agenda' },
        params: Place,
        produces: 'application/atom+xml',
      },
      async (context, { db }) => {
        const place = context.req.param('place') ?? ''
        const versions = await asPublic(db, (trx) => listPublishedAgendas(trx, place))
        if (versions.length === 0) return null
        const body = agendaFeed(place, versions, language, new URL(context.req.url).origin)
        return { body, type: 'application/atom+xml; charset=utf-8' }
      },
    ),
  ]
}

/** One entry per published version, with what changed of the status of its actions since the one before. */
function agendaFeed(
  place: string,
  versions: Awaited<ReturnType<typeof listPublishedAgendas>>,
  language: Locale,
  origin: string,
): string {
  const words = publicWords[language]
  const path = `${origin}/${language}/${place}/agenda`
  const entries = versions.map(({ number, publishedAt, agenda }, at) => {
    const before = new Map(versions[at + 1]?.agenda.actions.map((one) => [one.title, one.status]))
    const changed = agenda.actions.filter(({ title, status }) => before.get(title) !== status)
    return html`<entry><title>${agenda.title} ${number}</title><id>${path}/${number}</id><link href="${path}"/><updated>${publishedAt}</updated><summary>${words.agendaChanged(changed.map(({ title }) => title).join('; '))}</summary></entry>
`
  })
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><title>${words.agenda}: ${placeName(place) ?? place}</title><id>${path}</id>
<link rel="self" href="${path}.atom"/><link href="${path}"/><updated>${versions[0]?.publishedAt ?? ''}</updated><author><name>Maakagenda</name></author>
${entries}</feed>
`.text
}
