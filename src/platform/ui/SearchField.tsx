import { Icon } from './Icon.tsx'
import { useKitWords } from './useKitWords.tsx'

export type SearchFieldProps = {
  readonly label: string
  readonly name?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit?: () => void
  readonly hint?: string
}

export function SearchField({ label, name = 'q', value, onChange, onSubmit, hint }: SearchFieldProps) {
  const say = useKitWords()
  return (
    <search>
      <form
        className="ma-search"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
        }}
      >
        <label className="utrecht-form-label ma-label" htmlFor={`f-${name}`}>
          {label}
        </label>
        <div className="ma-search-row">
          <input
            className="utrecht-textbox ma-control"
            id={`f-${name}`}
            name={name}
            type="search"
            value={value}
            autoComplete="off"
            aria-describedby={hint ? `f-${name}-hint` : undefined}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <button type="submit" className="utrecht-button utrecht-button--secondary-action ma-search-button">
            <Icon name="search" />
            <span>{say.search}</span>
          </button>
        </div>
        {hint ? (
          <p className="utrecht-form-field-description ma-hint" id={`f-${name}-hint`}>
            {hint}
          </p>
        ) : null}
      </form>
    </search>
  )
}
