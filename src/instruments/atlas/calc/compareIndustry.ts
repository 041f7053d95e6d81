import type { Industry, IndustryCase } from '../model.ts'

/**
 * How many establishments of section C (Industrie, SBI divisions 10 to 33) the register knows, against CBS:
 *
 *     ratio = (makers + other industry in the file) / establishments of section C by CBS
 *
 * Without a figure of every municipality there is no sum: a part is not the whole.
 */
export function compareIndustry(given: IndustryCase | null): Industry {
  if (given === null) return { missing: 'not-delivered', why: 'not-imported' }
  const { makers, otherIndustry, cbs, jobs, wholeInFile } = given
  if (!wholeInFile) return { missing: 'not-applicable', why: 'not-in-file' }
  const establishments = sumOfAll(cbs.values)
  if (establishments === null) return { missing: 'unknown', why: 'no-figure' }
  const registered = makers + otherIndustry
  return {
    table: cbs.table,
    period: cbs.period,
    retrieved: cbs.retrieved,
    establishments,
    makers,
    otherIndustry,
    registered,
    ratio: establishments === 0 ? null : registered / establishments,
    jobs: jobs === null ? null : sumOfAll(jobs.values),
    jobsPeriod: jobs?.period ?? null,
  }
}

function sumOfAll(values: readonly (number | null)[]): number | null {
  let sum = 0
  for (const value of values) {
    if (value === null) return null
    sum += value
  }
  return values.length === 0 ? null : sum
}
