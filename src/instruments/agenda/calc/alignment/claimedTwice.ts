import type { PairFinding } from './finding.ts'
import type { Mark } from './mark.ts'
import type { Amount, Dimension } from './readAmounts.ts'
import type { ReadPassage } from './readPassage.ts'
import { meet } from './readPeriod.ts'
import { remembered } from './remembered.ts'
import { areNeighbours, samePlace, sharedKeys } from './samePlace.ts'

const noClaim =
  /vervallen|vervalt|afgezien|zien[^.]{0,40} af\b|ingetrokken|vrijgegeven door|teruggegeven|verlaat\b|vertrekt|ongemoeid|onaangetast|niet nodig|geen gebruik|geen beroep|niet langer|te koop|heeft een (?:vermogen|capaciteit|stand|oppervlak)|een stand van|bestaat sinds|bedraagt|is in totaal|telt |hoeft niet|zonder (?:een )?beroep|steunen|geen aanspraak|doen afstand|is al (?:verkocht|uitgegeven)|was (?:eerder|tot)|afgelopen|valt buiten|blijft buiten|buiten beschouwing|verwijz|conform de|zoals (?:in|de)|opgenomen in de|in overleg met|sluit(?:en|t)? aan (?:bij|op) de|melden|rapporteert|evaluatie|verantwoord/
const whole = /rester|laatste|\balle\b|volledig|geheel|vrijgekomen|vrijkomt|overgebleven|onverkocht|hele|al het/
const anyBuilding = new RegExp(String.raw`station$|bedrijfspand|^school$`)
const byDay = /overdag|doordeweek|op werkdagen|schooluren|kantooruren|ochtend/
const byEvening = /avond|weekend|na schooltijd|buiten kantoortijd|zaterdag|zondag|’s nachts|'s nachts/

const claimsNothing = remembered(({ lower }) => noClaim.test(lower))
const takesAll = remembered(({ lower }) => whole.test(lower))
const isByDay = remembered(({ lower }) => byDay.test(lower))
const isByEvening = remembered(({ lower }) => byEvening.test(lower))

/** Power, land, money or a building that two passages give to two. */
export function claimedTwice(a: ReadPassage, b: ReadPassage): PairFinding | null {
  if (claimsNothing(a) || claimsNothing(b) || !meet(a.period, b.period) || divideTheWeek(a, b)) return null
  return sameMoney(a, b) ?? sameSpot(a, b)
}

function sameMoney(a: ReadPassage, b: ReadPassage): PairFinding | null {
  const [fund] = sharedKeys(a.funds, b.funds)
  if (fund === undefined) return null
  const equal = equalAmount(a, b, 'money')
  const [moneyA, moneyB] = [of(a, 'money'), of(b, 'money')]
  if (equal === null && moneyA.length > 0 && moneyB.length > 0 && !exceedsTotal(moneyA, moneyB)) return null
  if (equal === null && areNeighbours(a, b) && a.towns.size > 0 && b.towns.size > 0) return null
  const marks = (read: ReadPassage, amount: Amount | undefined) => [read.funds.get(fund), amount?.mark]
  return found(
    equal === null ? 0.7 : 0.95,
    marks(a, equal?.[0]),
    marks(b, equal?.[1]),
    `het geld uit ${fund}`,
    `the money of ${fund}`,
  )
}

