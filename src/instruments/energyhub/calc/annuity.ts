/**
 * The part of an investment that each year bears when it is paid back with interest over its life:
 *
 *     r / (1 − (1 + r)^−n), and 1 / n without interest
 */
export function annuity(interest: number, years: number): number {
  return interest === 0 ? 1 / years : interest / (1 - (1 + interest) ** -years)
}
