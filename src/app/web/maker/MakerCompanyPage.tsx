import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Breadcrumbs, PageTitle } from '../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import type { CorrectedFields } from '../../../register/companies/corrections.ts'
import type { OwnCompany } from '../../../register/makersDoor/model.ts'
import { command } from '../api.ts'
import { problemOrThrow } from '../problemOrThrow.ts'
import { CompanyForm, type Saved } from '../subjects/CompanyForm.tsx'
import { useHeadingFocus } from '../useFocusHeading.tsx'
import { MakerCompanyView } from './MakerCompanyView.tsx'
import { ownCompanyQuery, ownKey } from './makerQueries.ts'
import { useMakerWords } from './useMakerWords.tsx'

/** Everything that is kept about an own company, and what its maker may do about it. */
export function MakerCompanyPage() {
  const parts: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const { organisation = '', establishment = '' } = parts
  const say = useMakerWords()
  const client = useQueryClient()
  const read = useQuery(ownCompanyQuery(organisation, establishment))
  const [editing, setEditing] = useState<OwnCompany | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const problem = problemOrThrow(read.error)
  useHeadingFocus(editing === null)
  const renew = () => client.invalidateQueries({ queryKey: ownKey(organisation) })
  if (problem?.status === 404) {
    return (
      <>
        <PageTitle>{say.home.title}</PageTitle>
        <EmptyState title={say.home.none}>{say.home.noneDo}</EmptyState>
      </>
    )
  }
  if (problem) return <ErrorState problem={problem} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingState lines={8} />
  const crumbs = [{ href: '/maker', label: say.company.back }, { label: read.data.name }]
  if (editing) {
    return (
      <>
        <Breadcrumbs crumbs={crumbs} />
        <CompanyForm
          intro={say.edit.intro}
          reasonHint={say.edit.reasonHint}
          organisation={organisation}
          read={{
            company: { record: recordOf(editing), referenceDate: editing.referenceDate },
            version: editing.version,
          }}
          correct={(fields, reason, version) =>
            command<Saved>(
              organisation,
              'register.correct-own-company',
              { establishment: editing.establishment, fields, reason },
              { ifMatch: version },
            )
          }
          onStop={() => {
            setEditing(null)
            void renew()
          }}
          onSaved={() => {
            setEditing(null)
            setDone(say.edit.saved)
            void renew()
          }}
        />
      </>
    )
  }
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      {done === null ? null : (
        <Alert kind="ok" live>
          {done}
        </Alert>
      )}
      <MakerCompanyView
        organisation={organisation}
        company={read.data}
        onEdit={() => {
          setDone(null)
          setEditing(read.data)
        }}
        onDone={(sentence) => {
          setDone(sentence)
          void renew()
        }}
      />
    </>
  )
}

/** The fields as the form of a company takes them. */
function recordOf({
  fields,
  name,
  establishment,
}: OwnCompany): CorrectedFields & { name: string; establishment: number } {
  const values = Object.fromEntries(
    fields.filter(({ correctable }) => correctable).map(({ field, value }) => [field, value]),
  )
  return { ...values, name, establishment }
}
