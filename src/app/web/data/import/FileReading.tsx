import { useState } from 'react'
import type { TableFacts } from '../../../../platform/imports/table.ts'
import { Button } from '../../../../platform/ui/Button.tsx'
import { SelectField, TextField } from '../../../../platform/ui/Fields.tsx'
import type { Draft } from './draft.ts'
import { useImportWords } from './useImportWords.tsx'

type FileReadingProps = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  /** What we found out; null when the file could not be read. */
  readonly facts: TableFacts | null
  readonly open?: boolean
}

const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const

/** Sheet, encoding, separator and header row, for the reader who knows better than we do. */
export function FileReading({ draft, change, facts, open = false }: FileReadingProps) {
  const say = useImportWords()
  const [reading, setReading] = useState(draft.reading)
  const [error, setError] = useState<string | null>(null)
  const set = (part: Partial<typeof reading>) => setReading({ ...reading, ...part })
  const sheets = facts?.sheets ?? []
  const text = facts ? facts.format === 'csv' : !/\.xlsx$/i.test(draft.fileName)
  const apply = () => {
    const line = reading.headerLine.trim()
    const wrong = line !== '' && !/^[1-9]\d{0,5}$/.test(line)
    setError(wrong ? say.badHeaderLine : null)
    // Another way of reading gives other columns: what was chosen for the old ones means nothing there.
    if (!wrong) change({ reading: { ...reading, headerLine: line }, choices: null })
  }
  const found = (value: string | undefined) => (value ? `${say.auto} (${value})` : say.auto)
  return (
    <details className="data-reading" open={open || undefined}>
      <summary>{say.reading}</summary>
      <div className="data-reading-fields">
        {sheets.length > 1 ? (
          <SelectField
            name="sheet"
            label={say.readingSheet}
            value={reading.sheet || (facts?.sheet ?? '')}
            onChange={(sheet) => set({ sheet })}
            options={sheets.map(({ name, hidden }) => ({
              value: name,
              label: hidden ? `${name} (${say.readingHidden})` : name,
            }))}
          />
        ) : null}
        {text ? (
          <>
            <SelectField
              name="delimiter"
              label={say.readingDelimiter}
              value={reading.delimiter}
              onChange={(delimiter) => set({ delimiter })}
              pick={say.auto}
              options={[
                { value: ';', label: say.semicolon },
                { value: ',', label: say.comma },
                { value: '\t', label: say.tab },
                { value: '|', label: say.pipe },
              ]}
            />
            <SelectField
              name="encoding"
              label={say.readingEncoding}
              value={reading.encoding}
              onChange={(encoding) => set({ encoding })}
              pick={found(facts?.encoding)}
              options={encodings.map((value) => ({ value, label: value }))}
            />
          </>
        ) : null}
        <TextField
          name="headerLine"
          label={say.readingHeader}
          width="short"
          value={reading.headerLine}
          onChange={(headerLine) => set({ headerLine })}
          error={error}
          autoComplete="off"
        />
      </div>
      <Button small onClick={apply}>
        {say.readAgain}
      </Button>
    </details>
  )
}
