import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { useKitWords } from './useKitWords.tsx'

/** What every field of a form has. `error` is a sentence that says what to do. */
export type FieldProps = {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly optional?: boolean
  readonly id?: string
  readonly hiddenLabel?: boolean
}

/** The id of a field, so that an error summary can point to it. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9_-]/g, '-')}`
}

/** The attributes that tie a control to its label, hint and error. */
export function controlProps({ name, id = fieldId(name), hint, error, optional }: FieldProps) {
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter((part) => part !== null)
  return {
    id,
    name,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-required': optional === false ? true : undefined,
  }
}

type FrameProps = FieldProps & { readonly children: ReactNode; readonly changed?: boolean }

/** Label, error, control, hint: always in this order. */
export function FieldFrame({
  name,
  id = fieldId(name),
  label,
  hint,
  error,
  optional,
  hiddenLabel,
  changed,
  children,
}: FrameProps) {
  const say = useKitWords()
  return (
    <div
      className={classes(
        'utrecht-form-field ma-field',
        error && 'utrecht-form-field--invalid ma-field--invalid',
        changed && 'ma-field--changed',
      )}
    >
      <label className={classes('utrecht-form-label ma-label', hiddenLabel && 'ma-hidden')} htmlFor={id}>
        {label}
        {optional ? <span className="ma-optional"> ({say.optional})</span> : null}
      </label>
      {error ? (
        <p className="utrecht-form-field-error-message ma-field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {children}
      {hint ? (
        <p className="utrecht-form-field-description ma-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
