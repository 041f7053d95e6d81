import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { DataPage } from '../data/DataPage.tsx'
import { problemOf } from '../data/useCommand.tsx'
import { useHere } from '../data/useHere.tsx'
import { useMay } from '../session.ts'
import { AgreementTable } from './AgreementTable.tsx'
import { OfferForm } from './OfferForm.tsx'
import { SumsShared } from './SumsShared.tsx'
import { agreementsQuery } from './sharingQueries.ts'
import { useSharingWords } from './useSharingWords.tsx'

/** Agreements on the sharing of sums, both ways, and what is shared with us. */
export function SharingPage() {
  const say = useSharingWords()
  const { id, readsCompanies, organisation } = useHere()
  const isPublisher = useMay(id, 'publisher')
  const read = useQuery(agreementsQuery(id))
  const [done, setDone] = useState<string | null>(null)
  const problem = problemOf(read.error)
  const all = read.data
  return (
    <DataPage title={say.title} lead={say.lead} tab="sharing">
      {done === null ? null : (
        <Alert kind="ok" live>
          {done}
        </Alert>
      )}
      {problem ? <ErrorState problem={problem} onRetry={() => void read.refetch()} /> : null}
      {read.isPending ? <LoadingState /> : null}
      {readsCompanies && organisation && organisation.kind !== 'municipality' ? <SumsShared /> : null}
      {all ? (
        <>
          <Section title={say.agreements}>
            {all.agreements.length === 0 ? (
              <EmptyState level={3} title={say.none}>
                {say.noneText}
              </EmptyState>
            ) : (
              <AgreementTable agreements={all.agreements} isPublisher={isPublisher} onDone={setDone} />
            )}
          </Section>
          {isPublisher && all.regions.length > 0 ? <OfferForm regions={all.regions} onDone={setDone} /> : null}
          {isPublisher ? null : <Paragraph small>{say.publisherOnly}</Paragraph>}
        </>
      ) : null}
    </DataPage>
  )
}
