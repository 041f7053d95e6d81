/** A calendar day as `YYYY-MM-DD`: the form in which dates are stored, sent and compared. */
export type Day = string

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day that exists: 2026-02-31 does not. */
export function isDay(text: string): text is Day {
  const parts = dayShape.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A moment (`from` equals `to`) or a stretch of days, both ends included. */
export type Period = { readonly from: Day; readonly to: Day }

export function onDay(day: Day): Period {
  return { from: day, to: day }
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** Whether something with these valid-from and valid-to days (null: open end) holds on a day. */
export function isValidOn(day: Day, validFrom: Day, validTo: Day | null): boolean {
  return validFrom <= day && (validTo === null || day <= validTo)
}
