import type { Mark } from './mark.ts'

export type Dimension = 'power' | 'area' | 'money' | 'work' | 'noise' | 'speed' | 'height' | 'category'
/** Power in kW (a kVA counts as a kW), area in m2, money in euro, work in fte. */
export type Amount = { readonly dimension: Dimension; readonly value: number; readonly mark: Mark }

const words: Readonly<Record<string, number>> = {
  half: 0.5,
  halve: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  vijfentwintig: 25,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  honderd: 100,
  honderdvijftig: 150,
  tweehonderd: 200,
  tweehonderdvijftig: 250,
  driehonderd: 300,
  vierhonderd: 400,
  vijfhonderd: 500,
  zeshonderd: 600,
  achthonderd: 800,
}
const number = `(?:\\d+(?:[.,  ]\\d+)*|${Object.keys(words)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`
const scales: Readonly<Record<string, number>> = {
  duizend: 1e3,
  ton: 1e5,
  mln: 1e6,
  miljoen: 1e6,
  k: 1e3,
  mld: 1e9,
  miljard: 1e9,
}
const scale = '(duizend|ton|mln|miljoen|mld|miljard|k)\\b\\.?'

const readers: readonly (readonly [Dimension, RegExp, (unit: string) => number])[] = [
  [
    'power',
    new RegExp(
      `(?<![\\w.,])(${number})[\\s-]?(kw|mw|gw|kva|mva|kilowatt|megawatt|megavoltamp\\S*)p?(?:\\s?piek)?(?!\\w)`,
      'g',
    ),
    perKilowatt,
  ],
  [
    'area',
    new RegExp(`(?<![\\w.,])(${number})[\\s-]?(ha|hectare|hectaren|m2|m²|vierkante meter)(?!\\w)`, 'g'),
    (unit) => (unit.startsWith('h') ? 10_000 : 1),
  ],
  ['money', new RegExp(`(?:€|eur|euro)\\s?(${number})(?:,-)?(?:\\s?${scale})?`, 'g'), (unit) => scales[unit] ?? 1],
  ['money', new RegExp(`(?<![\\w.,€]|€ )(${number})\\s${scale}`, 'g'), (unit) => scales[unit] ?? 1],
  ['money', new RegExp(`(?<![\\w.,€]|€ )(${number})\\s?(euro)`, 'g'), () => 1],
  ['work', new RegExp(`(?<![\\w.,])(${number})\\s?(fte)`, 'g'), () => 1],
  [
    'work',
    new RegExp(
      `(?<![\\w.,])(${number})\\s(dag|dagen|dagdeel|dagdelen|uur)\\s(?:per|in de|in een|aan de)\\s?(?:week)`,
      'g',
    ),
    perWeek,
  ],
  [
    'work',
    new RegExp(`(?<![\\w.,])(${number})\\s(uur|dagen|dag|dagdeel|dagdelen)\\s(?:per|in de)\\s?maand`, 'g'),
    (unit) => perWeek(unit) / 4,
  ],
  ['noise', new RegExp(`(?<![\\w.,])(${number})\\s?(db|decibel)`, 'g'), () => 1],
  ['speed', new RegExp(`(?<![\\w.,])(${number})[\\s-]?(km|kilometer)[\\s/]*(?:per |p/)?u(?:ur)?(?!\\w)`, 'g'), () => 1],
  ['height', new RegExp(`(?:hoog|hoogte)[^.;]{0,30}?(?<![\\w.,])(${number})\\s?(m|meter)(?!\\w)`, 'g'), () => 1],
  ['height', new RegExp(`(?<![\\w.,])(${number})\\s?(m|meter)\\s(?:hoog|hoogte|nokhoogte)`, 'g'), () => 1],
  ['category', /categorie(?:ën)?\s(\d(?:[.,]\d)?)()/g, () => 1],
]

/** The amounts that a Dutch text names, in digits or in words, each in one unit for its dimension. */
export function readAmounts(lower: string): Amount[] {
  const found = readers.flatMap(([dimension, pattern, perUnit]) =>
    [...lower.matchAll(pattern)].map((match) => ({
      dimension,
      value: numberOf(match[1] ?? '') * perUnit(match[2] ?? ''),
      mark: { start: match.index, end: match.index + match[0].length },
    })),
  )
  if (/volledige werkweek|voltijds?\b|full-?time|volle week/.test(lower)) {
    found.push({ dimension: 'work', value: 1, mark: { start: 0, end: 0 } })
  }
  return found.filter(({ value }) => Number.isFinite(value) && value > 0)
}

/** "1.200.000" and "2,5" as they are written here; "1.8" with one or two digits after the point is a fraction. */
function numberOf(text: string): number {
  const word = words[text]
  if (word !== undefined) return word
  const tight = text.replace(/[  ]/g, '').replace(/,-$/, '')
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(tight)) return Number(tight.replaceAll('.', '').replace(',', '.'))
  return Number(tight.replace(',', '.'))
}

function perKilowatt(unit: string): number {
  if (unit.startsWith('m')) return 1000
  return unit.startsWith('g') ? 1e6 : 1
}

function perWeek(unit: string): number {
  if (unit.startsWith('dagde')) return 0.1
  return unit === 'uur' ? 1 / 36 : 0.2
}
