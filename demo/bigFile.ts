import { sizeClass } from '../src/core/sizeClass.ts'
import { municipalities } from '../src/register/reference/municipalities.ts'
import { sbi2008 } from '../src/register/reference/sbi2008.ts'
import { randomFrom, type Random } from './random.ts'

/** Columns in the manner of the national employment register: every branch, numbers split by sex and hours, BAG and RD. */
export const bigFileHeaders = [
  'LISANR',
  'KVK_DOSSIERNUMMER',
  'VESTIGINGSNUMMER',
  'NAAM',
  'STRAAT',
  'HUISNUMMER',
  'POSTCODE',
  'WOONPLAATS',
  'GEMEENTECODE',
  'GEMEENTENAAM',
  'SBI_2008',
  'MAN_VT',
  'MAN_DT',
  'VROUW_VT',
  'VROUW_DT',
  'TOTAAL_BANEN',
  'GROOTTEKLASSE',
  'X_RD',
  'Y_RD',
  'BAG_VBO',
  'OPPERVLAKTE',
] as const

/** Share of rows that are makers (SBI 24 to 33). */
export const makerShare = 0.04

/** Pieces are drawn by a mask, so their number is a power of two. */
const pool = 8192
const rowsPerBuffer = 4096

type Pieces = {
  readonly places: readonly string[]
  readonly otherCodes: readonly string[]
  readonly makerCodes: readonly string[]
  readonly jobs: readonly string[]
}

function isMaker(code: string): boolean {
  return code >= '24' && code < '34'
}

/** Text of a job count with its parts and class: "3;1;2;1;7;5-10". Eight in ten have one to four jobs. */
function jobsPiece(random: Random): string {
  const few = random.chance(0.8)
  const total = few ? random.whole(1, 4) : Math.min(900, Math.floor(5 / (1.006 - random.fraction())))
  const men = random.whole(0, total)
  const menFull = random.whole(0, men)
  const womenFull = random.whole(0, total - men)
  return `${menFull};${men - menFull};${womenFull};${total - men - womenFull};${total};${sizeClass(total)}`
}

function piecesFrom(random: Random): Pieces {
  const leaves = [...sbi2008.codes.keys()].filter((code) => code.length > 3 && !sbi2008.parents.has(code))
  const makers = leaves.filter(isMaker)
  const others = leaves.filter((code) => !isMaker(code))
  const fill = (make: () => string): string[] => Array.from({ length: pool }, make)
  return {
    places: fill(() => {
      const { code, name } = random.pick(municipalities)
      return `${name};${code};${name}`
    }),
    otherCodes: fill(() => random.pick(others)),
    makerCodes: fill(() => random.pick(makers)),
    jobs: fill(() => jobsPiece(random)),
  }
}

function* buffers(rows: number, seed: number, makersOnly: boolean): Generator<Buffer> {
  const random = randomFrom(seed)
  const pieces = piecesFrom(random)
  yield Buffer.from(`\uFEFF${bigFileHeaders.join(';')}\r\n`)
  const makerBound = makersOnly ? 1 : makerShare
  const at = (list: readonly string[], bits: number): string => list[bits & (pool - 1)] ?? ''
  for (let first = 1; first <= rows; first += rowsPerBuffer) {
    const last = Math.min(rows, first + rowsPerBuffer - 1)
    let text = ''
    for (let row = first; row <= last; row++) {
      const bits = Math.floor(random.fraction() * 0x1_0000_0000)
      const more = Math.floor(random.fraction() * 0x1_0000_0000)
      const isMakerRow = random.fraction() < makerBound
      const code = at(isMakerRow ? pieces.makerCodes : pieces.otherCodes, more)
      const serial = 10_000_000 + row
      text += `${serial};${98_000_000 + row};9999${serial};Verzonnen bedrijf ${serial};Nergensstraat;${1 + (row % 299)};`
      text += `${1000 + (more % 9000)}Q${String.fromCharCode(65 + (row % 26))};${at(pieces.places, bits)};${code};`
      text += `${at(pieces.jobs, bits >>> 13)};${100_000 + (bits % 150_000)};${400_000 + (more % 150_000)};`
      text += `0999010000${(more % 900_000) + 100_000};${20 + (bits % 5000)}\r\n`
    }
    yield Buffer.from(text)
  }
}

/** A made-up file of all branches, in pieces: makers are four in a hundred. The same seed gives the same bytes. */
export async function* lisaLikeRows(rows: number, seed = 1): AsyncGenerator<Buffer> {
  yield* buffers(rows, seed, false)
}

/** The same columns with makers only. */
export async function* makersFile(rows: number, seed = 1): AsyncGenerator<Buffer> {
  yield* buffers(rows, seed, true)
}
