import { useState } from 'react'
import { ChartView } from '../../../../platform/charts/ChartView.tsx'
import { lineChart } from '../../../../platform/charts/lineChart.ts'
import { gap } from '../../../../core/gap.ts'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import { SliderField } from '../../../../platform/ui/SliderField.tsx'
import { EmptyState, LoadingState } from '../../../../platform/ui/States.tsx'
import { criteria } from '../../dossier/criteria.ts'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { type PortfolioAnswer, type Told, usePortfolio, usePortfolioCase } from '../port/agendaQueries.tsx'
import { useAgendaCommand } from '../port/useAgendaCommand.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { useMoney } from '../useMoney.tsx'
import { useSettled } from './useSettled.tsx'
import { ChoiceTable } from './ChoiceTable.tsx'

type Weights = Told<'list'>['plan']['weights']
export type Chosen = Extract<PortfolioAnswer, { chosen: unknown }>

/** The best portfolio within the yearly budgets, with the price of deciding one action otherwise. */
export function Choice({ agenda, place }: { agenda: Told<'list'>; place: string }) {
  const say = useAgendaWords()
  const format = useFormat()
  const port = useAgendaPort()
  const { plan, planVersion } = agenda
  const given = usePortfolioCase(place)
  const save = useAgendaCommand('savePlan')
  const [weights, setWeights] = useState<Weights>(plan.weights)
  const [typed, setTyped] = useState<Readonly<Record<string, string | null>>>({})
  const wanted = useSettled(weights, 250)
  const later = useSettled(weights, 1000)
  const found = usePortfolio(given.data ? { ...given.data, weights: wanted } : undefined, false)
  const priced = usePortfolio(given.data ? { ...given.data, weights: later } : undefined, true)
  const problem = port.problemOf(given.error ?? found.error ?? save.error)
  const answer = found.data
  const shares = plan.minimumShares.map(({ pillar, share }) =>
    say.budget.share(say.pillars[pillar], format.percent(share)),
  )
  return (
    <Section title={say.budget.choice} intro={say.budget.choiceIntro}>
      {problem ? <Alert kind="error">{problem.detail}</Alert> : null}
      {given.data?.actions.length === 0 ? (
        <EmptyState title={say.budget.empty} level={3}>
          {say.budget.emptyDo}
        </EmptyState>
      ) : (
        <>
          <div className="app-weights">
            {criteria.map((one) => (
              <SliderField
                key={one}
                name={`weight-${one}`}
                label={say.budget.weightOf(say.criteria[one])}
                unit=""
                value={weights[one]}
                standard={plan.weights[one]}
                least={0}
                most={10}
                step={1}
                typed={typed[one] ?? null}
                onTyped={(words) => setTyped({ ...typed, [one]: words })}
                onChange={(value) => setWeights({ ...weights, [one]: Math.min(100, value) })}
                wrong={say.form.wrongPoints}
              />
            ))}
          </div>
          {shares.map((words) => (
            <Paragraph key={words}>{words}</Paragraph>
          ))}
          {port.mayChange && criteria.some((one) => weights[one] !== plan.weights[one]) ? (
            <Actions>
              <Button
                busy={save.isPending}
                onClick={() => save.mutate({ input: { plan: { ...plan, weights } }, version: planVersion })}
              >
                {say.budget.keepWeights}
              </Button>
            </Actions>
          ) : null}
          {answer === undefined ? (
            <LoadingState lines={4}>{say.budget.busy}</LoadingState>
          ) : 'refused' in answer ? (
            <Alert kind="warning">{answer.why}</Alert>
          ) : (
            <Answer
              answer={answer}
              // Prices of other weights would say something about another choice.
              priced={
                later === wanted && !priced.isPlaceholderData && priced.data && 'chosen' in priced.data
                  ? priced.data
                  : null
              }
              agenda={agenda}
              isBusy={found.isFetching}
            />
          )}
        </>
      )}
    </Section>
  )
}

function Answer(props: {
  readonly answer: Chosen
  readonly priced: Chosen | null
  readonly agenda: Told<'list'>
  readonly isBusy: boolean
}) {
  const { answer, priced, agenda, isBusy } = props
  const say = useAgendaWords()
  const format = useFormat()
  const money = useMoney()
  return (
    <>
      <Alert kind="ok" live>
        {isBusy ? say.budget.busy : say.budget.proof(format.number(answer.value), format.percent(answer.gap, 1))}
      </Alert>
      <ChoiceTable answer={answer} prices={priced?.prices ?? null} actions={agenda.actions} />
      {priced ? (
        <ChartView
          chart={lineChart({
            id: 'curve',
            title: say.budget.curve,
            about: say.budget.curveAbout,
            at: priced.curve.map(({ budget }) => money(Math.round(budget / 100_000) * 100_000)),
            atHead: say.budget.curveAt,
            unit: say.budget.curveValue,
            endValue: false,
            series: [
              {
                label: say.budget.curveValue,
                values: priced.curve.map(({ value }) => value ?? gap('not-applicable', say.budget.impossible)),
              },
            ],
            write: (value) => format.number(value),
            writeGap: ({ why }) => why,
          })}
        />
      ) : null}
    </>
  )
}
