import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CalendarDay, writeCalendar } from './writeCalendar.ts'

const day: CalendarDay = {
  id: 'a-0',
  day: '2027-06-01',
  title: 'Vergunning verleend',
  about: 'Batterij van de hub',
  changed: '2026-11-24T10:00:00.000Z',
  sequence: 3,
}

/** Takes the folds out again, as a calendar does. */
const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n')

test('a milestone is a whole day, with the moment of its last change', () => {
  assert.deepEqual(unfolded(writeCalendar('Agenda', [day])).slice(4, 14), [
    'X-WR-CALNAME:Agenda',
    'BEGIN:VEVENT',
    'UID:a-0@maakagenda',
    'DTSTAMP:20261124T100000Z',
    'DTSTART;VALUE=DATE:20270601',
    'SEQUENCE:3',
    'SUMMARY:Vergunning verleend',
    'DESCRIPTION:Batterij van de hub',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
})

test('signs with a meaning of their own are text, and a line break never starts a line of the calendar', () => {
  const title = 'a;b,c\\d\r\nEND:VCALENDAR\u0007'
  const lines = unfolded(writeCalendar('Agenda', [{ ...day, title }]))
  assert.ok(lines.includes('SUMMARY:a\\;b\\,c\\\\d\\nEND:VCALENDAR'))
  assert.equal(lines.filter((line) => line === 'END:VCALENDAR').length, 1)
})

test('no line is longer than 75 octets, no letter is cut, and the text comes back whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (about) => {
      const calendar = writeCalendar('Agenda', [{ ...day, about }])
      for (const line of calendar.split('\r\n')) {
        const octets = new TextEncoder().encode(line)
        assert.ok(octets.length <= 75)
        assert.equal(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets), line)
      }
      const said = unfolded(calendar).find((line) => line.startsWith('DESCRIPTION:')) ?? ''
      const back = said.slice(12).replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
      assert.equal(back, about.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''))
    }),
  )
})
