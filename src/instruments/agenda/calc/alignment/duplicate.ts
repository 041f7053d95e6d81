import type { PairFinding } from './finding.ts'
import type { ReadPassage } from './readPassage.ts'
import { meet } from './readPeriod.ts'
import { remembered } from './remembered.ts'
import { areNeighbours, samePlace, sharedKeys } from './samePlace.ts'

/** Of each group an action is for one: two members of a group are two actions. */
const groups: readonly (readonly RegExp[])[] = [
  [/\bzorg/, /metaal|metalektro/, /\bbouw(?:sector|bedrij)/, /horeca/, /\bict\b/, /logistiek/],
  [/hout\b/, /staal|metaal/, /kunststof|plastic/, /textiel/, /beton/],
  [/huishouden|inwoner|bewoner|gezin|woningeigena/, new RegExp(String.raw`bedrij|mkb|ondernem|maker`)],
  [
    /groep (?:[5-8]|acht|zeven)|basisschool|basisscho|primair/,
    /vmbo|voortgezet|middelbare/,
    /\bmbo\b/,
    /\bhbo\b|hogeschool/,
  ],
  [/niveau 2/, /niveau 3/, /niveau 4/],
  [/evalu|monitor/, /invoer|ingevoerd|start|opricht/],
]
const followUp =
  /evalu|vervolg|uitbreiding van|herhal|resultaten van|tweede ronde|als aanvulling|aanvullend op|voortbouw|sluit(?:en|t)? aan|verwijz|daarnaast|in plaats van/

const helps = /\b(?:hulp|helpen|ondersteun\S*|begeleid\S*) (?:bij|met|voor)\b/

const followsUp = remembered(({ lower }) => followUp.test(lower))
const helpsOthers = remembered(({ lower }) => helps.test(lower))

/** One action that stands in two agendas: the same ideas, for the same people, in the same place and time. */
export function duplicate(a: ReadPassage, b: ReadPassage): PairFinding | null {
  const shared = sharedKeys(a.ideas, b.ideas)
  if (shared.length < 2) return null
  const few = Math.min(a.ideas.size, b.ideas.size)
  const score = shared.length / few
  const both = (2 * shared.length) / (a.ideas.size + b.ideas.size)
  const place = samePlace(a, b)
  const bar = place === 'same' ? 0.5 : 0.55
  if (
    place === 'different' ||
    score < bar ||
    both < bar - 0.14 ||
    (shared.length === 2 && both < 0.75 && (place !== 'same' || score < 0.6))
  )
    return null
  if (!meet(a.period, b.period) || followsUp(a) !== followsUp(b) || helpsOthers(a) !== helpsOthers(b)) return null
  if (
    place === 'open' &&
    (areNeighbours(a, b) || (a.objects.size + a.towns.size === 0) !== (b.objects.size + b.towns.size === 0))
  ) {
    if (areNeighbours(a, b) || score < 0.75 || shared.length < 3) return null
  }
  if (a.funds.size > 0 && b.funds.size > 0 && sharedKeys(a.funds, b.funds).length === 0) return null
  if (groups.some((group) => isApart(group, a.lower, b.lower))) return null
  return {
    kind: 'duplicate',
    strength: Math.min(1, 0.4 + both / 2),
    marksA: shared.flatMap((idea) => a.ideas.get(idea) ?? []),
    marksB: shared.flatMap((idea) => b.ideas.get(idea) ?? []),
    why: {
      nl: 'Beide passages beschrijven dezelfde actie; voeg ze samen of spreek af wie haar uitvoert.',
      en: 'Both passages describe one action; join them or agree who carries it out.',
    },
  }
}

function isApart(group: readonly RegExp[], a: string, b: string): boolean {
  const inA = group.filter((member) => member.test(a))
  const inB = group.filter((member) => member.test(b))
  return inA.length > 0 && inB.length > 0 && !inA.some((member) => inB.includes(member))
}
