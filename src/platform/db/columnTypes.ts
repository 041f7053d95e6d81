import pg from 'pg'

type Parse = (text: string) => unknown

/**
 * How a column becomes a JavaScript value, the same for both engines and for every pool we open:
 *
 * - int8 is a number, and throws when it does not fit exactly;
 * - numeric is a string: it may have more digits than a number holds;
 * - date is 'YYYY-MM-DD', time and interval (ISO 8601) are strings;
 * - timestamptz is an ISO string in UTC with all its digits ('2026-01-01T09:30:00.123456Z'), so that
 *   it compares, sorts and goes back into the store unchanged; a Date would lose the microseconds.
 */
export function columnTypes(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides()
  const both = (scalar: number, array: number, parse: Parse) => {
    types.setTypeParser(scalar, 'text', parse)
    types.setTypeParser(array, 'text', (text: string) => textArray(text).map((item) => mapNested(item, parse)))
  }
  both(20, 1016, safeInteger)
  both(1700, 1231, asItIs)
  both(1082, 1182, asItIs)
  both(1083, 1183, asItIs)
  both(1186, 1187, asItIs)
  both(1114, 1115, (text) => text.replace(' ', 'T'))
  both(1184, 1185, isoInstant)
  return types
}

/** Session settings under which the texts above are what the server sends. */
export const sessionSettings = { timezone: 'UTC', datestyle: 'ISO', intervalstyle: 'iso_8601' } as const

/** The parser of text[]; the declared type of its oid knows scalar types only. */
const textArray: (text: string) => unknown[] = pg.types.getTypeParser(1009 as number, 'text')

function mapNested(item: unknown, parse: Parse): unknown {
  if (Array.isArray(item)) return item.map((inner) => mapNested(inner, parse))
  return typeof item === 'string' ? parse(item) : item
}

function asItIs(text: string): string {
  return text
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for an exact number: select it as text`)
  return value
}

/** With the session in UTC the server writes '2026-01-01 09:30:00.5+00'; 'infinity' stays as it is. */
function isoInstant(text: string): string {
  if (!text.endsWith('+00')) return text
  return `${text.slice(0, -3).replace(' ', 'T')}Z`
}
