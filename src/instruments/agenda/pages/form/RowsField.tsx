import type { ReactNode } from 'react'
import { Button } from '../../../../platform/ui/Button.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'

type Row = Readonly<Record<string, string>>
type Props<R extends Row> = {
  readonly legend: string
  /** What one row is called, for the button that removes it. */
  readonly noun: string
  readonly rows: readonly R[]
  readonly blank: R
  readonly add: string
  readonly onChange: (rows: readonly R[]) => void
  readonly children: (row: R, at: number, set: (name: keyof R, value: string) => void) => ReactNode
}

/** Rows that can be added and removed: milestones, tasks, budget lines, documents. */
export function RowsField<R extends Row>({ legend, noun, rows, blank, add, onChange, children }: Props<R>) {
  const say = useAgendaWords()
  return (
    <fieldset className="utrecht-form-fieldset app-rows">
      <legend className="utrecht-form-label ma-label">{legend}</legend>
      {rows.map((row, at) => (
        // A row has no name of its own; its place is all there is.
        <div key={at} className="app-row">
          {children(row, at, (name, value) =>
            onChange(rows.map((other, place) => (place === at ? { ...other, [name]: value } : other))),
          )}
          <Button
            small
            kind="subtle"
            label={say.form.removeRow(noun.toLowerCase(), String(at + 1))}
            onClick={() => onChange(rows.filter((_, place) => place !== at))}
          >
            {say.remove}
          </Button>
        </div>
      ))}
      <Button small onClick={() => onChange([...rows, blank])}>
        {add}
      </Button>
    </fieldset>
  )
}
