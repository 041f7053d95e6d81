import type { Locale } from './locale.ts'

const rules: Readonly<Record<Locale, Intl.PluralRules>> = {
  nl: new Intl.PluralRules('nl'),
  en: new Intl.PluralRules('en'),
}

/** A noun for one and for several: "maker" and "makers". */
export type Noun = { readonly one: string; readonly other: string }

/** The form of the noun that goes with a count; the count itself is written by `Format.count`. */
export function plural(locale: Locale, count: number, noun: Noun): string {
  return rules[locale].select(count) === 'one' ? noun.one : noun.other
}
