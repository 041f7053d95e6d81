import type { Plate } from '../../core/instrument.ts'
import { compare, factsheet, trend } from './model.ts'

export const atlas: Plate = {
  id: 'atlas',
  title: { nl: 'Makers', en: 'Makers' },
  pillar: 'entrepreneurial',
  answers: ['know-your-makers', 'stimulate-entrepreneurship'],
  questions: [factsheet, trend, compare],
}
