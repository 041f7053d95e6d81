import { useNavigate, useSearch } from '@tanstack/react-router'
import { useFormat } from '../../platform/i18n/LocaleProvider.tsx'
import { SelectField } from '../../platform/ui/Fields.tsx'

/** The reference date in the address; undefined for the newest. */
export function useReferenceDate(): string | undefined {
  const search: { readonly referenceDate?: string } = useSearch({ strict: false })
  return search.referenceDate
}

/** Chooses the reference date; the newest leaves the address clean, so that a kept link stays up to date. */
export function DayChooser({ label, days, shown }: { label: string; days: readonly string[]; shown: string }) {
  const format = useFormat()
  const navigate = useNavigate()
  if (days.length < 2) return null
  const choose = (day: string) =>
    void navigate({
      to: '.',
      // The search of whichever page this stands on: only the date changes.
      search: ((before: Record<string, unknown>) => ({
        ...before,
        referenceDate: day === days[0] ? undefined : day,
      })) as never,
      resetScroll: false,
    })
  return (
    <div className="app-day">
      <SelectField
        name="referenceDate"
        label={label}
        value={shown}
        onChange={choose}
        options={days.map((day) => ({ value: day, label: format.day(day) }))}
      />
    </div>
  )
}
