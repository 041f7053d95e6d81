import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import type { MappingProfile } from '../../../../platform/imports/mapping.ts'
import { Paragraph } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import { problemOf } from '../useCommand.tsx'
import { useHere } from '../useHere.tsx'
import { CheckBalance } from './CheckBalance.tsx'
import type { SbiVersion } from './draft.ts'
import { checkQuery } from './fileQueries.ts'
import { MendedNotes } from './MendedNotes.tsx'
import { useImportWords } from './useImportWords.tsx'

type LiveCheckProps = {
  readonly upload: string
  readonly profile: MappingProfile
  readonly sbiVersion: SbiVersion
}

/** What the mapping of this moment would give, while the reader is still choosing. */
export function LiveCheck({ upload, profile, sbiVersion }: LiveCheckProps) {
  const say = useImportWords()
  const format = useFormat()
  const { id } = useHere()
  const check = useQuery({ ...checkQuery(id, upload, profile, sbiVersion), placeholderData: keepPreviousData })
  const problem = problemOf(check.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void check.refetch()} />
  if (!check.data) return <LoadingState lines={2}>{say.checking}</LoadingState>
  const { books, notes } = check.data
  const refused = books.refused === 1 ? say.liveRefusedOne : say.liveRefused(format.count(books.refused, say.line))
  return (
    <>
      <MendedNotes notes={notes} />
      <CheckBalance check={check.data} intro={check.isPlaceholderData ? say.checkStale : say.checkLive} />
      {books.refused > 0 ? <Paragraph>{refused}</Paragraph> : null}
    </>
  )
}
