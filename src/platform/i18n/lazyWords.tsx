import { use } from 'react'
import { useLocale } from './LocaleProvider.tsx'
import type { Locale } from './locale.ts'
import type { Words } from './words.ts'

type Load<T> = { readonly nl: () => Promise<T & Words<T>>; readonly en: () => Promise<Words<T>> }

/**
 * Words of which a reader gets the one language he reads. The page waits for them as it waits for a lazy part of
 * itself, so it stands below a Suspense.
 */
export function lazyWords<T>(load: Load<T>): () => Words<T> {
  const asked: Partial<Record<Locale, Promise<Words<T>>>> = {}
  const words = (locale: Locale): Promise<Words<T>> => {
    const known = asked[locale]
    if (known) return known
    const fresh: Promise<Words<T>> = load[locale]()
    asked[locale] = fresh
    // A line that failed may be there at the next try.
    fresh.catch(() => delete asked[locale])
    return fresh
  }
  // On their way while the page itself is still being drawn.
  if (typeof document !== 'undefined')
    void words(document.documentElement.lang === 'en' ? 'en' : 'nl').catch(() => null)
  return function useLazyWords() {
    return use(words(useLocale()))
  }
}
