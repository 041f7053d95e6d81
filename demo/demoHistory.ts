import type { AddressBook, DemoAddress } from './demoAddresses.ts'
import type { Identity, Registrar, Standing } from './demoMakers.ts'
import {
  doetinchem,
  doetinchemLastYear,
  doetinchemPlan,
  elsewherePlan,
  lastYear,
  municipalityPlan,
  type ReferenceDate,
  referenceDates,
  thisYear,
  twoYearsAgo,
} from './demoPlan.ts'
import type { Random } from './random.ts'

/** What happened to makers after `after` and before the next reference date; from and to are establishment numbers. */
export type DemoEvent = {
  readonly kind: 'founded' | 'ceased' | 'moved' | 'merged' | 'split'
  readonly after: ReferenceDate
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** A maker through the years. `null`: the delivery of that year had no number of jobs. Absent: the maker was not there. */
export type Life = {
  identity: Identity
  address: Partial<Record<ReferenceDate, DemoAddress>>
  jobs: Partial<Record<ReferenceDate, number | null>>
}

/** Everything a chapter of the history may write with. */
type Pen = {
  readonly random: Random
  readonly register: Registrar
  readonly book: AddressBook
  readonly lives: Life[]
  readonly events: DemoEvent[]
  /** Takes makers that no other chapter has changed yet. */
  readonly take: (many: number, fits: (life: Life) => boolean) => readonly Life[]
}

/** Founded and ceased after a date, in all of Gelderland and, of those, in Doetinchem. */
const turnover = [
  { after: twoYearsAgo, before: [twoYearsAgo], founded: 88, foundedHere: 4, ceased: 79, ceasedHere: 3 },
  { after: lastYear, before: [twoYearsAgo, lastYear], founded: 94, foundedHere: 6, ceased: 71, ceasedHere: 2 },
] as const

const moves = { within: 16, between: 8 } as const
const mergerIn = 'GM1509'
const splitIn = 'GM0200'
/** Two makers: too few to lose one. */
const smallest = 'GM0277'
const missingNumbers = [
  [twoYearsAgo, 6],
  [lastYear, 4],
] as const

function numberOf(life: Life): string {
  return life.identity.establishmentNumber
}

function jobsOn(life: Life, day: ReferenceDate): number {
  return life.jobs[day] ?? 0
}

function isIn(life: Life, municipality: string): boolean {
  return life.address[thisYear]?.municipality === municipality
}

function alive({ identity, address, jobs }: Standing, days: readonly ReferenceDate[]): Life {
  const life: Life = { identity, address: {}, jobs: {} }
  for (const day of days) {
    life.address[day] = address
    life.jobs[day] = jobs
  }
  return life
}

function only(taken: readonly Life[]): Life {
  const [life] = taken
  if (life === undefined) throw new Error('no maker fits the plan')
  return life
}

function found({ take, events }: Pen): void {
  for (const { after, before, founded, foundedHere } of turnover) {
    const isYoung = (life: Life, most: number): boolean => jobsOn(life, thisYear) <= most && !isIn(life, smallest)
    const young = [
      ...take(foundedHere, (life) => isIn(life, doetinchem) && isYoung(life, 14)),
      ...take(founded - foundedHere, (life) => !isIn(life, doetinchem) && isYoung(life, 9)),
    ]
    for (const life of young) {
      for (const day of before) {
        delete life.address[day]
        delete life.jobs[day]
      }
      life.identity = { ...life.identity, foundedYear: Number(after.slice(0, 4)), familyBusiness: false }
      events.push({ kind: 'founded', after, from: [], to: [numberOf(life)] })
    }
  }
}

/** Jobs a year earlier: half stays the same, most of the rest has grown since. */
function earlierJobs(random: Random, jobs: number): number {
  const turn = random.fraction()
  if (turn < 0.5) return jobs
  const step = Math.max(1, Math.round(jobs * (0.02 + random.fraction() * 0.12)))
  return Math.max(1, turn < 0.79 ? jobs - step : jobs + step)
}

function growBackwards({ random, lives }: Pen): void {
  for (const life of lives) {
    if (life.jobs[lastYear] !== undefined) life.jobs[lastYear] = earlierJobs(random, jobsOn(life, thisYear))
    if (life.jobs[twoYearsAgo] !== undefined) life.jobs[twoYearsAgo] = earlierJobs(random, jobsOn(life, lastYear))
  }
}

function cease({ random, register, lives, events }: Pen): void {
  for (const { after, before, ceased, ceasedHere } of turnover) {
    for (let at = 0; at < ceased; at++) {
      const here = at < ceasedHere
      const { branch } = random.weighted(here ? doetinchemPlan : elsewherePlan, ({ makers }) => makers)
      const places = municipalityPlan.filter(({ code }) => (code === doetinchem) === here)
      const { code } = random.weighted(places, ({ makers }) => makers)
      const life = alive(register(branch, code, random.whole(1, random.whole(2, 16))), before)
      lives.push(life)
      events.push({ kind: 'ceased', after, from: [numberOf(life)], to: [] })
    }
  }
}

/** What is one maker today was two makers under one roof before: the one that took over has the jobs of both. */
function merge({ take, register, lives, events }: Pen): void {
  const survivor = only(
    take(1, (life) => {
      const isHere = isIn(life, mergerIn) && life.identity.branch === 'metal-products'
      return isHere && jobsOn(life, twoYearsAgo) > 17 && jobsOn(life, thisYear) > 17
    }),
  )
  const jobs = Math.floor(jobsOn(survivor, lastYear) / 3)
  const absorbed = alive(register('metal-products', mergerIn, jobs), [twoYearsAgo, lastYear])
  for (const day of [twoYearsAgo, lastYear] as const) {
    absorbed.address[day] = survivor.address[day]
    survivor.jobs[day] = jobsOn(survivor, day) - jobs
  }
  lives.push(absorbed)
  const both = [numberOf(survivor), numberOf(absorbed)]
  events.push({ kind: 'merged', after: lastYear, from: both, to: [numberOf(survivor)] })
}

/** Two makers of one municipality and branch were one before; the daughter began at the address of the mother. */
function split({ take, events }: Pen): void {
  const fits = (life: Life): boolean =>
    isIn(life, splitIn) && life.identity.branch === 'machinery' && life.jobs[twoYearsAgo] !== undefined
  const mother = only(take(1, (life) => fits(life) && jobsOn(life, thisYear) > 14))
  const daughter = only(take(1, (life) => fits(life) && jobsOn(life, thisYear) < 14))
  const cradle = mother.address[thisYear]
  daughter.address = { [lastYear]: cradle, [thisYear]: cradle }
  daughter.identity = { ...daughter.identity, foundedYear: Number(twoYearsAgo.slice(0, 4)), familyBusiness: false }
  mother.jobs[twoYearsAgo] = jobsOn(mother, lastYear) + jobsOn(daughter, lastYear)
  delete daughter.jobs[twoYearsAgo]
  const both = [numberOf(mother), numberOf(daughter)]
  events.push({ kind: 'split', after: twoYearsAgo, from: [numberOf(mother)], to: both })
}

function move({ random, book, take, events }: Pen): void {
  const stays = new Set([doetinchem, smallest])
  const movers = take(moves.within + moves.between, (life) => {
    const home = life.address[thisYear]?.municipality
    return home !== undefined && !stays.has(home) && life.jobs[twoYearsAgo] !== undefined
  })
  for (const [at, life] of movers.entries()) {
    const home = life.address[thisYear]?.municipality ?? ''
    const others = municipalityPlan.filter(({ code }) => !stays.has(code) && code !== home)
    const old = book.addressIn(at < moves.within ? home : random.weighted(others, ({ makers }) => makers).code)
    const after = random.pick([twoYearsAgo, lastYear] as const)
    life.address[twoYearsAgo] = old
    if (after === lastYear) life.address[lastYear] = old
    events.push({ kind: 'moved', after, from: [numberOf(life)], to: [numberOf(life)] })
  }
}

/** Doetinchem's jobs of last year are known from our own drawings: jobs come or go one by one until they fit. */
function fitDoetinchem({ random, lives }: Pen): void {
  const locals = lives.filter((life) => life.address[lastYear]?.municipality === doetinchem)
  const steady = locals.filter((life) => isIn(life, doetinchem) && jobsOn(life, lastYear) > 5)
  let left = doetinchemLastYear.jobs - locals.reduce((sum, life) => sum + jobsOn(life, lastYear), 0)
  while (left !== 0) {
    const life = random.pick(steady)
    const next = jobsOn(life, lastYear) + Math.sign(left)
    if (next < 3 || Math.abs(next - jobsOn(life, thisYear)) > 6) continue
    life.jobs[lastYear] = next
    // The year before moves along, or one year would take the whole change.
    if (life.jobs[twoYearsAgo] !== undefined)
      life.jobs[twoYearsAgo] = Math.max(1, jobsOn(life, twoYearsAgo) + Math.sign(left))
    left -= Math.sign(left)
  }
}

/** Only makers that stand today lose a number of an earlier year, so that the merger stays visible. */
function loseNumbers({ take }: Pen): void {
  for (const [day, many] of missingNumbers) {
    const stands = (life: Life): boolean => life.jobs[thisYear] !== undefined && life.jobs[day] !== undefined
    for (const life of take(many, (one) => stands(one) && !isIn(one, doetinchem))) life.jobs[day] = null
  }
}

/** Writes the two earlier years under the makers of today. */
export function livesOf(
  random: Random,
  today: readonly Standing[],
  register: Registrar,
  book: AddressBook,
): { readonly lives: readonly Life[]; readonly events: readonly DemoEvent[] } {
  const lives = today.map((standing) => alive(standing, referenceDates))
  const events: DemoEvent[] = []
  const touched = new Set<Life>()
  const take = (many: number, fits: (life: Life) => boolean): readonly Life[] => {
    const taken = random.shuffled(lives.filter((life) => !touched.has(life) && fits(life))).slice(0, many)
    if (taken.length < many) throw new Error(`only ${taken.length} of ${many} makers fit the plan`)
    for (const life of taken) touched.add(life)
    return taken
  }
  const pen: Pen = { random, register, book, lives, events, take }
  found(pen)
  growBackwards(pen)
  cease(pen)
  merge(pen)
  split(pen)
  move(pen)
  fitDoetinchem(pen)
  loseNumbers(pen)
  return { lives, events }
}
