import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isBalanced } from '../../../platform/imports/books.ts'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { BalanceBar } from '../../../platform/ui/BalanceBar.tsx'
import { Actions, ButtonLink } from '../../../platform/ui/Button.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { booksParts } from './booksParts.ts'
import { ImportStanding } from './ImportStanding.tsx'
import type { ImportOutcome } from './model.ts'
import { importQuery } from './queries.ts'
import { UndoImport } from './UndoImport.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

/** What came of an import, and the ways on: the makers, the figures, or back. */
export function ImportResult({ outcome }: { outcome: ImportOutcome }) {
  const say = useDataWords()
  const format = useFormat()
  const { id, paths } = useHere()
  const detail = useQuery(importQuery(id, outcome.import))
  const [undone, setUndone] = useState<string | null>(null)
  const { books } = outcome
  // A result stays where it was; the file may have been undone or replaced since.
  const inUse = detail.data === undefined || detail.data.import.status === 'current'
  if (undone) {
    return (
      <>
        <Alert kind="ok" live title={undone} />
        <Actions>
          <ButtonLink href={paths.data}>{say.toData}</ButtonLink>
        </Actions>
      </>
    )
  }
  return (
    <>
      {inUse ? (
        <Alert kind="ok" live title={`${say.importDone(format.count(books.stored, say.maker))}.`}>
          {outcome.unchanged ? say.importSame : say.importDoneText}
        </Alert>
      ) : null}
      {detail.data ? <ImportStanding imported={detail.data.import} /> : null}
      {inUse && outcome.doubts > 0 ? (
        <Alert kind="warning">
          {say.importDoubts(format.count(outcome.doubts, say.maker))}{' '}
          <Link href={`${paths.quality}#doubts`}>{say.toDoubts}</Link>
        </Alert>
      ) : null}
      {isBalanced(books) && books.read > 0 ? (
        <BalanceBar id="result" read={books.read} parts={booksParts(books, say.parts)} />
      ) : null}
      <Actions>
        <ButtonLink href={paths.makers()} kind="primary">
          {say.toMakers}
        </ButtonLink>
        <ButtonLink href={paths.place}>{say.toPlace}</ButtonLink>
        <Link href={paths.import(outcome.import)}>{say.toImport}</Link>
        {detail.data ? <UndoImport imported={detail.data.import} onUndone={setUndone} /> : null}
      </Actions>
    </>
  )
}
