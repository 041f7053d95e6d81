import { useState } from 'react'
import { Button } from '../../../../platform/ui/Button.tsx'
import { SliderField } from '../../../../platform/ui/SliderField.tsx'
import type { Assumptions } from '../engine/assumptions.ts'
import type { Most } from '../engine/sizeAnswer.ts'
import { useHubWords } from '../useHubWords.tsx'
import { roundUp } from './startOf.ts'

/** Limits as numbers: in the fields nothing is "as it was". */
export type FieldValues = { readonly [K in keyof Assumptions]: number }

/** The few assumptions that matter, each with its unit, its standard and a slide. */
export function AssumptionFields(props: {
  readonly values: FieldValues
  readonly standard: FieldValues
  readonly most: Most
  readonly onChange: (values: FieldValues) => void
}) {
  const { values, standard, most, onChange } = props
  const say = useHubWords()
  const [typed, setTyped] = useState<Partial<Record<keyof Assumptions, string | null>>>({})
  const isChanged = (Object.keys(values) as (keyof Assumptions)[]).some((key) => values[key] !== standard[key]) // its own keys
  const field = (
    key: keyof Assumptions,
    words: { label: string; hint?: string; unit: string },
    slide: { most: number; step: number; digits?: number; times?: number },
  ) => {
    const times = slide.times ?? 1
    return (
      <SliderField
        name={key}
        label={words.label}
        {...(words.hint ? { hint: words.hint } : {})}
        unit={words.unit}
        value={values[key] * times}
        standard={standard[key] * times}
        least={0}
        most={slide.most}
        step={slide.step}
        digits={slide.digits ?? 0}
        typed={typed[key] ?? null}
        onTyped={(text) => setTyped((before) => ({ ...before, [key]: text }))}
        onChange={(value) => onChange({ ...values, [key]: value / times })}
        wrong={say.assume.wrong}
      />
    )
  }
  const limitMost = (standardKw: number) => roundUp(Math.max(100, standardKw * 2))
  const stepOf = (top: number) => Math.max(1, roundUp(top / 200))
  return (
    <form className="ma-assumptions" onSubmit={(event) => event.preventDefault()}>
      <div className="ma-row">
        <h2 className="utrecht-heading-3">{say.assume.title}</h2>
        {isChanged ? (
          <Button
            kind="subtle"
            small
            onClick={() => {
              setTyped({})
              onChange(standard)
            }}
          >
            {say.assume.reset}
          </Button>
        ) : null}
      </div>
      {field('batteryKwh', { label: say.assume.energy, unit: 'kWh' }, { most: most.kwh, step: stepOf(most.kwh) })}
      {field('batteryKw', { label: say.assume.power, unit: 'kW' }, { most: most.kw, step: stepOf(most.kw) })}
      {field(
        'exportLimitKw',
        { label: say.assume.exportLimit, hint: say.assume.exportHint, unit: 'kW' },
        { most: limitMost(standard.exportLimitKw), step: stepOf(limitMost(standard.exportLimitKw)) },
      )}
      {field(
        'solarFactor',
        { label: say.assume.solar, hint: say.assume.solarHint, unit: '%' },
        { most: 300, step: 5, times: 100 },
      )}
      <details className="ma-more">
        <summary>{say.assume.more}</summary>
        <div className="ma-assumptions">
          {field(
            'importLimitKw',
            { label: say.assume.importLimit, hint: say.assume.importHint, unit: 'kW' },
            { most: limitMost(standard.importLimitKw), step: stepOf(limitMost(standard.importLimitKw)) },
          )}
          {field(
            'batteryEurPerKwh',
            { label: say.assume.perKwh, hint: say.assume.perKwhHint, unit: '€ / kWh' },
            { most: 1000, step: 10 },
          )}
          {field(
            'buyMore',
            { label: say.assume.buyMore, hint: say.assume.buyHint, unit: '€ / kWh' },
            { most: 0.3, step: 0.005, digits: 3 },
          )}
          {field('sellEurPerKwh', { label: say.assume.sell, unit: '€ / kWh' }, { most: 0.2, step: 0.005, digits: 3 })}
        </div>
      </details>
      <p className="ma-hint">{say.assume.note}</p>
    </form>
  )
}
