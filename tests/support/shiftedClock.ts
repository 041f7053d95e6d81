/** Loaded before a program: its clock runs by the years of SHIFTED_YEARS ahead, in every thread. */
const shift = Number(process.env['SHIFTED_YEARS'] ?? 0) * 365.25 * 86_400_000
const Real = globalThis.Date

globalThis.Date = class extends Real {
  constructor(...given: ConstructorParameters<typeof Real> | []) {
    if (given.length === 0) super(Real.now() + shift)
    else super(...given)
  }

  static override now(): number {
    return Real.now() + shift
  }
} as DateConstructor // called without `new` it is not: nothing here does so
