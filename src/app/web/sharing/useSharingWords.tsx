import { useWords } from '../../../platform/i18n/LocaleProvider.tsx'
import { catalogue } from '../../../platform/i18n/words.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

const words = catalogue(nl, en)

export function useSharingWords() {
  return useWords(words)
}
