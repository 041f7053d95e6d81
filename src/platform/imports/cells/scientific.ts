/** `8,71687E+17`: what Excel leaves of a long number. The digits behind it are gone for good. */
export function isScientific(cell: string): boolean {
  return /^\s*[-+]?\d+(?:[.,]\d+)?E\+?\d+\s*$/i.test(cell)
}
