import { useState } from 'react'
import { isRefusal } from '../../../../core/outcome.ts'
import { barChart } from '../../../../platform/charts/barChart.ts'
import { ChartView } from '../../../../platform/charts/ChartView.tsx'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Button } from '../../../../platform/ui/Button.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import type { HubDossier } from '../../hubDossier.ts'
import type { SplitAnswer } from '../../questions/split.ts'
import { useHubPort } from '../port/HubPort.tsx'
import { useSplit } from '../port/hubQueries.tsx'
import { useHubWords } from '../useHubWords.tsx'
import { useRefusalWords } from './useRefusalWords.tsx'

/** Who gains: asked when the reader wants it, since all groups are solved. */
export function WhoGains({ hub }: { hub: HubDossier }) {
  const say = useHubWords()
  const port = useHubPort()
  const refusal = useRefusalWords()
  const [wanted, setWanted] = useState(false)
  const split = useSplit(hub.id, wanted)
  const problem = split.error ? port.problemOf(split.error) : null
  const answer = split.data?.answer
  return (
    <Section title={say.gain.title}>
      {!wanted ? (
        <Button onClick={() => setWanted(true)}>{say.gain.show}</Button>
      ) : problem ? (
        <ErrorState problem={problem} onRetry={() => void split.refetch()} />
      ) : !answer ? (
        <LoadingState lines={4}>{say.gain.busy}</LoadingState>
      ) : isRefusal(answer) ? (
        <Alert kind="warning" title={say.answer.refused}>
          {refusal(answer.refused)}
        </Alert>
      ) : (
        <Gains answer={answer} />
      )}
    </Section>
  )
}

function Gains({ answer }: { answer: SplitAnswer }) {
  const say = useHubWords()
  const format = useFormat()
  const { gainEur, members, isExact } = answer
  const sorted = members.toSorted((a, b) => b.shapleyEur - a.shapleyEur)
  const [most] = sorted
  if (!most || gainEur < 0.5) return <Paragraph>{say.gain.none}.</Paragraph>
  const leaving = members.find((one) => one.shapleyEur < one.aloneGainEur - 0.5)
  return (
    <>
      <ChartView
        untabled
        chart={barChart({
          id: 'gains',
          title: say.gain.found(most.name, format.euro(most.shapleyEur)),
          about: say.gain.about(format.euro(gainEur)),
          bars: sorted.map(({ name, shapleyEur }) => ({ label: name, value: shapleyEur })),
          heads: [say.gain.head, say.gain.shapley],
          write: (value) => format.euro(value),
          writeGap: (gap) => format.gap(gap),
        })}
      />
      <DataTable
        caption={say.gain.title}
        hiddenCaption
        stack
        rows={sorted}
        rowKey={({ name }) => name}
        columns={[
          { id: 'name', head: say.gain.head, cell: ({ name }) => name },
          {
            id: 'shapley',
            head: say.gain.shapley,
            headText: `${say.gain.shapley}, ${say.gain.unit}`,
            unit: say.gain.unit,
            number: true,
            cell: ({ shapleyEur, shapleyHalfWidthEur }) =>
              isExact
                ? format.number(shapleyEur)
                : `${format.number(shapleyEur)} ${say.gain.margin(format.number(shapleyHalfWidthEur))}`,
          },
          {
            id: 'energy',
            head: say.gain.byEnergy,
            headText: `${say.gain.byEnergy}, ${say.gain.unit}`,
            unit: say.gain.unit,
            number: true,
            cell: ({ byEnergyEur }) => format.number(byEnergyEur),
          },
          {
            id: 'connection',
            head: say.gain.byConnection,
            headText: `${say.gain.byConnection}, ${say.gain.unit}`,
            unit: say.gain.unit,
            number: true,
            cell: ({ byConnectionEur }) => format.number(byConnectionEur),
          },
          {
            id: 'alone',
            head: say.gain.alone,
            headText: `${say.gain.alone}, ${say.gain.unit}`,
            unit: say.gain.unit,
            number: true,
            cell: ({ aloneGainEur }) => format.number(aloneGainEur),
          },
        ]}
      />
      <Paragraph small>
        {isExact ? say.gain.exact : say.gain.sampled} {leaving ? say.gain.warning(leaving.name) : ''}
      </Paragraph>
    </>
  )
}
