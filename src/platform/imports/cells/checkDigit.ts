/** The elfproef of BSN and RSIN: 9·a + 8·b + 7·c + … + 2·h − 1·i is a multiple of 11. */
export function passesElevenTest(digits: string): boolean {
  if (digits.length !== 9) return false
  let sum = -(digits.charCodeAt(8) - 48)
  for (let at = 0; at < 8; at += 1) sum += (9 - at) * (digits.charCodeAt(at) - 48)
  return sum % 11 === 0 && digits !== '000000000'
}

/** GS1: from the right, weights 3 and 1 in turn over all but the last digit, which makes the sum a multiple of ten. */
export function passesGs1(digits: string): boolean {
  let sum = 0
  for (let back = 1; back < digits.length; back += 1) {
    sum += (digits.charCodeAt(digits.length - 1 - back) - 48) * (back % 2 === 1 ? 3 : 1)
  }
  return (10 - (sum % 10)) % 10 === digits.charCodeAt(digits.length - 1) - 48
}
