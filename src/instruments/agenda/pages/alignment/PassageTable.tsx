import type { ReactNode } from 'react'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import type { PassageFields } from '../../dossier/otherAgenda.ts'
import { useWhere } from './PassageView.tsx'
import { useAlignmentWords } from './useAlignmentWords.tsx'

type Row = PassageFields & { readonly id: string }

/** Passages with where they stand; `action` adds a column with what can be done. */
export function PassageTable({ passages, action }: { passages: readonly Row[]; action?: (row: Row) => ReactNode }) {
  const say = useAlignmentWords()
  const where = useWhere()
  return (
    <DataTable
      caption={say.one.passages}
      hiddenCaption
      stack
      rows={passages}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'where',
          head: say.one.where,
          cell: ({ page, line }) => where({ page, line, owner: '', from: null, to: null, dated: null }),
        },
        { id: 'text', head: say.one.text, width: 'wide', cell: ({ text }) => text },
        {
          id: 'who',
          head: say.one.who,
          cell: ({ owner, from, to }) => where({ page: null, line: null, owner, from, to, dated: null }),
        },
        ...(action ? [{ id: 'action', head: say.one.removePassage, hiddenHead: true, cell: action }] : []),
      ]}
    />
  )
}
