import { useFormat } from '../i18n/LocaleProvider.tsx'
import { fieldId } from './Field.tsx'
import { NumberField, useReadNumber } from './Fields.tsx'

export type SliderFieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly unit: string
  readonly value: number
  readonly standard: number
  readonly least: number
  readonly most: number
  readonly step: number
  readonly digits?: number
  /** What the reader typed and cannot be read yet; the owner keeps it, so that the field does not fight him. */
  readonly typed: string | null
  readonly onTyped: (typed: string | null) => void
  readonly onChange: (value: number) => void
  readonly wrong: string
}

/** A number that can be typed exactly or slid roughly; both say the same. What lies outside the slide may be typed. */
export function SliderField(props: SliderFieldProps) {
  const { name, label, hint, unit, value, standard, least, most, step, digits = 0, typed, onTyped, onChange } = props
  const format = useFormat()
  const read = useReadNumber()
  const write = (number: number) => format.number(number, digits)
  const take = (words: string) => {
    const number = read(words)
    onTyped(words)
    if (number !== null && number >= 0) onChange(number)
  }
  const number = typed === null ? value : read(typed)
  return (
    <div className="ma-slider">
      <NumberField
        name={name}
        label={label}
        hint={hint}
        unit={unit}
        value={typed ?? write(value)}
        standard={write(standard)}
        onChange={take}
        error={number === null || number < 0 ? props.wrong : null}
      />
      <input
        className="ma-range"
        type="range"
        aria-label={`${label} (${unit})`}
        id={`${fieldId(name)}-slide`}
        min={least}
        max={most}
        step={step}
        value={Math.min(most, Math.max(least, value))}
        onChange={(event) => {
          onTyped(null)
          onChange(Number(event.currentTarget.value))
        }}
      />
    </div>
  )
}
