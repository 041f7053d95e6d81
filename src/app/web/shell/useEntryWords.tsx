import { useWords } from '../../../platform/i18n/LocaleProvider.tsx'
import { catalogue } from '../../../platform/i18n/words.ts'
import { en } from './entryWords.en.ts'
import { nl } from './entryWords.nl.ts'

const words = catalogue(nl, en)

export function useEntryWords() {
  return useWords(words)
}
