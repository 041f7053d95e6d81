import { findAlignment } from './findAlignment.ts'

/** 300 actions against 20 documents of 200 passages: sentences over estates, streets, funds and rules, made up. */
const spots = Array.from(
  { length: 90 },
  (_, k) => `Terrein${String.fromCharCode(97 + (k % 26))}${String.fromCharCode(97 + (k % 17))}veld`,
)
const sentences: readonly ((spot: string, k: number) => string)[] = [
  (spot, k) => `Op bedrijventerrein ${spot} reserveren wij ${1 + (k % 9)} MW voor bedrijven die overstappen op stroom.`,
  (spot) => `Bedrijven op ${spot} mogen voortaan ook in de nacht draaien en laden.`,
  (spot) => `Rond ${spot} geldt tussen 23.00 en 7.00 uur een stiltezone voor omwonenden.`,
  (spot, k) => `Kavel ${k % 40} op ${spot} wordt verkocht aan een maakbedrijf uit de regio.`,
  (spot, k) =>
    `Uit de Regio Deal wordt in ${2026 + (k % 5)} € ${100 + (k % 50)}.000 besteed aan een praktijklokaal bij ${spot}.`,
  (spot) => `De toegangsweg naar ${spot} wordt afgesloten voor vrachtverkeer van en naar de haven.`,
  (spot) =>
    `Een parkmanager begeleidt de aanleg van glasvezel en verlichting op ${spot}, samen met de ondernemersvereniging.`,
  (_, k) =>
    `De gemeente organiseert jaarlijks ${k % 30} bijeenkomsten over scholing, energie en digitalisering voor ondernemers.`,
]
const made = (name: string, count: number) =>
  Array.from({ length: count }, (_, k) => ({
    id: `${name}-${k}`,
    agenda: name,
    text:
      sentences[(k * 7 + name.length) % sentences.length]?.(spots[(k * 31 + name.length) % spots.length] ?? '', k) ??
      '',
  }))

const own = made('eigen', 300)
const others = Array.from({ length: 20 }, (_, k) => made(`document ${k}`, 200)).flat()
findAlignment({ own: own.slice(0, 20), others: others.slice(0, 200) })
const start = performance.now()
const answer = findAlignment({ own, others })
const value = Math.round(performance.now() - start)
const n = 'findings' in answer ? answer.findings.length : 0
console.log(
  JSON.stringify({ name: 'alignment: 300 actions x 4,000 passages', value, unit: 'ms', against: null, ratio: null, n }),
)
