import type { Mark } from './mark.ts'

export type Names = {
  /** Streets, estates, stations, buildings: one thing in one spot. */
  readonly objects: ReadonlyMap<string, Mark>
  /** Towns and villages: "in Ulft". */
  readonly towns: ReadonlyMap<string, Mark>
  /** "kavel 14", "hal 2", "fase 1": by word, the numbers that go with it. */
  readonly numbered: ReadonlyMap<string, ReadonlyMap<string, Mark>>
}

const noPlace = new Set(
  (
    'STO MW MVA kVA kW GW EUR RES JTF EFRO OZB MKB VMBO MBO HBO CO2 UWV ROC CBS VNG BBV SPUK DB MIRT LEADER ICT AI IT PV HR ESF KVK COA GGD ' +
    'Liander TenneT Enexis Stedin Rijk Europa Europese Nederland Nederlandse Gelderland Gelderse Achterhoek Provincie Gemeente Regio Deal Sterk ' +
    'Techniekonderwijs Just Transition Fund Omgevingswet Raad College Metaalunie Wij We De Het Een Er Op In Aan Bij Voor Van Uit Met Om Dit Die ' +
    'Deze Dat Elk Elke Alle Langs Door Binnen Na Tot Vanaf Naast Nieuwe Bedrijven Jaarlijks Ook Daar Daarvoor Hier Bedrijventerrein Terrein Station ' +
    'Kavel Kavels Perceel Hal Laden Lossen Onderstation Rond Via Tussen Per Omdat Zodra Als Nachtdiensten Trekker Projectleider Samen Zes Tien'
  ).split(' '),
)
const token = /['’]t [A-Z]\p{L}+|(?<![\p{L}\d])\p{Lu}[\p{L}\d’'-]*\p{L}|\b[AN]\d{1,3}\b/gu
const isAbbreviation = /-middelen$|^[A-Z]{2,}-[a-z]/
const joiner = /^ (?:(?:van|de|den|der|ter|ten|het|op|aan) )?$/u
const spot = new RegExp(
  String.raw`(?:straat|weg|laan|plein|kade|dijk|singel|park|terrein|brug|poort|pad|kamp|broek|weide|mark|veld|hof|haven|gracht)$`,
  'u',
)
const article = /(?:^|[\s(])(de|het|den|’t|'t) $/iu
const beforeTown = new RegExp(
  String.raw`(?:^|[\s(])(in|te|uit|naar|gemeente|kern|dorp|stad|centrum van|wijk|buurt|inwoners van)[\s]$`,
  'iu',
)
const numberedThing =
  /(?<!\p{L})(kavels?|percelen|perceel|sectie|hal|loods|unit|fase|transformator|trafo|veld|deelgebied|deelplan|tranche|blok|gebouw|niveau|groep|lot|spoor|baan|lokaal|verdieping|kade)(?:nr\.?| nummer| nr\.?)? ([a-z]{0,2} ?\d{1,5}[a-z]?|[a-h]|een|twee|drie|vier|vijf|zes|zeven|acht)(?![\p{L}\d]|,\d)/giu
const counts: Readonly<Record<string, string>> = {
  een: '1',
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
}
const ordinals = /\b(eerste|tweede|derde|vierde) (fase|tranche|transformator|trafo|kavel|hal|ronde|deel)\b/g
const ordinalNumber: Readonly<Record<string, string>> = { eerste: '1', tweede: '2', derde: '3', vierde: '4' }

/** The proper names and the numbered things of a Dutch text. */
export function readNames(text: string): Names {
  const objects = new Map<string, Mark>()
  const towns = new Map<string, Mark>()
  let last: { name: string; start: number; end: number } | null = null
  const keep = (run: { name: string; start: number; end: number } | null) => {
    if (run === null) return
    const before = text.slice(Math.max(0, run.start - 24), run.start)
    const into = beforeTown.test(before) && !article.test(before) && !spot.test(run.name) ? towns : objects
    into.set(nameKey(run.name), { start: run.start, end: run.end })
  }
  for (const match of text.matchAll(token)) {
    const [word] = match
    const start = match.index
    const startsSentence = start === 0 || /[.!?:;]\s+$|\n\s*$/.test(text.slice(Math.max(0, start - 3), start))
    const isArticleOfName = /^(De|Het|'t|’t)$/.test(word) && !startsSentence
    const isName =
      !noPlace.has(word) &&
      !isAbbreviation.test(word) &&
      (!startsSentence || spot.test(word.toLowerCase()) || /-/.test(word))
    if (isArticleOfName || !isName) continue
    if (
      last !== null &&
      joiner.test(text.slice(last.end, start)) &&
      !/ (op|aan|de|van) $/.test(text.slice(last.end, start))
    ) {
      last = { name: `${last.name} ${word}`, start: last.start, end: start + word.length }
      continue
    }
    keep(last)
    last = { name: word, start, end: start + word.length }
  }
  keep(last)
  return { objects, towns, numbered: numberedIn(text) }
}

function numberedIn(text: string): Map<string, Map<string, Mark>> {
  const numbered = new Map<string, Map<string, Mark>>()
  const add = (thing: string, number: string, start: number, length: number) => {
    const known = numbered.get(thing) ?? new Map<string, Mark>()
    known.set(number, { start, end: start + length })
    numbered.set(thing, known)
  }
  for (const match of text.matchAll(numberedThing)) {
    const thing = thingOf((match[1] ?? '').toLowerCase())
    const raw = (match[2] ?? '').toLowerCase().replaceAll(' ', '')
    add(thing, counts[raw] ?? raw, match.index, match[0].length)
  }
  for (const match of text.toLowerCase().matchAll(ordinals)) {
    add(thingOf(match[2] ?? ''), ordinalNumber[match[1] ?? ''] ?? '', match.index, match[0].length)
  }
  return numbered
}

function thingOf(word: string): string {
  if (/^(kavel|perce|sectie|lot)/.test(word)) return 'kavel'
  return word === 'trafo' ? 'transformator' : word
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(de|het|den|'t|’t) /, '')
    .replace(/se? (?=station)/, ' ')
    .replaceAll('’', "'")
}
