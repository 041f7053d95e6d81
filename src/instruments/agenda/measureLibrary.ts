import { agendaMeasures } from './measures/agendaMeasures.ts'
import { entrepreneurialMeasures } from './measures/entrepreneurialMeasures.ts'
import { innovativeMeasures } from './measures/innovativeMeasures.ts'
import { smartMeasures } from './measures/smartMeasures.ts'
import type { Measure } from './measure.ts'

/** Every measure to choose from, in the order of the pamphlet; written for this product. */
export const measureLibrary: readonly Measure[] = [
  ...entrepreneurialMeasures,
  ...innovativeMeasures,
  ...smartMeasures,
  ...agendaMeasures,
]
