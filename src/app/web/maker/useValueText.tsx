import { formatSbi } from '../../../core/sbi.ts'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { useMakerWords } from './useMakerWords.tsx'

/** A value of a company as a reader writes it: a postcode with its space, a year without thousands. */
export function useValueText(): (field: string, value: string | number | null) => string {
  const say = useMakerWords()
  const format = useFormat()
  return (field, value) => {
    if (value === null || value === '') return say.unknown
    if (typeof value === 'number') return field === 'founded' ? String(value) : format.number(value)
    if (field === 'sbi') return formatSbi(value)
    return field === 'postcode' ? value.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2') : value
  }
}
