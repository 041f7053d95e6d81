import { lazyWords } from '../../../../platform/i18n/lazyWords.tsx'
import type { nl as dutch } from './words.nl.ts'

export const useImportWords = lazyWords<typeof dutch>({
  nl: () => import('./words.nl.ts').then(({ nl }) => nl),
  en: () => import('./words.en.ts').then(({ en }) => en),
})