function sameSpot(a: ReadPassage, b: ReadPassage): PairFinding | null {
  const place = samePlace(a, b)
  if (place === 'different') return null
  const plots = a.numbered.get('kavel')
  const [plot] = plots === undefined ? [] : sharedKeys(plots, b.numbered.get('kavel') ?? new Map())
  const isLong = plot !== undefined && /^[a-z]|\d{3}/.test(plot)
  if (plots !== undefined && plot !== undefined && (place === 'same' || place === 'town' || isLong)) {
    return found(0.95, [plots.get(plot)], [b.numbered.get('kavel')?.get(plot)], `kavel ${plot}`, `plot ${plot}`)
  }
  if (place === 'open') return null
  const [name = ''] = [...sharedKeys(a.objects, b.objects), ...sharedKeys(a.towns, b.towns)]
  const at = (read: ReadPassage) => read.objects.get(name) ?? read.towns.get(name)
  for (const [dimension, nl, en] of [
    ['power', 'het vermogen', 'the power'],
    ['area', 'de grond', 'the land'],
  ] as const) {
    const equal = equalAmount(a, b, dimension)
    if (equal !== null && !fitsTotal(a, b, dimension)) {
      return found(0.9, [at(a), equal[0].mark], [at(b), equal[1].mark], `${nl} bij ${name}`, `${en} at ${name}`)
    }
    const [first, second] = [of(a, dimension), of(b, dimension)]
    if (first.length > 0 && second.length > 0 && (exceedsTotal(first, second) || (takesAll(a) && takesAll(b)))) {
      return found(0.75, [at(a), first[0]?.mark], [at(b), second[0]?.mark], `${nl} bij ${name}`, `${en} at ${name}`)
    }
  }
  return sameBuilding(a, b, name)
}

function sameBuilding(a: ReadPassage, b: ReadPassage, name: string): PairFinding | null {
  const [building] = sharedKeys(a.buildings, b.buildings)
  if (building === undefined || anyBuilding.test(building)) return null
  const marks = (read: ReadPassage) => [read.buildings.get(building), read.objects.get(name) ?? read.towns.get(name)]
  return found(0.6, marks(a), marks(b), `${building} (${name})`, `the same building (${building}, ${name})`)
}

const of = (read: ReadPassage, dimension: Dimension) => read.amounts.filter((amount) => amount.dimension === dimension)

function equalAmount(a: ReadPassage, b: ReadPassage, dimension: Dimension): readonly [Amount, Amount] | null {
  for (const first of of(a, dimension)) {
    const second = of(b, dimension).find(({ value }) => Math.abs(value - first.value) <= 0.02 * first.value)
    if (second !== undefined) return [first, second]
  }
  return null
}

/** Both name the total, and what each takes of it fits. */
function fitsTotal(a: ReadPassage, b: ReadPassage, dimension: Dimension): boolean {
  return (
    [a, b].every(({ lower }) => /van (?:de|het|die|in totaal|alle|ruim)[^.]{0,24}?\d/.test(lower)) &&
    equalTotal(of(a, dimension), of(b, dimension))
  )
}

function equalTotal(a: readonly Amount[], b: readonly Amount[]): boolean {
  const top = (amounts: readonly Amount[]) => Math.max(...amounts.map(({ value }) => value))
  return top(a) === top(b)
}

/** One names the total; what the two ask together is more. */
function exceedsTotal(a: readonly Amount[], b: readonly Amount[]): boolean {
  const total = Math.max(...a.concat(b).map(({ value }) => value))
  const asked = (amounts: readonly Amount[]) => Math.min(...amounts.map(({ value }) => value))
  return (a.length > 1 || b.length > 1) && asked(a) + asked(b) > total && asked(a) < total && asked(b) < total
}

function divideTheWeek(a: ReadPassage, b: ReadPassage): boolean {
  return (isByDay(a) && isByEvening(b)) || (isByEvening(a) && isByDay(b))
}

function found(
  strength: number,
  marksA: readonly (Mark | undefined)[],
  marksB: readonly (Mark | undefined)[],
  nl: string,
  en: string,
): PairFinding {
  return {
    kind: 'claimed-twice',
    strength,
    marksA: marksA.filter((mark) => mark !== undefined),
    marksB: marksB.filter((mark) => mark !== undefined),
    why: {
      nl: `Beide passages rekenen op ${nl}, in dezelfde tijd.`,
      en: `Both passages count on ${en}, at the same time.`,
    },
  }
}
