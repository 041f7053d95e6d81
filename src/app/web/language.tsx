import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { isLocale, type Locale } from '../../platform/i18n/locale.ts'
import { LocaleProvider } from '../../platform/i18n/LocaleProvider.tsx'

const key = 'maakagenda.locale'

type Language = { readonly locale: Locale; readonly choose: (locale: Locale) => void }
const CurrentLanguage = createContext<Language>({ locale: 'nl', choose: () => undefined })

/** The address may ask for a language (`?lang=en`); else the one that was kept; else Dutch. */
export function startLocale(search: string, kept: string | null): Locale {
  const asked = new URLSearchParams(search).get('lang') ?? ''
  if (isLocale(asked)) return asked
  return kept !== null && isLocale(kept) ? kept : 'nl'
}

/** Private windows may refuse storage: the language then holds for this page only. */
function kept(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(locale: Locale): void {
  try {
    localStorage.setItem(key, locale)
  } catch {
    // Nothing to mend: see above.
  }
}

/** The language to start in. An address that asks for one is spent: a later choice of the reader wins. */
export function startLanguage(): Locale {
  const address = new URL(window.location.href)
  const locale = startLocale(address.search, kept())
  if (address.searchParams.has('lang')) {
    keep(locale)
    address.searchParams.delete('lang')
    window.history.replaceState(window.history.state, '', address)
  }
  return locale
}

export function LanguageProvider({ start, children }: { start: Locale; children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(start)
  // Before the children draw: what they ask of the server goes in this language.
  document.documentElement.lang = locale
  useEffect(() => keep(locale), [locale])
  return (
    <CurrentLanguage value={{ locale, choose: setLocale }}>
      <LocaleProvider locale={locale}>{children}</LocaleProvider>
    </CurrentLanguage>
  )
}

export function useLanguage(): Language {
  return useContext(CurrentLanguage)
}

/** The page of now in the other language, as an address that can be sent. */
export function languageHref(locale: Locale): string {
  const address = new URL(window.location.href)
  address.searchParams.set('lang', locale)
  return address.pathname + address.search
}
