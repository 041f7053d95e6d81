import type { Branch } from '../src/core/branch.ts'
import { labourMarketRegionOf } from '../src/register/reference/municipalities.ts'
import type { AddressBook, DemoAddress } from './demoAddresses.ts'
import { makerNames } from './demoNames.ts'
import { branchAffinity, doetinchem, doetinchemPlan, elsewherePlan, municipalityPlan } from './demoPlan.ts'
import { type Trade, tradesByBranch } from './demoTrades.ts'
import { drawJobSizes } from './jobSizes.ts'
import type { Random } from './random.ts'

export const legalForms = ['Besloten vennootschap', 'Eenmanszaak', 'Vennootschap onder firma'] as const
export type LegalForm = (typeof legalForms)[number]

/** What stays the same about a maker through the years. */
export type Identity = {
  readonly kvkNumber: string
  readonly establishmentNumber: string
  readonly name: string
  readonly branch: Branch
  readonly sbiCode: string
  readonly legalForm: LegalForm
  readonly foundedYear: number
  readonly familyBusiness: boolean
}

/** A maker on one day. */
export type Standing = { readonly identity: Identity; readonly address: DemoAddress; readonly jobs: number }

export type Registrar = (branch: Branch, municipality: string, jobs: number) => Standing

function legalForm(random: Random, jobs: number): LegalForm {
  if (jobs <= 2 && random.chance(0.6)) return 'Eenmanszaak'
  if (jobs <= 6 && random.chance(0.3)) return 'Vennootschap onder firma'
  return 'Besloten vennootschap'
}

/** Larger makers are older, as a rule; nobody is younger than 2022 unless his history says so. */
function foundedYear(random: Random, jobs: number): number {
  const newest = 2022
  const age = Math.floor((random.fraction() * random.fraction() + Math.min(jobs, 60) / 240) * 95)
  return newest - Math.min(age, 110)
}

/** Writes makers in the made-up register. Numbers start with 99, as no real KvK number or establishment number does. */
export function registrar(random: Random, book: AddressBook): Registrar {
  const nameFor = makerNames(random)
  let serial = 0
  return (branch, municipality, jobs) => {
    serial += random.whole(1, 9)
    const trade: Trade = random.weighted(tradesByBranch[branch], ({ weight }) => weight)
    const founded = foundedYear(random, jobs)
    const identity: Identity = {
      kvkNumber: String(99_000_000 + serial * 37),
      establishmentNumber: `9999${String(serial).padStart(8, '0')}`,
      name: nameFor(random.pick(trade.words)),
      branch,
      sbiCode: trade.sbi,
      legalForm: legalForm(random, jobs),
      foundedYear: founded,
      familyBusiness: random.chance(founded < 1995 ? 0.6 : 0.3),
    }
    return { identity, address: book.addressIn(municipality), jobs }
  }
}

/** Spreads the branches over the fifty other municipalities: the rarest first, metal products where room is left. */
function settle(random: Random): readonly { readonly branch: Branch; readonly municipality: string }[] {
  const room = new Map(
    municipalityPlan.filter(({ code }) => code !== doetinchem).map(({ code, makers }) => [code, makers]),
  )
  const places = [...room.keys()].map((code) => ({ code, region: labourMarketRegionOf(code) ?? '' }))
  return elsewherePlan
    .toSorted((one, other) => one.makers - other.makers)
    .flatMap(({ branch, makers }) =>
      Array.from({ length: makers }, () => {
        const affinity = branchAffinity[branch] ?? {}
        const { code } = random.weighted(places, (place) => (room.get(place.code) ?? 0) * (affinity[place.region] ?? 1))
        room.set(code, (room.get(code) ?? 0) - 1)
        return { branch, municipality: code }
      }),
    )
}

/** The 2,029 makers of the newest reference date. */
export function makersToday(random: Random, register: Registrar): readonly Standing[] {
  const sizes = new Map(
    elsewherePlan.map(({ branch, makers, jobs, large }) => [branch, [...drawJobSizes(random, makers, jobs, large)]]),
  )
  const elsewhere = settle(random).map(({ branch, municipality }) =>
    register(branch, municipality, sizes.get(branch)?.pop() ?? 1),
  )
  const here = doetinchemPlan.flatMap(({ branch, makers, jobs, large }) =>
    drawJobSizes(random, makers, jobs, large).map((size) => register(branch, doetinchem, size)),
  )
  return [...elsewhere, ...here]
}
