import { useState } from 'react'
import type { ImportIssue } from '../../../platform/imports/issue.ts'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { useFrameWords } from './useFrameWords.tsx'
import { whyAndDo } from './whyAndDo.ts'

type Line = ImportIssue & { readonly key: string }

/** Mostly the first rows show the pattern; who mends the file asks for the rest. */
const shownFirst = 20

/** Which rows could not come along: where, what it says, why not, and what the reader can do about it. */
export function RefusalTable({ refusals }: { refusals: readonly ImportIssue[] }) {
  const say = useFrameWords()
  const format = useFormat()
  const locale = useLocale()
  const withSheet = new Set(refusals.map(({ sheet }) => sheet)).size > 1
  const [all, setAll] = useState(false)
  const rows = refusals
    .slice(0, all ? refusals.length : shownFirst)
    .map((refusal, at): Line => ({ ...refusal, key: String(at) }))
  const columns: readonly Column<Line>[] = [
    {
      id: 'row',
      head: say.row,
      number: true,
      width: 'narrow',
      rowHead: true,
      cell: ({ line, sheet }) => {
        const place = line > 0 ? format.number(line) : say.wholeFile
        return (
          <>
            {line > 0 ? <span className="data-narrow">{say.row} </span> : null}
            {withSheet && sheet ? `${sheet} ${place}` : place}
          </>
        )
      },
    },
    { id: 'column', head: say.column, cell: ({ column }) => column ?? '' },
    {
      id: 'says',
      head: say.says,
      cell: ({ value }) =>
        value === undefined ? (
          ''
        ) : (
          <code className="data-cell">{value.trim() === '' ? <i>{say.blankCell}</i> : value}</code>
        ),
    },
    { id: 'why', head: say.why, cell: (refusal) => whyAndDo(refusal[locale]).why },
    { id: 'todo', head: say.todo, cell: (refusal) => whyAndDo(refusal[locale]).todo ?? say.todoAny },
  ]
  return (
    <div className="data-refusals">
      <DataTable
        caption={say.refusalsCaption}
        hiddenCaption
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        stack
      />
      {rows.length < refusals.length ? (
        <Actions>
          <Button small onClick={() => setAll(true)}>
            {say.refusalsAll(format.number(refusals.length))}
          </Button>
        </Actions>
      ) : null}
    </div>
  )
}
