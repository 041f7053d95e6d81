import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { ButtonLink } from '../../../platform/ui/Button.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Notice } from '../../../platform/ui/Notice.tsx'
import { Section } from '../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { DataPage } from './DataPage.tsx'
import { ImportStatus } from './ImportStatus.tsx'
import type { Import } from './model.ts'
import { QualitySummary } from './QualitySummary.tsx'
import { importsQuery, jobsQuery } from './queries.ts'
import { isGoingOn } from './useJob.tsx'
import { UndoImport } from './UndoImport.tsx'
import { UnfinishedImports } from './UnfinishedImports.tsx'
import { problemOf } from './useCommand.tsx'
import { useTableWords } from './tables/useTableWords.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

/** The first page of Gegevens: which files are in, what came of them, and the way to the next one. */
export function ImportsPage() {
  const say = useDataWords()
  const tables = useTableWords()
  const format = useFormat()
  const { id, paths, isOfficer, readsCompanies } = useHere()
  const imports = useQuery({ ...importsQuery(id), enabled: readsCompanies })
  const [done, setDone] = useState<string | null>(null)
  const problem = problemOf(imports.error)
  const upload = isOfficer ? (
    <ButtonLink href={paths.wizard()} kind="primary">
      {say.importFile}
    </ButtonLink>
  ) : null
  const count = imports.data?.length ?? 0
  const known = count > 0 ? say.importsLead(format.count(count, say.file)) : say.importsNone
  const lead = imports.data ? known : undefined
  return (
    <DataPage title={say.data} lead={readsCompanies ? lead : say.noRead} tab="files" action={count > 0 ? upload : null}>
      {readsCompanies ? (
        <>
          <RunningWork />
          {isOfficer ? <UnfinishedImports /> : null}
          {imports.isPending ? <LoadingState /> : null}
          {problem ? <ErrorState problem={problem} onRetry={() => void imports.refetch()} /> : null}
          {imports.data && count === 0 ? (
            <EmptyState
              title={say.emptyTitle}
              action={
                <>
                  {upload}
                  <Link href={paths.template} download>
                    {say.template}
                  </Link>
                </>
              }
            >
              {say.emptyText} {isOfficer ? null : say.emptyReader}
            </EmptyState>
          ) : null}
          {imports.data && count > 0 ? (
            <>
              <Section title={say.importsTitle} close>
                <ImportsTable imports={imports.data} onUndone={setDone} />
              </Section>
              <QualitySummary />
            </>
          ) : null}
          <p>
            <Link href={paths.tables}>{tables.link}</Link>
          </p>
          {done ? <Notice onClose={() => setDone(null)}>{done}</Notice> : null}
        </>
      ) : null}
    </DataPage>
  )
}

function ImportsTable({ imports, onUndone }: { imports: readonly Import[]; onUndone: (said: string) => void }) {
  const say = useDataWords()
  const format = useFormat()
  const { paths, isOfficer } = useHere()
  const count = (number: number | undefined) => (number === undefined ? '' : format.number(number))
  const columns: readonly Column<Import>[] = [
    {
      id: 'file',
      head: say.fileName,
      rowHead: true,
      cell: ({ id, fileName }) => <Link href={paths.import(id)}>{fileName}</Link>,
    },
    { id: 'date', head: say.referenceDate, cell: ({ referenceDate }) => format.day(referenceDate) },
    { id: 'status', head: say.status, cell: ({ status }) => <ImportStatus status={status} /> },
    { id: 'when', head: say.importedAt, cell: ({ createdAt }) => format.moment(createdAt), wideOnly: true },
    { id: 'read', head: say.read, number: true, cell: ({ books }) => count(books?.read) },
    { id: 'stored', head: say.stored, number: true, cell: ({ books }) => count(books?.stored) },
    { id: 'refused', head: say.refused, number: true, cell: ({ books }) => count(books?.refused) },
  ]
  const action: Column<Import> = {
    id: 'action',
    head: say.action,
    hiddenHead: true,
    cell: (imported) => <UndoImport imported={imported} onUndone={onUndone} small />,
  }
  return (
    <DataTable
      caption={say.importsCaption}
      hiddenCaption
      columns={isOfficer ? [...columns, action] : columns}
      rows={imports}
      rowKey={({ id }) => id}
      middle
      stack
    />
  )
}

/** Work that goes on while the reader is elsewhere is found back here. */
function RunningWork() {
  const say = useDataWords()
  const { id, paths } = useHere()
  const jobs = useQuery({
    ...jobsQuery(id),
    refetchInterval: ({ state }) => (state.data?.some(isGoingOn) ? 3_000 : false),
  })
  const running = jobs.data?.filter(isGoingOn) ?? []
  return running.map((job) => (
    <Alert key={job.id} title={say.running}>
      {job.title}. <Link href={paths.job(job.id)}>{say.runningOpen}</Link>
    </Alert>
  ))
}
