import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Section } from '../../../../platform/ui/PageParts.tsx'
import { LoadingState } from '../../../../platform/ui/States.tsx'
import type { HubDossier } from '../../hubDossier.ts'
import { useHubPart } from '../port/hubQueries.tsx'
import { useHubWords } from '../useHubWords.tsx'

/** What to ask the grid operator, step by step with days. */
export function OperatorSteps({ hub }: { hub: HubDossier }) {
  const say = useHubWords()
  const format = useFormat()
  const checklist = useHubPart(hub.id, 'checklist')
  const steps = checklist.data?.steps ?? []
  if (checklist.isError) return null
  return (
    <Section title={say.steps.title} intro={say.steps.intro}>
      {checklist.isPending ? (
        <LoadingState lines={5} />
      ) : (
        <DataTable
          caption={say.steps.title}
          hiddenCaption
          stack
          rows={steps}
          rowKey={({ id }) => id}
          columns={[
            { id: 'title', head: say.steps.head, cell: (step) => step.title },
            { id: 'who', head: say.steps.who, cell: (step) => step.who },
            { id: 'term', head: say.steps.term, cell: (step) => step.term },
            {
              id: 'by',
              head: say.steps.by,
              cell: (step) => (step.by ? format.day(step.by) : say.steps.byOperator),
            },
            { id: 'source', head: say.steps.source, cell: (step) => step.source },
          ]}
        />
      )}
    </Section>
  )
}
