import { useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import { type Option, SelectField } from '../../../../platform/ui/Fields.tsx'
import { Status } from '../../../../platform/ui/Status.tsx'
import type { MeterReading } from '../../calc/meterReading.ts'
import { meterReasons } from '../../calc/meterReasons.ts'
import { useHubWords } from '../useHubWords.tsx'

type Item = 'unit' | 'stamp' | 'clock' | 'decimal' | 'dateOrder' | 'isRegister' | 'values'

/** How a file was read, item by item with its reason; each can be said otherwise. */
export function ReadingFields(props: {
  readonly id: string
  readonly reading: Readonly<Record<string, unknown>>
  readonly isOpen: boolean
  readonly onChange: (reading: Readonly<Record<string, unknown>>) => void
}) {
  const { id, isOpen, onChange } = props
  const reading = props.reading as Partial<MeterReading> // the server reads and writes it with the same type
  const say = useHubWords()
  const locale = useLocale()
  const headings = reading.headings ?? []
  const [column] = reading.values ?? []
  const items: readonly { item: Item; value: string; options: readonly Option[]; take: (value: string) => unknown }[] =
    [
      {
        item: 'values',
        value: column ? String(column.column) : '',
        options: headings.map((heading, at) => ({ value: String(at), label: heading || `${at + 1}` })),
        take: (value) => [{ column: Number(value), sign: 1 }],
      },
      {
        item: 'unit',
        value: reading.unit ?? '',
        options: ['kWh', 'Wh', 'MWh', 'kW', 'W', 'MW'].map((unit) => ({ value: unit, label: unit })),
        take: (value) => value,
      },
      {
        item: 'stamp',
        value: reading.stamp ?? '',
        options: [
          { value: 'start', label: say.members.stampStart },
          { value: 'end', label: say.members.stampEnd },
        ],
        take: (value) => value,
      },
      {
        item: 'clock',
        value: reading.clock ?? '',
        options: (['local', 'utc', 'winter', 'written'] as const).map((clock) => ({
          value: clock,
          label: say.members.clocks[clock],
        })),
        take: (value) => value,
      },
      {
        item: 'isRegister',
        value: reading.isRegister ? 'register' : 'amounts',
        options: [
          { value: 'amounts', label: say.members.registers.amounts },
          { value: 'register', label: say.members.registers.register },
        ],
        take: (value) => value === 'register',
      },
      {
        item: 'dateOrder',
        value: reading.dateOrder ?? '',
        options: [
          { value: 'day-first', label: '31-12-2025' },
          { value: 'month-first', label: '12-31-2025' },
        ],
        take: (value) => value,
      },
      {
        item: 'decimal',
        value: reading.decimal ?? '',
        options: [
          { value: 'comma', label: '1,5' },
          { value: 'point', label: '1.5' },
        ],
        take: (value) => value,
      },
    ]
  const guessed = new Set<string>(reading.guessed ?? [])
  const why = (item: Item) => {
    const code = reading.reasons?.[item]
    return code ? meterReasons[code]?.words[locale] : undefined
  }
  const isSeveral = (reading.values?.length ?? 0) > 1
  return (
    <details className="ma-more" open={isOpen || guessed.size > 0}>
      <summary>{say.members.how}</summary>
      <div className="ma-assumptions">
        {items
          .filter(({ item, options }) => options.length > 1 && !(item === 'values' && isSeveral))
          .map(({ item, value, options, take }) => (
            <SelectField
              key={item}
              name={`${id}-${item}`}
              label={
                <>
                  {say.members.howItems[item]}{' '}
                  {guessed.has(item) ? <Status kind="late">{say.members.guessed}</Status> : null}
                </>
              }
              hint={why(item)}
              attention={guessed.has(item)}
              value={value}
              options={options}
              onChange={(chosen) => onChange({ ...props.reading, [item]: take(chosen) })}
            />
          ))}
      </div>
    </details>
  )
}
