import { createContext, type ReactNode, useContext } from 'react'
import { type Format, formatFor } from './format.ts'
import type { Locale } from './locale.ts'
import type { Catalogue, Words } from './words.ts'

const CurrentLocale = createContext<Locale>('nl')

/** Everything inside reads and writes in this language. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <CurrentLocale value={locale}>{children}</CurrentLocale>
}

export function useLocale(): Locale {
  return useContext(CurrentLocale)
}

export function useFormat(): Format {
  return formatFor(useLocale())
}

/** The words of a catalogue in the language of the reader: `const say = useWords(words)`. */
export function useWords<T>(words: Catalogue<T>): Words<T> {
  return words[useLocale()]
}
