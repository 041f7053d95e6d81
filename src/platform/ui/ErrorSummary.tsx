import { useEffect, useRef } from 'react'
import { fieldId } from './Field.tsx'
import { Icon } from './Icon.tsx'
import { type FormErrors, hasErrors } from './problemErrors.ts'
import { useKitWords } from './useKitWords.tsx'

/**
 * All that is wrong, above the form, with a link to each field. It takes the focus when it appears,
 * so that a reader who cannot see it hears it.
 */
export function ErrorSummary({ errors, focus = true }: { errors: FormErrors; focus?: boolean }) {
  const say = useKitWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focus && hasErrors(errors)) box.current?.focus()
  }, [errors, focus])
  if (!hasErrors(errors)) return null
  return (
    <div className="utrecht-alert utrecht-alert--error ma-alert ma-errors" ref={box} tabIndex={-1} role="alert">
      <Icon name="error" />
      <div className="utrecht-alert__content">
        <h2 className="utrecht-heading-4">{say.errorsTitle}</h2>
        <ul>
          {Object.entries(errors.byField).map(([field, sentence]) => (
            <li key={field}>
              <a className="utrecht-link ma-link--error" href={`#${fieldId(field)}`}>
                {sentence}
              </a>
            </li>
          ))}
          {errors.rest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
