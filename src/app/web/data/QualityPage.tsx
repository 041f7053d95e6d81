import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { ButtonLink } from '../../../platform/ui/Button.tsx'
import { Notice } from '../../../platform/ui/Notice.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { Corrections } from './Corrections.tsx'
import { DataPage } from './DataPage.tsx'
import { type Done, Doubts } from './Doubts.tsx'
import { QualityTable } from './QualitySummary.tsx'
import { qualityQuery } from './queries.ts'
import { problemOf } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

/** What is missing or doubtful in the newest snapshot, and how to mend each of it. */
export function QualityPage() {
  const say = useDataWords()
  const format = useFormat()
  const { id, paths, isOfficer } = useHere()
  const quality = useQuery(qualityQuery(id))
  const [done, setDone] = useState<Done | null>(null)
  const problem = problemOf(quality.error)
  const { counts = null, referenceDate = null } = quality.data ?? {}
  const makers = format.count(counts?.companies ?? 0, say.maker)
  const clean = counts !== null && Object.entries(counts).every(([name, count]) => name === 'companies' || count === 0)
  const lead =
    referenceDate === null ? undefined : (clean ? say.qualityGood : say.qualityLead)(makers, format.day(referenceDate))
  return (
    <DataPage title={say.qualityTitle} lead={lead} tab="quality">
      {problem ? <ErrorState problem={problem} onRetry={() => void quality.refetch()} /> : null}
      {quality.isPending ? <LoadingState /> : null}
      {quality.data && !counts ? (
        <EmptyState
          title={say.emptyTitle}
          action={
            isOfficer ? (
              <ButtonLink href={paths.wizard()} kind="primary">
                {say.importFile}
              </ButtonLink>
            ) : null
          }
        >
          {say.qualityNone}
        </EmptyState>
      ) : null}
      {counts ? (
        <>
          <div className="data-quality">
            <QualityTable counts={counts} />
          </div>
          {counts.doubt > 0 ? <Doubts onDone={setDone} /> : null}
          <Corrections onDone={(sentence) => setDone({ sentence })} />
        </>
      ) : null}
      {done ? (
        <Notice onClose={() => setDone(null)} {...(done.undo ? { onUndo: done.undo } : {})}>
          {done.sentence}
        </Notice>
      ) : null}
    </DataPage>
  )
}
