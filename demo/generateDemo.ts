import { addressBook, type DemoAddress, type DemoEstate } from './demoAddresses.ts'
import { type DemoEvent, livesOf } from './demoHistory.ts'
import { type Identity, makersToday, registrar } from './demoMakers.ts'
import { type ReferenceDate, referenceDates } from './demoPlan.ts'
import { randomFrom } from './random.ts'

/** A made-up maker as it stands in the delivery of one reference date. */
export type DemoMaker = Identity &
  DemoAddress & {
    readonly referenceDate: ReferenceDate
    /** `null`: the delivery had no number. Never so on the newest date. */
    readonly jobs: number | null
  }

export type DemoRegion = {
  readonly referenceDates: readonly ReferenceDate[]
  /** Sorted by date, municipality and establishment number. */
  readonly makers: readonly DemoMaker[]
  readonly events: readonly DemoEvent[]
  readonly estates: readonly DemoEstate[]
}

const seed = 20_290_24
let made: DemoRegion | null = null

/** The made-up makers of Gelderland: the same ones on every call and every machine. */
export function generateDemo(): DemoRegion {
  made ??= makeDemo()
  return made
}

/** Makes it anew; only to show that it comes out the same. */
export function makeDemo(): DemoRegion {
  const random = randomFrom(seed)
  const book = addressBook(random)
  const register = registrar(random, book)
  const { lives, events } = livesOf(random, makersToday(random, register), register, book)
  const rows: DemoMaker[] = []
  for (const referenceDate of referenceDates) {
    for (const life of lives) {
      const address = life.address[referenceDate]
      const jobs = life.jobs[referenceDate]
      if (address === undefined || jobs === undefined) continue
      rows.push({ ...life.identity, ...address, jobs, referenceDate })
    }
  }
  const key = (maker: DemoMaker): string => maker.referenceDate + maker.municipality + maker.establishmentNumber
  const makers = rows
    .map((maker) => ({ maker, at: key(maker) }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ maker }) => maker)
  return { referenceDates, makers, events, estates: book.estates }
}

/** The makers of one date, of all Gelderland or of one municipality. */
export function demoMakers(referenceDate: ReferenceDate, municipality?: string): readonly DemoMaker[] {
  return generateDemo().makers.filter(
    (maker) =>
      maker.referenceDate === referenceDate && (municipality === undefined || maker.municipality === municipality),
  )
}
