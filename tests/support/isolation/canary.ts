/** The organisation whose rows nobody else may ever see; every column of every one of its rows holds a canary. */
export const canaryTenant = 'KANARIE-ORG'

/** One number for every id of the tenant, so that rows refer to each other whatever their tables are. */
export const canaryUuid = 'ca4a41e0-0000-4000-8000-000000000001'
export const canaryNumber = 7_712_345
export const canaryDay = '1907-07-17'

/** Ids of the same shapes that belong to nothing at all. */
export const nothingUuid = '0b5e55ed-0000-4000-8000-000000000009'
export const nothingNumber = 7_799_991

export function canaryText(table: string, column: string): string {
  return `KANARIE ${table} ${column}`
}

const marks = [/kanarie[ \w.-]*/gi, /ca4a41e0-[0-9a-f-]*/gi, /\b7712345\b/g, /\b1907-07-17/g]

/** The canaries in an answer, except those that its asker sent himself. */
export function canariesIn(text: string, sent: string): string[] {
  const found = marks.flatMap((mark) => text.match(mark) ?? [])
  return [...new Set(found)].filter((canary) => !sent.includes(canary.trim()))
}
