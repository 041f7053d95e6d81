import type { PairFinding } from './finding.ts'
import type { Mark } from './mark.ts'
import { oppositeVerbs } from './oppositeVerbs.ts'
import type { ReadPassage } from './readPassage.ts'
import { meet } from './readPeriod.ts'
import { clauseAround } from './readStances.ts'
import { remembered } from './remembered.ts'
import { areNeighbours, samePlace, sharedKeys } from './samePlace.ts'
import { tensions } from './tensions.ts'

const { keeps, ends, denies } = oppositeVerbs

const exception = new RegExp(
  String.raw`uitgezonderd|behalve|met uitzondering|tenzij|ontheffing|vrijgesteld|uitzondering voor|geldt niet (?:voor|op)|bestemmingsverkeer|tijdelijk|met inachtneming|binnen de (?:bestaande |geldende )?(?:geluid|norm|regel|venster|grens)|binnen de bestaande norm|inpandig|met gesloten deuren|geluidarm|geluidloos|elektrische (?:vracht|truck|bestel|voertuig)|uitstootvrije (?:vracht|voertuig)|emissieloze? (?:vracht|voertuig)|vrijwillig|onderhoud\b|alternatieve route|andere route|verhuist|ver van|buiten de (?:zone|bebouwde)|op (?:ten minste|ruime|voldoende|[a-z]*honderd meter) afstand|op \S*(?:honderd|duizend) meter|verken|onderzoek|in overleg|aan de zijde zonder`,
)
const numeric = {
  noise: 'de geluidsgrens',
  speed: 'de snelheid',
  height: 'de bouwhoogte',
  category: 'de milieucategorie',
} as const
const numericEn = {
  noise: 'the noise limit',
  speed: 'the speed',
  height: 'the building height',
  category: 'the environmental category',
} as const

const makesException = remembered(({ lower }) => exception.test(lower))

/** What one passage makes possible and the other impossible, in one place and at one time. */
export function contradiction(a: ReadPassage, b: ReadPassage): PairFinding | null {
  if (!meet(a.period, b.period)) return null
  const place = samePlace(a, b)
  if (place === 'different' || makesException(a) || makesException(b)) return null
  return otherNumber(a, b, place) ?? otherSide(a, b, place) ?? otherVerb(a, b, place)
}

function otherNumber(a: ReadPassage, b: ReadPassage, place: string): PairFinding | null {
  if (place === 'open') return null
  for (const dimension of ['noise', 'speed', 'height', 'category'] as const) {
    const first = a.amounts.find((amount) => amount.dimension === dimension)
    const second = b.amounts.find((amount) => amount.dimension === dimension)
    if (first === undefined || second === undefined) continue
    const otherPart = /nacht/.test(a.lower) !== /nacht/.test(b.lower) && dimension === 'noise'
    if (first.value === second.value || otherPart) continue
    const nl = `Voor dezelfde plek noemen de passages een andere waarde voor ${numeric[dimension]}.`
    const en = `For one place the passages name another value for ${numericEn[dimension]}.`
    return { kind: 'contradiction', strength: 0.9, marksA: [first.mark], marksB: [second.mark], why: { nl, en } }
  }
  return null
}

function otherSide(a: ReadPassage, b: ReadPassage, place: string): PairFinding | null {
  const neighbours = place === 'open' && areNeighbours(a, b)
  if (neighbours) return null
  for (const { id, why } of tensions) {
    const sideA = a.stances.filter(({ tension }) => tension === id)
    const sideB = b.stances.filter(({ tension }) => tension === id)
    const limitA = sideA.find(({ side }) => side === 'limit')
    const limitB = sideB.find(({ side }) => side === 'limit')
    if ((limitA === undefined) === (limitB === undefined)) continue
    const limit = limitA ?? limitB
    const wish = (limitA === undefined ? sideA : sideB).find(({ side }) => side === 'wish')
    if (limit === undefined || wish === undefined) continue
    if (place === 'open' && !(isEverywhere.has(id) && (isPlaceless(a) || isPlaceless(b)))) continue
    if (place === 'open' && needsSubject.has(id) && sharedKeys(a.ideas, b.ideas).length === 0) continue
    const [markA, markB] = limitA === undefined ? [wish.mark, limit.mark] : [limit.mark, wish.mark]
    return {
      kind: 'contradiction',
      strength: place === 'same' ? 0.85 : 0.6,
      marksA: [markA],
      marksB: [markB],
      why: { nl: `Tegenspraak: ${why.nl}.`, en: `A contradiction: ${why.en}.` },
    }
  }
  return null
}

/** Rules that a municipality makes for all its ground: no spot has to be named. */
const isEverywhere = new Set(['new-rules', 'charges', 'procurement', 'night', 'loading', 'emission'])

/** Of these the passages must also speak of one subject: of one tax, or of one purchase. */
const needsSubject = new Set(['charges', 'procurement', 'loading'])

const isPlaceless = ({ objects, towns }: ReadPassage) => objects.size + towns.size === 0

function otherVerb(a: ReadPassage, b: ReadPassage, place: string): PairFinding | null {
  const shared = sharedKeys(a.ideas, b.ideas)
  if (
    place === 'open'
      ? shared.length < 4 || areNeighbours(a, b) || !(isPlaceless(a) && isPlaceless(b))
      : shared.length < 1
  )
    return null
  const [verbA, verbB] = [directionOf(a), directionOf(b)]
  if (verbA === null || verbB === null || verbA.up === verbB.up) return null
  const near = shared.find((idea) => isNear(a, idea, verbA.mark) && isNear(b, idea, verbB.mark))
  if (near === undefined && sharedKeys(a.objects, b.objects).length === 0) return null
  const marks = (read: ReadPassage, verb: Mark) =>
    [verb, read.ideas.get(near ?? '')].filter((mark) => mark !== undefined)
  return {
    kind: 'contradiction',
    strength: place === 'same' ? 0.7 : 0.55,
    marksA: marks(a, verbA.mark),
    marksB: marks(b, verbB.mark),
    why: {
      nl: 'Wat de ene passage behoudt of uitbreidt, beëindigt of beperkt de andere.',
      en: 'What one passage keeps or widens, the other ends or narrows.',
    },
  }
}

function isNear(read: ReadPassage, idea: string, verb: Mark): boolean {
  const mark = read.ideas.get(idea)
  return mark !== undefined && Math.abs(mark.start - verb.start) < 80 && mark.start !== verb.start
}

/** Whether a passage makes or ends, when all its verbs point one way. */
const directionOf = remembered(({ lower }): { readonly up: boolean; readonly mark: Mark } | null => {
  const seen = [
    ...[...lower.matchAll(keeps)].map((match) => ({
      up: true,
      mark: { start: match.index, end: match.index + match[0].length },
    })),
    ...[...lower.matchAll(ends)].map((match) => ({
      up: false,
      mark: { start: match.index, end: match.index + match[0].length },
    })),
  ].map(({ up, mark }) => ({ up: denies.test(clauseAround(lower, mark)) ? !up : up, mark }))
  const [first] = seen
  return first !== undefined && seen.every(({ up }) => up === first.up) ? first : null
})
