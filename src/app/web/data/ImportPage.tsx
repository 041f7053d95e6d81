import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isBalanced } from '../../../platform/imports/books.ts'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { BalanceBar } from '../../../platform/ui/BalanceBar.tsx'
import { Actions } from '../../../platform/ui/Button.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { KeyValues, Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { NotFoundText } from '../shell/OtherPages.tsx'
import { booksParts } from './booksParts.ts'
import { DataPage } from './DataPage.tsx'
import { ImportStanding } from './ImportStanding.tsx'
import { ImportStatus } from './ImportStatus.tsx'
import type { Import, ImportDetail } from './model.ts'
import { importQuery } from './queries.ts'
import { RefusalTable } from './RefusalTable.tsx'
import { UndoImport } from './UndoImport.tsx'
import { problemOf } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useAddressPart, useHere } from './useHere.tsx'

/** One file: where each of its rows went, where it comes from, and the way back. */
export function ImportPage() {
  const say = useDataWords()
  const format = useFormat()
  const { id } = useHere()
  const detail = useQuery(importQuery(id, useAddressPart('import')))
  const problem = problemOf(detail.error)
  const imported = detail.data?.import
  if (problem?.isUnknown) return <NotFoundText />
  if (!imported) {
    return (
      <DataPage title={say.importsTitle} crumbs={[{ label: say.importsTitle }]}>
        {problem ? <ErrorState problem={problem} onRetry={() => void detail.refetch()} /> : <LoadingState />}
      </DataPage>
    )
  }
  return (
    <DataPage
      title={say.importTitle(format.day(imported.referenceDate))}
      lead={imported.fileName}
      stamp={<ImportStatus status={imported.status} />}
      crumbs={[{ label: imported.fileName }]}
    >
      <Detail import={imported} refusals={detail.data?.refusals ?? []} />
    </DataPage>
  )
}

function Detail({ import: imported, refusals }: ImportDetail) {
  const say = useDataWords()
  const { books } = imported
  const [undone, setUndone] = useState<string | null>(null)
  return (
    <>
      {undone ? <Alert kind="ok" live title={undone} /> : <ImportStanding imported={imported} />}
      {books && books.read > 0 && isBalanced(books) ? (
        <div className="data-block">
          <BalanceBar id="books" read={books.read} parts={booksParts(books, say.parts)} />
          {books.outside > 0 ? <Paragraph small>{say.outsideWhy}</Paragraph> : null}
        </div>
      ) : null}
      <Origin imported={imported} />
      <Refusals imported={imported} refusals={refusals} />
      <Actions>
        <UndoImport imported={imported} onUndone={setUndone} />
      </Actions>
    </>
  )
}

function Origin({ imported }: { imported: Import }) {
  const say = useDataWords()
  const format = useFormat()
  const { source, currentAt } = imported
  const optional = (label: string, value: string | undefined) => (value ? [{ label, value }] : [])
  return (
    <Section title={say.origin}>
      <KeyValues
        rows={[
          { label: say.source, value: source.sample ? `${source.title}. ${say.madeUp}` : source.title },
          ...optional(say.credit, source.credit),
          ...optional(say.licence, source.licence),
          { label: say.mayBePublic, value: source.mayBePublic ? say.mayBePublicYes : say.mayBePublicNo },
          { label: say.referenceDate, value: format.day(imported.referenceDate) },
          { label: say.sbi, value: imported.sbiVersion },
          { label: say.importedAt, value: format.moment(imported.createdAt) },
          ...(currentAt ? [{ label: say.currentSince, value: format.moment(currentAt) }] : []),
          { label: say.size, value: say.bytes(format.number(imported.bytes / 1000, imported.bytes < 10_000 ? 1 : 0)) },
          { label: say.sha, value: <code className="data-hash">{imported.sha256}</code> },
        ]}
      />
    </Section>
  )
}

function Refusals({ imported, refusals }: { imported: Import; refusals: ImportDetail['refusals'] }) {
  const say = useDataWords()
  const format = useFormat()
  const { paths } = useHere()
  const all = imported.books?.refused ?? refusals.length
  if (refusals.length === 0) {
    return imported.books ? <Section title={say.refusalsNone}>{null}</Section> : null
  }
  const first = say.refusalsFirst(format.number(refusals.length), format.number(all))
  return (
    <Section
      title={say.refusalsTitle(format.count(all, say.line), all === 1)}
      intro={refusals.length < all ? `${first} ${say.refusalsDo}` : say.refusalsDo}
      tools={
        <Link href={paths.refusals(imported.id)} download>
          {say.refusalsCsv}
        </Link>
      }
    >
      <RefusalTable refusals={refusals} />
    </Section>
  )
}
