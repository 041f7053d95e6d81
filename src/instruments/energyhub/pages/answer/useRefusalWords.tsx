import { useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import { refusals } from '../../refusals.ts'

/** Why a question was refused, in the reader's language. */
export function useRefusalWords(): (code: string) => string {
  const locale = useLocale()
  const known: Readonly<Record<string, Readonly<Record<'nl' | 'en', string>>>> = refusals
  return (code) => known[code]?.[locale] ?? code
}
