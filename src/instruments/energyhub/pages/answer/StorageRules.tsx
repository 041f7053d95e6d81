import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Section } from '../../../../platform/ui/PageParts.tsx'
import { LoadingState } from '../../../../platform/ui/States.tsx'
import { Pill } from '../../../../platform/ui/Status.tsx'
import type { HubDossier } from '../../hubDossier.ts'
import { useHubPart } from '../port/hubQueries.tsx'
import { useHubWords } from '../useHubWords.tsx'

/** Permits and rules that stand in the way of the storage, each with its article. */
export function StorageRules({ hub }: { hub: HubDossier }) {
  const say = useHubWords()
  const format = useFormat()
  const rules = useHubPart(hub.id, 'obligations')
  const rows = rules.data?.obligations ?? []
  if (rules.isError) return null
  return (
    <Section title={say.rules.title} intro={say.rules.intro}>
      {rules.isPending ? (
        <LoadingState lines={4} />
      ) : (
        <DataTable
          caption={say.rules.title}
          hiddenCaption
          stack
          rows={rows}
          rowKey={({ id }) => id}
          empty={say.rules.none}
          columns={[
            {
              id: 'title',
              head: say.rules.head,
              cell: (rule) => (
                <>
                  {rule.title} <Pill>{say.rules.kinds[rule.kind]}</Pill>
                </>
              ),
            },
            { id: 'why', head: say.rules.why, cell: (rule) => rule.why },
            {
              id: 'article',
              head: say.rules.article,
              cell: (rule) => (
                <>
                  {rule.article}
                  <span className="ma-own-source">{say.rules.source(rule.source, format.day(rule.sourceDate))}</span>
                  <Pill tone={rule.certainty === 'checked' ? 'accent' : 'warning'}>
                    {rule.certainty === 'checked' ? say.rules.checked : say.rules.toCheck}
                  </Pill>
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}
