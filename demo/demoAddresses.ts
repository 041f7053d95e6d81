import { findMunicipality } from '../src/register/reference/municipalities.ts'
import { demoStreets, estateNames } from './demoNames.ts'
import { municipalityPlan } from './demoPlan.ts'
import type { Random } from './random.ts'

export type DemoAddress = {
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly town: string
  readonly municipality: string
  readonly municipalityName: string
  readonly estate: string | null
}

export type DemoEstate = { readonly municipality: string; readonly name: string }

const onEstate = 0.85
const streetsPerEstate = 3

/** Hands out addresses that nobody else has. Postcodes only have the shape of one: 99, then Q or X. */
export type AddressBook = {
  readonly estates: readonly DemoEstate[]
  readonly addressIn: (municipality: string) => DemoAddress
}

/** A pair of letters for each street of a municipality, so that postcode and house number are one address. */
function postcodeLetters(street: number): string {
  return (street < 26 ? 'Q' : 'X') + String.fromCharCode(65 + (street % 26))
}

export function addressBook(random: Random): AddressBook {
  const names = estateNames(
    random,
    municipalityPlan.reduce((sum, plan) => sum + plan.estates, 0),
  )
  const estates: DemoEstate[] = []
  for (const { code, estates: count } of municipalityPlan) {
    for (let at = 0; at < count; at++) estates.push({ municipality: code, name: names[estates.length] ?? '' })
  }
  const lastNumber = new Map<string, number>()

  const addressIn = (code: string): DemoAddress => {
    const municipality = findMunicipality(code)
    if (municipality === null) throw new Error(`no municipality ${code}`)
    const own = estates.filter((estate) => estate.municipality === code)
    // The first estate of a municipality is the largest.
    const at = random.chance(onEstate) ? random.weighted([...own.keys()], (index) => 1 / (index + 1)) : null
    const streetAt =
      at === null
        ? random.whole(own.length * streetsPerEstate, demoStreets.length - 1)
        : at * streetsPerEstate + random.whole(0, streetsPerEstate - 1)
    const street = demoStreets[streetAt] ?? 'Verzonnenweg'
    const number = (lastNumber.get(code + street) ?? 0) + random.whole(1, 3)
    lastNumber.set(code + street, number)
    const zone = String(9900 + municipalityPlan.findIndex((plan) => plan.code === code))
    return {
      street,
      houseNumber: String(number),
      postcode: zone + postcodeLetters(streetAt),
      town: municipality.name,
      municipality: code,
      municipalityName: municipality.name,
      estate: at === null ? null : (own[at]?.name ?? null),
    }
  }
  return { estates, addressIn }
}
