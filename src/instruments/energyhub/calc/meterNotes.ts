import type { Words } from '../../../core/words.ts'

/** Remarks on a meter file, in words for the one who dropped it; the line and the number of times stand beside them. */
export const meterNotes = {
  'unreadable-time': { nl: 'De tijd in deze regel is niet te lezen.', en: 'The time in this line cannot be read.' },
  'unreadable-value': {
    nl: 'Het getal in deze regel is niet te lezen.',
    en: 'The number in this line cannot be read.',
  },
  'missing-value': { nl: 'In deze regel ontbreekt het getal.', en: 'The number is missing in this line.' },
  'same-time-twice': {
    nl: 'Deze tijd staat twee keer in het bestand, met hetzelfde getal. Wij tellen hem één keer.',
    en: 'This time is in the file twice, with the same number. We count it once.',
  },
  'same-time-other-value': {
    nl: 'Deze tijd staat twee keer in het bestand, met een ander getal. Het eerste telt.',
    en: 'This time is in the file twice, with another number. The first counts.',
  },
  gap: { nl: 'Er ontbreken metingen.', en: 'Measurements are missing.' },
  'filled-short': {
    nl: 'Gaten tot een uur zijn met een rechte lijn gevuld.',
    en: 'Gaps of up to an hour are filled with a straight line.',
  },
  'filled-from-week-before': {
    nl: 'Langere gaten zijn gevuld met dezelfde tijd uit een andere week.',
    en: 'Longer gaps are filled with the same time of another week.',
  },
  'resolution-changes': {
    nl: 'De tijdstap verandert in het bestand. Alles is naar kwartieren gerekend.',
    en: 'The step changes within the file. Everything is brought to quarter-hours.',
  },
  'register-falls': {
    nl: 'De meterstand daalt hier. Dit stuk telt niet mee: is de meter verwisseld?',
    en: 'The reading of the register falls here. This piece does not count: was the meter replaced?',
  },
  'net-values': {
    nl: 'Onder nul leverde de meter terug.',
    en: 'Below zero the meter fed in.',
  },
} as const satisfies Record<string, Words>

export type MeterNoteCode = keyof typeof meterNotes
