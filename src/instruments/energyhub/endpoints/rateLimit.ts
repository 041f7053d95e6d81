/**
 * At most so many calls by one key in any stretch of time, for a route without login, and so many in all: who guesses
 * tokens has a new key each time. True: this one may pass.
 */
export function createRateLimit(limits: { readonly perKey: number; readonly inAll: number; readonly perMs: number }) {
  let passed: { readonly at: number; readonly key: string }[] = []
  return (key: string, now: number): boolean => {
    passed = passed.filter(({ at }) => at > now - limits.perMs)
    if (passed.length >= limits.inAll) return false
    if (passed.filter((one) => one.key === key).length >= limits.perKey) return false
    passed.push({ at: now, key })
    return true
  }
}
