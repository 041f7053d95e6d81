import { gap } from '../../../core/gap.ts'
import type { Cell, Section, Trace } from '../../../platform/documents/model.ts'
import type { FrozenAction } from '../dossier/agendaContent.ts'
import { plainCell, textCell } from './cells.ts'
import { paragraph } from './paragraph.ts'
import type { Told } from './told.ts'

type Measured = FrozenAction & { readonly effect: NonNullable<FrozenAction['effect']> }

/** The same world with and without each action that names what it changes. */
export function effectSection(told: Told): Section[] {
  const { content, words, trace } = told
  const measured = content.actions.flatMap((one) => (one.effect ? [{ ...one, effect: one.effect } as const] : []))
  if (measured.length === 0) return []
  return [
    {
      level: 1,
      heading: words.effects,
      trace,
      blocks: [
        paragraph(words.effectLead),
        {
          kind: 'table',
          name: words.effect,
          caption: words.effectTable,
          columns: [
            { header: words.action, align: 'left', width: 4 },
            { header: words.unit, align: 'left', width: 2 },
            { header: words.without, align: 'right' },
            { header: words.with, align: 'right' },
            { header: words.effect, align: 'right' },
            { header: words.low, align: 'right' },
            { header: words.high, align: 'right' },
            { header: words.euroPerUnit, align: 'right' },
          ],
          rows: measured.map((one) => row(one, told)),
        },
        ...measured.flatMap(({ fields, effect }) => overlap(fields.title, effect, told)),
      ],
    },
  ]
}

function row({ fields, effect }: Measured, { words, trace }: Told): Cell[] {
  const missing = gap('not-applicable', words.noEffect)
  const from: Trace = {
    method: effect.method,
    ask: fields.measure ? { ...fields.measure.ask, pointer: fields.measure.pointer } : null,
    caseHash: effect.caseHash,
    sources: effect.vintage === null ? trace.sources : [...trace.sources, effect.vintage],
  }
  const figures = [effect.without, effect.with, effect.effect, effect.low, effect.high, effect.euroPerUnit]
  return [textCell(fields.title), textCell(effect.unit), ...figures.map((value) => plainCell(value ?? missing, from))]
}

function overlap(title: string, { overlap: shared }: Measured['effect'], { content, words }: Told) {
  if (!shared) return []
  const others = content.actions.filter(({ id }) => shared.actions.includes(id)).map(({ fields }) => fields.title)
  const named = others.filter((other) => other !== title)
  return named.length === 0 ? [] : [paragraph(words.overlap(title, named.join(', ')))]
}
