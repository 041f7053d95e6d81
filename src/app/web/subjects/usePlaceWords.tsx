import { useWords } from '../../../platform/i18n/LocaleProvider.tsx'
import { catalogue } from '../../../platform/i18n/words.ts'
import { en } from './placeWords.en.ts'
import { nl } from './placeWords.nl.ts'

const words = catalogue(nl, en)

export function usePlaceWords() {
  return useWords(words)
}
