/** What one in a table of CBS stands for: `text` as CBS writes it, and where we read that. */
export type TableUnit = {
  readonly text: string
  /** Counts, per one in the table. */
  readonly factor: number
  /** `metadata`: the metadata of CBS that came with the table; `program`: what we know of this table. */
  readonly from: 'metadata' | 'program'
}

/** Names of CBS for one of something; the figure then counts as it stands. */
const ones: ReadonlySet<string> = new Set(['aantal', 'number', 'absoluut', '1', ''])

/** "x 1 000" is 1000, "aantal" is 1, "mln" is 1,000,000; null for a unit that is no count, such as "%" or "uur". */
export function factorOf(unit: string): number | null {
  const bare = unit
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
  if (ones.has(bare)) return 1
  if (/^(x )?(mln|miljoen|million)$/.test(bare)) return 1_000_000
  const [, digits] =
    /^(?:x|×|\*)? ?(10{1,6}|1 ?000(?: ?000)?|1\.000(?:\.000)?)(?: ?(?:aantal|banen|personen))?$/.exec(bare) ?? []
  return digits ? Number(digits.replaceAll(/[ .]/g, '')) : null
}
