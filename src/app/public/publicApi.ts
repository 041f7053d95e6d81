import { z } from 'zod'
import { asPublic } from '../../platform/db/tenancy.ts'
import { listPublishedFigures } from '../../platform/disclosure/publishedFigures.ts'
import { renderCsv } from '../../platform/documents/csv.ts'
import type { RawEndpoint } from '../../platform/http/rawEndpoint.ts'
import { placeName } from '../../register/reference/places.ts'
import { publicRoute } from './answers.ts'
import { listPlaces, listPublications } from '../../platform/disclosure/publicReads.ts'

const json = 'application/json'
const Params = z.object({ place: z.string().meta({ example: 'GM0222' }) })
const open = { 'Access-Control-Allow-Origin': '*' }

const asJson = (value: unknown) => ({ body: `${JSON.stringify(value)}\n`, type: json, headers: open })

/** Everything that is out, for programs: only published figures, hidden ones as null. */
export const publicApi: readonly RawEndpoint[] = [
  publicRoute(
    {
      path: '/v1/public/places',
      summary: { nl: 'Plaatsen waarvan iets is gepubliceerd', en: 'Places of which something is published' },
      produces: json,
    },
    async (_context, { db }) => {
      const places = await asPublic(db, (trx) => listPlaces(trx))
      return asJson({ places: places.map((one) => ({ ...one, name: placeName(one.code) ?? one.code })) })
    },
  ),
  publicRoute(
    {
      path: '/v1/public/publications',
      summary: { nl: 'Publicaties met hun bronnen', en: 'Publications with their sources' },
      produces: json,
    },
    async (_context, { db }) => asJson({ publications: await asPublic(db, (trx) => listPublications(trx)) }),
  ),
  publicRoute(
    {
      path: '/v1/public/places/{place}/figures',
      summary: { nl: 'De gepubliceerde cijfers van een plaats', en: 'The published figures of a place' },
      params: Params,
      produces: json,
    },
    async (context, { db }) => {
      const place = context.req.param('place') ?? ''
      const figures = await asPublic(db, (trx) => listPublishedFigures(trx, [place]))
      return figures.length === 0 ? null : asJson({ place, name: placeName(place) ?? place, figures })
    },
  ),
  publicRoute(
    {
      path: '/v1/public/places/{place}/figures.csv',
      summary: { nl: 'Dezelfde cijfers als CSV', en: 'The same figures as CSV' },
      params: Params,
      produces: 'text/csv',
    },
    async (context, { db }) => {
      const place = context.req.param('place') ?? ''
      const figures = await asPublic(db, (trx) => listPublishedFigures(trx, [place]))
      if (figures.length === 0) return null
      const text = (value: string) => ({ kind: 'text' as const, text: value })
      const columns = ['measure', 'period', 'region', 'branch', 'sizeClass', 'value', 'publication']
      const csv = renderCsv(
        {
          kind: 'table',
          name: place,
          caption: place,
          columns: columns.map((header) => ({ header, align: 'left' as const })),
          rows: figures.map((one) => [
            text(one.measure),
            text(one.period),
            text(one.region),
            text(one.branch),
            text(one.sizeClass),
            one.value === null ? text('') : { kind: 'number' as const, value: one.value },
            text(one.publication),
          ]),
        },
        'en',
      )
      const headers = { ...open, 'Content-Disposition': `attachment; filename="maakagenda-${place}.csv"` }
      return {
        body: new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv),
        type: 'text/csv; charset=utf-8',
        headers,
      }
    },
  ),
  publicRoute(
    {
      path: '/v1/public/catalogue.jsonld',
      summary: { nl: 'Catalogus van de open data (DCAT-AP)', en: 'Catalogue of the open data (DCAT-AP)' },
      produces: 'application/ld+json',
    },
    async (context, { db }) => {
      const { origin } = new URL(context.req.url)
      const { places, publications } = await asPublic(db, async (trx) => ({
        places: await listPlaces(trx),
        publications: await listPublications(trx),
      }))
      const dataset = places.map(({ code }) => ({
        '@id': `${origin}/nl/${code}`,
        '@type': 'dcat:Dataset',
        'dct:title': [
          { '@language': 'nl', '@value': `Maakbedrijven in ${placeName(code) ?? code}` },
          { '@language': 'en', '@value': `Manufacturers in ${placeName(code) ?? code}` },
        ],
        'dct:description': {
          '@language': 'nl',
          '@value': 'Makers en banen per branche en grootte, beschermd tegen herkenning van bedrijven.',
        },
        'dct:license': { '@id': 'http://creativecommons.org/licenses/by/4.0/deed.nl' },
        'dct:issued': publications.at(-1)?.publishedAt,
        'dct:modified': publications[0]?.publishedAt,
        'dcat:distribution': [
          ['text/csv', 'CSV', '.csv'],
          ['application/json', 'JSON', ''],
        ].map(([type, format, extension]) => ({
          '@type': 'dcat:Distribution',
          'dcat:accessURL': { '@id': `${origin}/v1/public/places/${code}/figures${extension}` },
          'dcat:mediaType': type,
          'dct:format': format,
        })),
      }))
      const body = {
        '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
        '@id': `${origin}/v1/public/catalogue.jsonld`,
        '@type': 'dcat:Catalog',
        'dct:title': { '@language': 'nl', '@value': 'Maakagenda: gepubliceerde cijfers over maakbedrijven' },
        'dcat:dataset': dataset,
      }
      return { body: `${JSON.stringify(body, null, 1)}\n`, type: 'application/ld+json', headers: open }
    },
  ),
]
