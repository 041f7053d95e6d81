import { Problem } from '../../core/problem.ts'

/** So many at once, and so many a second after that. */
export const publicRate = { atOnce: 300, perSecond: 20 } as const

type Bucket = { left: number; at: number }

/** Throws a 429 for an address that asks more than its share. Keeps nothing of anybody who is quiet again. */
export function rateLimit(rate: { readonly atOnce: number; readonly perSecond: number }) {
  const buckets = new Map<string, Bucket>()
  return (address: string, now: number): void => {
    const bucket = buckets.get(address) ?? { left: rate.atOnce, at: now }
    bucket.left = Math.min(rate.atOnce, bucket.left + ((now - bucket.at) / 1000) * rate.perSecond)
    bucket.at = now
    buckets.set(address, bucket)
    if (buckets.size > 10_000) forgetQuiet(now)
    if (bucket.left < 1) throw tooMany(Math.ceil((1 - bucket.left) / rate.perSecond))
    bucket.left -= 1
  }

  function forgetQuiet(now: number): void {
    for (const [address, { at }] of buckets) {
      if (now - at > (rate.atOnce / rate.perSecond) * 1000) buckets.delete(address)
    }
  }
}

function tooMany(seconds: number): Problem {
  return new Problem(
    429,
    'too-many-requests',
    {
      nl: `U vraagt meer dan wij kunnen geven. Wacht ${seconds} tellen en probeer het opnieuw; voor alle cijfers tegelijk is er de download.`,
      en: `You ask more than we can give. Wait ${seconds} seconds and try again; the download has all figures at once.`,
    },
    { extra: { retryAfter: seconds } },
  )
}
