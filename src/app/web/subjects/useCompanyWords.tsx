import { useWords } from '../../../platform/i18n/LocaleProvider.tsx'
import { catalogue } from '../../../platform/i18n/words.ts'
import { en } from './companyWords.en.ts'
import { nl } from './companyWords.nl.ts'

const words = catalogue(nl, en)

export function useCompanyWords() {
  return useWords(words)
}
