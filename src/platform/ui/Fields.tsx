import type { ReactNode } from 'react'
import { useFormat } from '../i18n/LocaleProvider.tsx'
import { classes } from './classes.ts'
import { controlProps, FieldFrame, type FieldProps, fieldId } from './Field.tsx'
import { useKitWords } from './useKitWords.tsx'

type Text = { readonly value?: string; readonly initial?: string; readonly onChange?: (value: string) => void }

/** React wants either a value of ours or a start value of its own, never both. */
function valueProps({ value, initial }: Text) {
  return value === undefined ? { defaultValue: initial } : { value }
}

export type TextFieldProps = FieldProps &
  Text & {
    readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password'
    readonly autoComplete?: string
    readonly width?: 'full' | 'half' | 'short'
  }

export function TextField(props: TextFieldProps) {
  const { type = 'text', autoComplete, onChange, width = 'full' } = props
  return (
    <FieldFrame {...props}>
      <input
        {...controlProps(props)}
        {...valueProps(props)}
        className={classes('utrecht-textbox ma-control', width !== 'full' && `ma-control--${width}`)}
        type={type}
        autoComplete={autoComplete}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
    </FieldFrame>
  )
}

export type NumberFieldProps = FieldProps &
  Text & {
    readonly unit?: string
    /** The standard value as written; when the value differs a bar and "Aangepast" say so. */
    readonly standard?: string
    readonly recomputing?: boolean
  }

/** A number as the reader writes it ("0,236"): text with a decimal keyboard, the unit beside it. */
export function NumberField(props: NumberFieldProps) {
  const { unit, standard, onChange, value, recomputing } = props
  const say = useKitWords()
  const changed = standard !== undefined && value !== undefined && value.trim() !== standard
  const hint = changed ? say.changedStandard(standard) : props.hint
  const framed = { ...props, hint }
  return (
    <FieldFrame {...framed} changed={changed}>
      <div className="ma-with-unit">
        <input
          {...controlProps(framed)}
          {...valueProps(props)}
          className="utrecht-textbox ma-control ma-control--number"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          onChange={(event) => onChange?.(event.currentTarget.value)}
        />
        {unit ? <span className="ma-unit">{unit}</span> : null}
      </div>
      {recomputing ? (
        <p className="ma-recomputing" role="status">
          {say.recomputing}
        </p>
      ) : null}
    </FieldFrame>
  )
}

/** A day. The browser's own field: it shows the day in the reader's habit and sends YYYY-MM-DD. */
export function DateField(props: FieldProps & Text & { readonly min?: string; readonly max?: string }) {
  const { min, max, onChange } = props
  return (
    <FieldFrame {...props}>
      <input
        {...controlProps(props)}
        {...valueProps(props)}
        className="utrecht-textbox ma-control ma-control--short"
        type="date"
        min={min}
        max={max}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
    </FieldFrame>
  )
}

export function TextAreaField(props: FieldProps & Text & { readonly rows?: number }) {
  const { rows = 4, onChange } = props
  return (
    <FieldFrame {...props}>
      <textarea
        {...controlProps(props)}
        {...valueProps(props)}
        className="utrecht-textarea ma-control"
        rows={rows}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
    </FieldFrame>
  )
}

export type Option = { readonly value: string; readonly label: string; readonly hint?: ReactNode }
export type SelectFieldProps = FieldProps &
  Text & { readonly options: readonly Option[]; readonly pick?: string; readonly attention?: boolean }

/** `pick` is the text of the empty first choice; leave it out when a choice is always made. */
export function SelectField(props: SelectFieldProps) {
  const { options, pick, onChange, attention } = props
  return (
    <FieldFrame {...props}>
      <select
        {...controlProps(props)}
        {...valueProps(props)}
        className={classes(
          'utrecht-select utrecht-select--html-select ma-control ma-select',
          attention && 'ma-control--attention',
        )}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      >
        {pick === undefined ? null : <option value="">{pick}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

export type CheckboxFieldProps = Omit<FieldProps, 'hiddenLabel' | 'optional'> & {
  readonly checked?: boolean
  readonly initial?: boolean
  readonly onChange?: (checked: boolean) => void
}

export function CheckboxField(props: CheckboxFieldProps) {
  const { label, hint, error, checked, initial, onChange, name, id = fieldId(name) } = props
  return (
    <div className={classes('utrecht-form-field ma-field', error && 'ma-field--invalid')}>
      {error ? (
        <p className="utrecht-form-field-error-message ma-field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <label className="ma-check" htmlFor={id}>
        <input
          {...controlProps(props)}
          {...(checked === undefined ? { defaultChecked: initial } : { checked })}
          className="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          onChange={(event) => onChange?.(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <p className="utrecht-form-field-description ma-hint ma-hint--check" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}

/** A question with a few answers, one of which is true: large rows, easy to touch. */
export function RadioField(props: FieldProps & Text & { readonly options: readonly Option[] }) {
  const { name, id = fieldId(name), label, hint, error, options, value, initial, onChange, hiddenLabel } = props
  const { 'aria-describedby': described } = controlProps(props)
  return (
    <fieldset
      className={classes('utrecht-form-fieldset ma-field ma-radio', error && 'ma-field--invalid')}
      id={id}
      aria-describedby={described}
      tabIndex={-1}
    >
      <legend className={classes('utrecht-form-label ma-label', hiddenLabel && 'ma-hidden')}>{label}</legend>
      {error ? (
        <p className="utrecht-form-field-error-message ma-field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {options.map((option) => (
        <label key={option.value} className="ma-radio-option">
          <input
            className="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            name={name}
            value={option.value}
            {...(value === undefined
              ? { defaultChecked: initial === option.value }
              : { checked: value === option.value })}
            onChange={() => onChange?.(option.value)}
          />
          <span>
            {option.label}
            {option.hint ? <span className="ma-radio-hint">{option.hint}</span> : null}
          </span>
        </label>
      ))}
      {hint ? (
        <p className="utrecht-form-field-description ma-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </fieldset>
  )
}

/** A number of the assumptions block as the machine reads it, or null when it cannot be read. @public */
export function useReadNumber(): (written: string) => number | null {
  const { locale } = useFormat()
  return (written) => {
    const plain = written.replace(/[\s\u00a0]/g, '').replace('\u2212', '-')
    const machine = locale === 'nl' ? plain.replace(/\./g, '').replace(',', '.') : plain.replace(/,/g, '')
    return machine !== '' && Number.isFinite(Number(machine)) ? Number(machine) : null
  }
}
