import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { KeyValues, Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import type { ActionView } from '../../agendaApi.ts'
import { written } from '../IndicatorTable.tsx'
import { useAgenda } from '../port/agendaQueries.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'

/** The world with the action and without it, what a unit of the difference costs, and who else claims it. */
export function EffectView({ action: { effect } }: { action: ActionView }) {
  const say = useAgendaWords()
  const format = useFormat()
  const actions = useAgenda().data?.actions ?? []
  if (!effect) {
    return (
      <Section title={say.view.effect}>
        <Paragraph>{say.view.effectNone}</Paragraph>
      </Section>
    )
  }
  const figure = (value: number | null) =>
    value === null ? (effect.why?.[format.locale] ?? say.proposals.unknown) : `${written(format, value)} ${effect.unit}`
  const change = (value: number) => `${format.change(value)} ${effect.unit}`
  const { overlap } = effect
  const others = format.list(
    (overlap?.actions ?? []).map((id) => `“${actions.find((one) => one.id === id)?.fields.title ?? '…'}”`),
  )
  const rows = [
    { label: say.view.effectWithout, value: figure(effect.without) },
    { label: say.view.effectWith, value: figure(effect.with) },
    { label: say.view.effectIs, value: effect.effect === null ? figure(null) : <b>{change(effect.effect)}</b> },
    ...(effect.low !== null && effect.high !== null
      ? [{ label: say.view.effectInterval, value: say.proposals.range(change(effect.low), change(effect.high)) }]
      : []),
    ...(effect.euroPerUnit !== null
      ? [{ label: say.view.effectPerUnit, value: `${format.euro(effect.euroPerUnit, 2)} / ${effect.unit}` }]
      : []),
    { label: say.view.effectMethod, value: `${effect.method} · ${format.moment(effect.at)}` },
  ]
  return (
    <Section title={say.view.effect}>
      {overlap ? (
        <Alert kind="warning">
          {overlap.together === null
            ? say.view.overlapUnknown(others)
            : say.view.overlap(others, change(overlap.together), change(overlap.separately))}
        </Alert>
      ) : null}
      <KeyValues rows={rows} />
    </Section>
  )
}
