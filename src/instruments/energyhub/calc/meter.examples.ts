import type { Example } from '../../../core/example.ts'
import type { DateOrder, Stamp } from './meterStamp.ts'
import type { Decimal } from './meterNumber.ts'

const noon2026 = 29_453_760 // 2026-01-01 00:00 as minutes since 1970

const hand = (steps: string) => ({ kind: 'hand', steps }) as const

const at = (clock: number, offset: number | null = null): Stamp => ({ clock, offset })

export const stampExamples: readonly Example<[string, DateOrder], Stamp | null>[] = [
  ...(
    [
      ['2026-01-01 00:15', at(noon2026 + 15)],
      ['2026-01-01T00:15:00', at(noon2026 + 15)],
      ['2026-01-01T00:15:00Z', at(noon2026 + 15, 0)],
      ['2026-01-01 00:15:00+01:00', at(noon2026 + 15, 60)],
      ['2026-01-01T00:15:00-0530', at(noon2026 + 15, -330)],
      ['1-1-2026 0:15', at(noon2026 + 15)],
      ['01/01/2026 00.15', at(noon2026 + 15)],
      ['01.01.26 00:15', at(noon2026 + 15)],
      ['01-01-2026 00:15-00:30', at(noon2026 + 15)],
      ['01-01-2026 00:15 - 00:30', at(noon2026 + 15)],
      ['2/1/2026 12:30 AM', at(noon2026 + 1440 + 30)],
      ['2/1/2026 12:30 PM', at(noon2026 + 1440 + 750)],
      ['20260101 0015', at(noon2026 + 15)],
      ['202601010015', at(noon2026 + 15)],
      ['20260101', at(noon2026)],
      ['31-12-2025 24:00', at(noon2026)],
      ['29-2-2026 00:00', null],
      ['1-13-2026 00:00', null],
      ['1-1-2026 25:00', null],
      ['00:15', null],
      ['verbruik', null],
      ['871690000000000001', null],
    ] as const
  ).map(([text, expected]) => ({
    name: `"${text}", day first`,
    given: [text, 'day-first'] as [string, DateOrder],
    expected,
    origin: hand('1 January 2026 is day 20 454; times 1 440 minutes'),
  })),
  {
    name: 'UTC with parts of a second',
    given: ['1985-04-12T23:20:50.52Z', 'day-first'],
    expected: at(8_036_600, 0),
    origin: {
      kind: 'publication',
      source: 'RFC 3339, Date and Time on the Internet: Timestamps',
      place: 'section 5.8',
    },
  },
  {
    name: 'behind UTC',
    given: ['1996-12-19T16:39:57-08:00', 'day-first'],
    expected: at(14_183_559, -480),
    origin: {
      kind: 'publication',
      source: 'RFC 3339, Date and Time on the Internet: Timestamps',
      place: 'section 5.8',
    },
  },
  {
    name: 'as PVGIS writes the moment of its satellite',
    given: ['20130101:0810', 'day-first'],
    expected: at(22_617_130),
    origin: { kind: 'publication', source: 'PVGIS, hourly radiation data (seriescalc)', place: 'field time' },
  },
  {
    name: 'the month first when the file says so',
    given: ['1/13/2026 00:00', 'month-first'],
    expected: at(noon2026 + 12 * 1440),
    origin: hand('13 January'),
  },
]

export const numberExamples: readonly Example<[string, Decimal], number | null>[] = [
  {
    name: 'groups of three with spaces, both sides of the point',
    given: ['43 279.168 29', 'point'],
    expected: 43_279.168_29,
    origin: { kind: 'publication', source: 'BIPM, The International System of Units, 9th edition', place: '5.4.4' },
  },
  ...(
    [
      ['3.17', 'point', 3.17],
      ['3,17', 'comma', 3.17],
      ['1.234,5', 'comma', 1234.5],
      ['1,234.5', 'point', 1234.5],
      [' -0,5 ', 'comma', -0.5],
      ['', 'comma', null],
      ['-', 'comma', null],
      ['NaN', 'point', null],
      ['n.a.', 'point', null],
      ['kapot', 'point', Number.NaN],
    ] as const
  ).map(([text, decimal, expected]) => ({
    name: `"${text}" with a decimal ${decimal}`,
    given: [text, decimal] as [string, Decimal],
    expected,
    origin: hand('read aloud'),
  })),
]
