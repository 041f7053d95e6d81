import { useWords } from '../../../../platform/i18n/LocaleProvider.tsx'
import { catalogue } from '../../../../platform/i18n/words.ts'
import { en } from '../../alignmentWords.en.ts'
import { nl } from '../../alignmentWords.nl.ts'

const alignmentWords = catalogue(nl, en)

export function useAlignmentWords() {
  return useWords(alignmentWords)
}
