import type { Proposal } from '../../../../core/proposal.ts'
import type { Locale } from '../../../../platform/i18n/locale.ts'
import type { ActionFields } from '../../dossier/actionFields.ts'
import type { IndicatorFields } from '../../dossier/indicatorFields.ts'
import type { Measure } from '../../measure.ts'

/** An action of which nothing is known yet. */
export const emptyAction: ActionFields = {
  title: '',
  draft: true,
  activity: '',
  output: '',
  outcome: '',
  askOfMission: 'stimulate-entrepreneurship',
  room: 'agenda',
  owner: { name: '', role: '', account: null },
  partners: [],
  start: null,
  end: null,
  milestones: [],
  tasks: [],
  budget: [],
  status: 'idea',
  statusReason: '',
  legalBasis: '',
  documents: [],
  measure: null,
  scores: { impact: 5, reach: 5, urgency: 5, feasibility: 5 },
  decided: 'free',
  requires: [],
  excludes: [],
}

type Start = { readonly fields: ActionFields; readonly indicators: readonly IndicatorFields[] }

/** A measure of the library as the first draft of an action: the middle of its cost range, from the first of next year. */
export function startFromMeasure(measure: Measure, locale: Locale, place: string, today: string): Start {
  const { cost, months, indicator } = measure
  const year = Number(today.slice(0, 4)) + 1
  const middle = Math.round((cost.low + cost.high) / 2) * 100
  const last = year + Math.ceil(months / 12) - 1
  const years = cost.per === 'year' ? Array.from({ length: last - year + 1 }, (_, after) => year + after) : [year]
  const end = new Date(Date.UTC(year, months, 0)).toISOString().slice(0, 10)
  const from = indicator.computedBy
  const isOfPlace = from !== undefined && from.question.startsWith('atlas.')
  return {
    fields: {
      ...emptyAction,
      title: measure.title[locale],
      activity: measure.text[locale],
      askOfMission: measure.ask,
      room: measure.room,
      start: `${year}-01-01`,
      end,
      status: 'planned',
      budget: years.map((one) => ({ year: one, source: 'council', plannedCents: middle, spentCents: 0 })),
    },
    indicators: [
      {
        title: indicator.title[locale],
        unit: indicator.unit,
        direction: indicator.direction,
        baseline: null,
        target: null,
        // A question about a hub needs to know which hub: until then somebody counts.
        source: isOfPlace
          ? {
              kind: 'computed',
              ask: {
                question: from.question,
                version: 1,
                subject: { kind: 'place', code: place },
                parameters: {},
                changes: [],
              },
              pointer: from.pointer,
              lowPointer: null,
              highPointer: null,
            }
          : { kind: 'typed', how: '' },
      },
    ],
  }
}

/** What a room proposed, with its calculation: the action then has a figure with and without it. */
export function startFromProposal(proposal: Proposal, today: string): Start {
  const { figure, ask, effect, costEuro, obligation } = proposal
  const year = Number(today.slice(0, 4)) + 1
  const unit = effect?.unit ?? ''
  return {
    fields: {
      ...emptyAction,
      title: proposal.title,
      activity: proposal.why,
      askOfMission: proposal.askOfMission,
      room: proposal.room,
      legalBasis: obligation ?? '',
      status: 'idea',
      budget:
        costEuro === null ? [] : [{ year, source: 'council', plannedCents: Math.round(costEuro * 100), spentCents: 0 }],
      measure: figure
        ? {
            ask,
            without: figure.without,
            pointer: figure.pointer,
            unit,
            betterWhen: figure.betterWhen,
            promised: effect
              ? {
                  value: effect.value,
                  ...(effect.low === undefined ? {} : { low: effect.low }),
                  ...(effect.high === undefined ? {} : { high: effect.high }),
                }
              : null,
          }
        : null,
    },
    indicators: figure
      ? [
          {
            title: proposal.title,
            unit,
            direction: figure.betterWhen,
            baseline: null,
            target: null,
            source: {
              kind: 'computed',
              // The world as it is: what the action changes shows once it is done.
              ask: { ...ask, changes: figure.without },
              pointer: figure.pointer,
              lowPointer: null,
              highPointer: null,
            },
          },
        ]
      : [],
  }
}
