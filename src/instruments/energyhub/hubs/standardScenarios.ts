import type { Words } from '../../../core/words.ts'
import type { ScenarioChange, ScenarioKind } from '../hubDossier.ts'

type StandardScenario = {
  readonly kind: ScenarioKind
  readonly name: Words
  readonly changes: readonly ScenarioChange[]
}

/** The scenarios that every hub begins with, side by side. */
export const standardScenarios: readonly StandardScenario[] = [
  {
    kind: 'nothing',
    name: { nl: 'Niets doen', en: 'Do nothing' },
    changes: [
      { path: '/share', value: false },
      { path: '/battery', value: false },
    ],
  },
  {
    kind: 'share',
    name: { nl: 'Delen', en: 'Share' },
    changes: [
      { path: '/share', value: true },
      { path: '/battery', value: false },
    ],
  },
  {
    kind: 'battery',
    name: { nl: 'Batterij achter eigen meter', en: 'Battery behind own meter' },
    changes: [
      { path: '/share', value: false },
      { path: '/battery', value: true },
    ],
  },
  {
    kind: 'share-battery',
    name: { nl: 'Delen en batterij', en: 'Share and battery' },
    changes: [
      { path: '/share', value: true },
      { path: '/battery', value: true },
    ],
  },
  {
    kind: 'night-shift',
    name: { nl: 'Helft van de nacht naar de dag', en: 'Half of the night to the day' },
    changes: [
      { path: '/share', value: true },
      { path: '/battery', value: false },
      { path: '/nightToDay', value: 0.5 },
    ],
  },
  {
    kind: 'more-solar',
    name: { nl: 'Anderhalf keer zoveel zon', en: 'Half as much solar again' },
    changes: [
      { path: '/share', value: true },
      { path: '/battery', value: true },
      { path: '/solarFactor', value: 1.5 },
    ],
  },
]
