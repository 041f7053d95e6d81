import { useWords } from '../../i18n/LocaleProvider.tsx'
import { catalogue } from '../../i18n/words.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

const words = catalogue(nl, en)

export function useGalleryWords() {
  return useWords(words)
}
