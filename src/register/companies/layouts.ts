import type { Words } from '../../core/words.ts'
import { normaliseHeader } from '../../platform/imports/header.ts'
import type { MappingProfile } from '../../platform/imports/mapping.ts'

/** A way in which files come, by the names of their columns: known to us, or named and kept by an organisation. */
export type Layout = {
  readonly id: string
  readonly title: Words
  readonly own: boolean
  /** Names of a column, compared without case, accents and marks, and the field that it holds. */
  readonly columns: readonly { readonly headers: readonly string[]; readonly field: string }[]
  /** Names that stand in no other kind of file: two of them and the file is recognised. */
  readonly signs: readonly string[]
}

/** A layout laid on the columns of a file. */
export type FittedLayout = {
  readonly id: string
  readonly title: Words
  readonly own: boolean
  readonly recognised: boolean
  readonly columns: readonly { readonly column: number; readonly field: string }[]
}

/**
 * The register extract as the municipal data warehouses hand it on. Source of the names: the public schema
 * `handelsregisterkvk` of Amsterdam (docs/sources.yaml, `handelsregister-extract`).
 */
const handelsregister: Layout = {
  id: 'handelsregister',
  title: { nl: 'Handelsregister-uittreksel', en: 'Handelsregister extract' },
  own: false,
  columns: [
    { headers: ['kvknummer'], field: 'kvk' },
    { headers: ['vestigingsnummer'], field: 'vestiging' },
    { headers: ['eersteHandelsnaamVes'], field: 'name' },
    { headers: ['bezoekLocatieVes', 'bezoekLocatieVesStraat'], field: 'street' },
    { headers: ['bezoekLocatieVesHuisnummer'], field: 'houseNumber' },
    { headers: ['bezoekLocatieVesPostcode'], field: 'postcode' },
    { headers: ['bezoekLocatieVesPlaats'], field: 'town' },
    { headers: ['gemeentecode'], field: 'municipalityCode' },
    { headers: ['gemeente'], field: 'municipality' },
    { headers: ['activiteitenVes'], field: 'sbi' },
    { headers: ['totaalWerkzamePersonenVes'], field: 'jobs' },
    { headers: ['datumAanvangVes'], field: 'founded' },
    { headers: ['rechtsvormNnp'], field: 'legalForm' },
  ],
  signs: [
    'eersteHandelsnaamVes',
    'totaalWerkzamePersonenVes',
    'voltijdWerkzamePersonenVes',
    'activiteitenVes',
    'bezoekLocatieVes',
    'datumAanvangVes',
    'rechtsvormNnp',
    'nonMailingMac',
  ],
}

/**
 * A file with the fields of LISA. Its own column names are not public, so these are the names that its fields are
 * told by (docs/sources.yaml, `lisa-fields`); a size class stands where a number of jobs is not delivered.
 */
const lisa: Layout = {
  id: 'lisa',
  title: { nl: 'LISA-achtig bestand', en: 'File like LISA' },
  own: false,
  columns: [
    { headers: ['KvK-dossiernummer', 'KvK-nummer', 'dossiernummer'], field: 'kvk' },
    { headers: ['KvK-vestigingsnummer', 'vestigingsnummer'], field: 'vestiging' },
    { headers: ['vestigingsnaam', 'naam', 'naam vestiging'], field: 'name' },
    { headers: ['straat', 'straatnaam', 'vestigingsadres straat'], field: 'street' },
    { headers: ['huisnummer', 'huisnr'], field: 'houseNumber' },
    { headers: ['postcode', 'PC6'], field: 'postcode' },
    { headers: ['plaats', 'woonplaats'], field: 'town' },
    { headers: ['gemeentecode', 'gemcode'], field: 'municipalityCode' },
    { headers: ['gemeente', 'gemeentenaam'], field: 'municipality' },
    { headers: ['SBI', 'SBI-code', 'SBI 2008', 'activiteitencode'], field: 'sbi' },
    { headers: ['werkzame personen', 'totaal werkzame personen', 'banen totaal', 'WP totaal'], field: 'jobs' },
    { headers: ['grootteklasse', 'GK'], field: 'sizeClass' },
    { headers: ['werklocatie', 'bedrijventerrein', 'IBIS naam'], field: 'estate' },
  ],
  signs: [
    'LISA-nummer',
    'lisa id',
    'lisanr',
    'mannen fulltime',
    'mannen parttime',
    'vrouwen fulltime',
    'vrouwen parttime',
    'mannen voltijd',
    'vrouwen voltijd',
    'verblijfsobject id',
    'x-coördinaat',
    'y-coördinaat',
    'grootteklasse',
  ],
}

const knownLayouts: readonly Layout[] = [handelsregister, lisa]

const needed = 2

/** The name of a kept mapping among the layouts. */
export function ownLayoutId(fingerprint: string): string {
  return `own-${fingerprint.slice(0, 16)}`
}

/** What an organisation kept, as a layout: by the names of its columns, so that another order does no harm. */
export function layoutOf(profile: MappingProfile, savedOn: string): Layout {
  const name = profile.name ?? ''
  const dutchDay = savedOn.split('-').toReversed().map(Number).join('-')
  const title = name === '' ? { nl: `Indeling van ${dutchDay}`, en: `Mapping of ${savedOn}` } : { nl: name, en: name }
  const columns = profile.columns.map(({ header, field }) => ({ headers: [header], field }))
  return { id: ownLayoutId(profile.fingerprint), title, own: true, columns, signs: [] }
}

/** Every layout that says something about these columns, our own recognised one first. */
export function fitLayouts(headers: readonly string[], own: readonly Layout[]): readonly FittedLayout[] {
  const names = headers.map(normaliseHeader)
  return [...own, ...knownLayouts]
    .map((layout): FittedLayout => {
      const { id, title } = layout
      const signs = layout.signs.filter((sign) => names.includes(normaliseHeader(sign))).length
      return { id, title, own: layout.own, recognised: signs >= needed, columns: columnsOf(layout, names) }
    })
    .filter(({ columns }) => columns.length >= needed)
    .toSorted((a, b) => Number(b.recognised) - Number(a.recognised))
}

function columnsOf(layout: Layout, names: readonly string[]): FittedLayout['columns'] {
  return layout.columns.flatMap(({ headers, field }) => {
    const at = headers.map((header) => names.indexOf(normaliseHeader(header))).find((index) => index >= 0)
    return at === undefined ? [] : [{ column: at, field }]
  })
}
