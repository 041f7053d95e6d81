import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'

/** Cents as euro: whole when they are whole. */
export function useMoney(): (cents: number) => string {
  const format = useFormat()
  return (cents) => format.euro(cents / 100, cents % 100 === 0 ? 0 : 2)
}
