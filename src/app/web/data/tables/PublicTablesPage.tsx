import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { type Column, DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import { DataPage } from '../DataPage.tsx'
import { problemOf } from '../useCommand.tsx'
import { useHere } from '../useHere.tsx'
import { type PublicTable, publicTablesQuery } from './publicTablesQuery.ts'
import { TableUpload } from './TableUpload.tsx'
import { useTableWords } from './useTableWords.tsx'

/** Tables that others publish: which are in, and the way to the next one. */
export function PublicTablesPage() {
  const say = useTableWords()
  const { id, isAdmin } = useHere()
  const tables = useQuery(publicTablesQuery(id))
  const problem = problemOf(tables.error)
  return (
    <DataPage title={say.title} lead={say.lead} crumbs={[{ label: say.title }]}>
      <Section title={say.have}>
        {tables.isPending ? <LoadingState /> : null}
        {problem ? <ErrorState problem={problem} onRetry={() => void tables.refetch()} /> : null}
        {tables.data?.length === 0 ? <Paragraph>{say.none}</Paragraph> : null}
        {tables.data && tables.data.length > 0 ? <Tables tables={tables.data} /> : null}
      </Section>
      {isAdmin ? (
        <>
          <TableUpload id="cbs" title={say.cbs} how={say.cbsHow} accept=".csv,.json" parameters={{}} metadata />
          <TableUpload
            id="sbi"
            title={say.sbi}
            how={say.sbiHow}
            accept=".csv,.xlsx"
            parameters={{ sbiVersion: '2025' }}
          />
        </>
      ) : (
        <Paragraph>{say.adminOnly}</Paragraph>
      )}
    </DataPage>
  )
}

function Tables({ tables }: { readonly tables: readonly PublicTable[] }) {
  const say = useTableWords()
  const format = useFormat()
  const years = ({ periods }: PublicTable) => {
    const [first, last] = [periods[0]?.slice(0, 4), periods.at(-1)?.slice(0, 4)]
    return first === last ? (first ?? '') : `${first}–${last}`
  }
  const columns: readonly Column<PublicTable>[] = [
    { id: 'table', head: say.table, cell: ({ id, title }) => `${id} ${title}` },
    { id: 'periods', head: say.periods, cell: years },
    { id: 'retrieved', head: say.retrieved, cell: ({ retrieved }) => format.day(retrieved) },
    { id: 'rows', head: say.rows, number: true, cell: ({ rows }) => format.number(rows) },
    {
      id: 'unit',
      head: say.unit,
      cell: ({ unit, unitFrom }) =>
        unit === null ? '' : `${unit} (${unitFrom === 'metadata' ? say.fromMetadata : say.fromProgram})`,
    },
    { id: 'source', head: say.source, cell: ({ publisher, licence }) => `${publisher} (${licence})` },
  ]
  return <DataTable caption={say.have} hiddenCaption columns={columns} rows={tables} rowKey={({ id }) => id} stack />
}
