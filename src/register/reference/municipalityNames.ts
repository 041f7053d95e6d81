import { municipalities, type Municipality } from './municipalities.ts'

/** Names in use beside the official one. */
const aliases: readonly (readonly [string, string])[] = [
  ['GM0518', 'Den Haag'],
  ['GM0518', 'The Hague'],
  ['GM0796', 'Den Bosch'],
  ['GM0796', 'Hertogenbosch'],
  ['GM0893', 'Bergen (Limburg)'],
  ['GM0373', 'Bergen (Noord-Holland)'],
  ['GM0820', 'Nuenen'],
  ['GM1900', 'Zuidwest-Friesland'],
  ['GM1940', 'De Friese Meren'],
  ['GM1970', 'Noordoost-Friesland'],
]

/** Lower case, no accents, no marks, no word "gemeente": "Gemeente Súdwest-Fryslân" and "sudwest fryslan" are one. */
function key(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bgemeente\b/g, ' ')
  return plain
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^st\b/, 'sint')
}

function collect(): ReadonlyMap<string, readonly Municipality[]> {
  const found = new Map<string, Municipality[]>()
  const add = (name: string, municipality: Municipality): void => {
    const at = key(name)
    const list = found.get(at) ?? []
    if (!list.includes(municipality)) found.set(at, [...list, municipality])
  }
  for (const municipality of municipalities) {
    add(municipality.name, municipality)
    // "Bergen (L.)" is also looked for as "Bergen", and then it may be the other one.
    add(municipality.name.replace(/\s*\(.*\)$/, ''), municipality)
    for (const [code, alias] of aliases) if (code === municipality.code) add(alias, municipality)
  }
  return found
}

const byKey = collect()

/** All municipalities that answer to a name: none, one, or (Bergen) more than one. Case, accents and marks do not count. */
export function municipalitiesNamed(name: string): readonly Municipality[] {
  return byKey.get(key(name)) ?? []
}

/** The one municipality of that name; `null` when there is none or when the name fits more than one. */
export function findMunicipalityByName(name: string): Municipality | null {
  const found = municipalitiesNamed(name)
  return found.length === 1 ? (found[0] ?? null) : null
}
