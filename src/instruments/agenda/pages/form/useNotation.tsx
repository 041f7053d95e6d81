import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { useReadNumber } from '../../../../platform/ui/Fields.tsx'
import type { Notation } from './typedAction.ts'

/** Numbers as this reader writes them. */
export function useNotation(): Notation {
  const format = useFormat()
  return { write: format.number, read: useReadNumber() }
}
