import type { Words } from '../../platform/i18n/words.ts'
import type { tableNl } from './factsheetTableWords.nl.ts'

export const tableEn = {
  name: 'Facts sheet',
  caption: (place: string) => `All figures of the facts sheet of ${place}`,
  text: ['Topic', 'Name', 'Municipality'],
  numbers: ['Makers', 'Share (%)', 'Jobs (known)', 'Makers without a number of jobs', 'Jobs at least', 'Jobs at most'],
  changedMakers: (day: string | null) => (day === null ? 'Change in makers' : `Change in makers since ${day}`),
  changedJobs: (day: string | null) => (day === null ? 'Change in jobs' : `Change in jobs since ${day}`),
  last: ['Note', 'Place', 'Code', 'Reference date', 'Source'],
  total: 'Total',
  allMakers: 'All makers',
  branch: 'Branch',
  size: 'Jobs per maker',
  estate: 'Business estate',
  municipality: 'Municipality',
  keyFigure: 'Key figure',
  below50: 'Makers with fewer than 50 jobs',
  ofKnownSize: (makers: number) => `Part of the ${makers} makers with a known size.`,
  noSize: 'Of no maker the size is known.',
  education: 'Education level of employees',
  permanent: 'Permanent jobs',
  noSource: 'No source has been imported for this yet.',
  missing: (makers: number) =>
    makers === 1
      ? 'Of 1 maker the number of jobs is not known.'
      : `Of ${makers} makers the number of jobs is not known.`,
  sizeUnknown: 'not known',
  orMore: (number: string) => `${number} or more`,
  to: (low: string, high: string) => `${low} to ${high}`,
} satisfies Words<typeof tableNl>
