import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { PageTitle, Paragraph, Section, Stamp } from '../../../../platform/ui/PageParts.tsx'
import type { SharedHub } from '../../hubDossier.ts'
import { writeEnergy } from '../writeEnergy.ts'
import { ScenarioTable } from '../answer/ScenarioTable.tsx'
import { useHubWords } from '../useHubWords.tsx'

/** What a link shows to who has no account: sums only, until the day it ends. */
export function SharedHubPage({ shared }: { shared: SharedHub | null }) {
  const say = useHubWords()
  const format = useFormat()
  if (!shared) {
    return (
      <>
        <PageTitle>{say.shared.title}</PageTitle>
        <Alert kind="warning" title={say.shared.gone}>
          {say.shared.goneDo}
        </Alert>
      </>
    )
  }
  const most = shared.scenarios.toSorted((a, b) => b.result.curtailedKwh - a.result.curtailedKwh)[0]
  const least = shared.scenarios.toSorted((a, b) => a.result.curtailedKwh - b.result.curtailedKwh)[0]
  return (
    <>
      <PageTitle
        kind="answer"
        stampBelow
        lead={say.shared.sums}
        stamp={
          <Stamp
            parts={[
              say.shared.from(shared.organisation),
              say.shared.members(format.count(shared.members, say.company), format.number(shared.measuredMembers)),
              say.answer.year(String(shared.year)),
              say.shared.made(format.day(shared.madeAt.slice(0, 10))),
              say.shared.until(format.day(shared.expiresAt.slice(0, 10))),
            ]}
          />
        }
      >
        {shared.title}: <b className="ma-lost">{writeEnergy((least ?? most)?.result.curtailedKwh ?? 0, format)}</b>{' '}
        {say.shared.lostTail}
      </PageTitle>
      {shared.sample ? <Alert kind="info">{say.shared.sample}</Alert> : null}
      <Section title={say.scenarios.title} intro={say.scenarios.intro}>
        <ScenarioTable
          rows={shared.scenarios.map(({ name, kind, result }) => ({
            scenario: { name, kind, changes: [] },
            result,
            refused: null,
          }))}
          nameOf={({ scenario }) => (scenario.kind === 'custom' ? scenario.name : say.scenarios.kinds[scenario.kind])}
        />
      </Section>
      <Paragraph small>{say.how.limits[0]}</Paragraph>
    </>
  )
}
