import type { Context } from 'hono'
import { z } from 'zod'
import { listPublishedAgendas } from '../../instruments/agenda/store/published.ts'
import { asPublic } from '../../platform/db/tenancy.ts'
import { listPublishedFigures } from '../../platform/disclosure/publishedFigures.ts'
import type { AnyDb } from '../../platform/http/endpoint.ts'
import type { RawEndpoint } from '../../platform/http/rawEndpoint.ts'
import type { Served } from '../../platform/http/serve.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import { findOrganisation } from '../../platform/identity/organisation.ts'
import { type PublicAnswer, publicRoute } from './answers.ts'
import { embedChart, embedPage } from './embedPage.ts'
import { feed } from './feed.ts'
import { framed, publicWords } from './frame.ts'
import { html } from './html.ts'
import { homePage } from './homePage.ts'
import { placePage } from './placePage.ts'
import { publicPlace } from './publicPlace.ts'
import { listPlaces, listPublications } from '../../platform/disclosure/publicReads.ts'
import { statementPage, statements } from './statements.ts'
import { publicStyle } from './style.ts'

const page = 'text/html; charset=utf-8'
const Place = z.object({ place: z.string().meta({ example: 'GM0222' }) })

/** The doors of residents, in both languages: made on the server, nothing in them runs. */
export const publicPages: readonly RawEndpoint[] = (['nl', 'en'] as const).flatMap(pagesIn)

function pagesIn(language: Locale): RawEndpoint[] {
  return [
    publicRoute(
      {
        path: `/${language}`,
        summary: { nl: 'Kies een gemeente', en: 'Choose a municipality' },
        query: z.object({ q: z.string().optional() }),
        produces: 'text/html',
      },
      async (context, served, head) => {
        const { places } = await aroundPages(served, head)
        const search = (context.req.query('q') ?? '').slice(0, 80)
        return inFrame(served, head, language, '', homePage(places, language, search))
      },
    ),
    ...statements.map((id) =>
      publicRoute(
        {
          path: `/${language}/${id}`,
          summary: { nl: `Verklaring: ${id}`, en: `Statement: ${id}` },
          produces: 'text/html',
        },
        async (_context, served, head) => inFrame(served, head, language, `/${id}`, statementPage(id, language)),
      ),
    ),
    publicRoute(
      {
        path: `/${language}/feed.atom`,
        summary: { nl: 'Nieuwe publicaties', en: 'New publications' },
        produces: 'application/atom+xml',
      },
      async (context, { db }) => {
        const publications = await asPublic(db, (trx) => listPublications(trx))
        const body = feed(publications, language, new URL(context.req.url).origin)
        return { body, type: 'application/atom+xml; charset=utf-8' }
      },
    ),
    publicRoute(
      {
        path: `/${language}/{place}`,
        summary: { nl: 'De makers van een plaats', en: 'The makers of a place' },
        params: Place,
        produces: 'text/html',
      },
      async (context, served, head) => {
        const found = await placeIn(context, served, head)
        if (!found) return { ...(await inFrame(served, head, language, '', notFoundPage(language))), status: 404 }
        const { origin } = new URL(context.req.url)
        const versions = await asPublic(served.db, (trx) => listPublishedAgendas(trx, found.place.code))
        const today = served.now().toISOString().slice(0, 10)
        const made = placePage({ ...found, versions, today, language, origin })
        return inFrame(served, head, language, `/${found.place.code}`, made)
      },
    ),
    publicRoute(
      {
        path: `/embed/${language}/{place}`,
        summary: { nl: 'Een cijfer voor de site van een ander', en: 'A figure for the site of another' },
        params: Place,
        produces: 'text/html',
      },
      async (context, served, head) => {
        const code = context.req.param('place') ?? ''
        const found = await placeIn(context, served, head)
        if (!found || code !== found.place.code) return null
        return {
          body: embedPage(found.place, language, publicStyle().path, new URL(context.req.url).origin),
          type: page,
          headers: { 'Content-Security-Policy': embedPolicy },
        }
      },
    ),
    publicRoute(
      {
        path: `/embed/${language}/{place}/image.svg`,
        summary: { nl: 'Hetzelfde cijfer als tekening', en: 'The same figure as a drawing' },
        params: Place,
        produces: 'image/svg+xml',
      },
      async (context, served, head) => {
        const found = await placeIn(context, served, head)
        if (!found) return null
        return {
          body: String(embedChart(found.place, language).draw(640)),
          type: 'image/svg+xml',
          headers: { 'Access-Control-Allow-Origin': '*' },
        }
      },
    ),
  ]
}

/** Others may put this in a frame; it loads nothing but its sheet and letters, and runs nothing. */
const embedPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; frame-ancestors *; base-uri 'none'; form-action 'none'"

function notFoundPage(language: Locale) {
  const words = publicWords[language]
  return {
    title: words.notFound,
    body: html`<h1 class="utrecht-heading-1">${words.notFound}</h1><p class="utrecht-paragraph">${words.notFoundHelp}</p><p><a class="utrecht-link" href="/${language}">${words.toHome}</a></p>`,
  }
}

async function placeIn(context: Context, served: Served, head: string) {
  const code = context.req.param('place') ?? ''
  const figures = await asPublic(served.db, (trx) => listPublishedFigures(trx, [code]))
  const place = publicPlace(code, figures)
  return place && { place, ...(await aroundPages(served, head)) }
}

type Around = {
  readonly publications: Awaited<ReturnType<typeof listPublications>>
  readonly places: Awaited<ReturnType<typeof listPlaces>>
  readonly sample: boolean
}

/** What stands around every page is read once for what is out, by store. */
const around = new WeakMap<object, { readonly head: string; readonly read: Promise<Around> }>()

function aroundPages({ db }: Served, head: string): Promise<Around> {
  const earlier = around.get(db)
  if (earlier?.head === head) return earlier.read
  const read = readAround(db)
  around.set(db, { head, read })
  read.catch(() => around.delete(db))
  return read
}

async function readAround(db: AnyDb): Promise<Around> {
  const { publications, places } = await asPublic(db, async (trx) => ({
    publications: await listPublications(trx),
    places: await listPlaces(trx),
  }))
  const publishers = await Promise.all(
    [...new Set(publications.map(({ organisation }) => organisation))].map((id) => findOrganisation(db, id)),
  )
  return { publications, places, sample: publishers.some((one) => one?.sample) }
}

async function inFrame(
  served: Served,
  head: string,
  language: Locale,
  path: string,
  { title, body }: Pick<Parameters<typeof framed>[0], 'title' | 'body'>,
): Promise<PublicAnswer> {
  const { sample } = await aroundPages(served, head)
  return { body: framed({ language, title, path, style: publicStyle().path, sample, body }), type: page }
}
