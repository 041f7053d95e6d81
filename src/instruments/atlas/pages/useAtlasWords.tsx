import { useWords } from '../../../platform/i18n/LocaleProvider.tsx'
import { catalogue } from '../../../platform/i18n/words.ts'
import { en } from '../words.en.ts'
import { nl } from '../words.nl.ts'

export const atlasWords = catalogue(nl, en)

export function useAtlasWords() {
  return useWords(atlasWords)
}

export type AtlasWords = ReturnType<typeof useAtlasWords>
