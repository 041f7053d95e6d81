/** One day on a calendar. `changed` is the moment of its last change: a calendar keeps the newest. */
export type CalendarDay = {
  readonly id: string
  readonly day: string
  readonly title: string
  readonly about: string
  readonly changed: string
  /** Counts the changes, so that a calendar knows which of two is newer. */
  readonly sequence: number
}

/** Days as iCalendar (RFC 5545): whole days, so that no time zone can move them. The same days give the same bytes. */
export function writeCalendar(name: string, days: readonly CalendarDay[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Maakagenda//Uitvoeringsagenda//NL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${day.id}@maakagenda`,
      `DTSTAMP:${stamp(day.changed)}`,
      `DTSTART;VALUE=DATE:${day.day.replaceAll('-', '')}`,
      `SEQUENCE:${day.sequence}`,
      `SUMMARY:${escapeText(day.title)}`,
      `DESCRIPTION:${escapeText(day.about)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

/** Backslash, semicolon, comma and line break have a meaning of their own (RFC 5545, 3.3.11); other controls may not stand there. */
function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** "2026-11-24T10:00:00.000Z" as "20261124T100000Z". */
function stamp(moment: string): string {
  return `${moment.slice(0, 19).replace(/[-:]/g, '')}Z`
}

const mostOctets = 75

/** No line is longer than 75 octets; the rest goes on after a space (RFC 5545, 3.1). A letter of several octets stays whole. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (octets + size > mostOctets) {
      parts.push(part)
      part = ''
      octets = 1 // the space that the next line begins with
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
