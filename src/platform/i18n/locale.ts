/** Dutch first; English complete. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

export function isLocale(text: string): text is Locale {
  return text === 'nl' || text === 'en'
}

/** The language of a reader, from an Accept-Language header: the first of ours that is named, else Dutch. */
export function preferredLocale(acceptLanguage: string | null | undefined): Locale {
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => wish.trim().slice(0, 2).toLowerCase())
  return wishes.find(isLocale) ?? 'nl'
}
