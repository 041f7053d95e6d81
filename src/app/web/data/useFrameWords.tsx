import { lazyWords } from '../../../platform/i18n/lazyWords.tsx'
import type { frame as dutch } from './frameWords.nl.ts'

export const useFrameWords = lazyWords<typeof dutch>({
  nl: () => import('./frameWords.nl.ts').then(({ frame }) => frame),
  en: () => import('./frameWords.en.ts').then(({ frame }) => frame),
})
