import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Provenance } from '../../platform/instrumentServer.ts'
import { answerFactsheet } from './calc/factsheet.ts'
import { cell } from './calc/sumJobs.examples.ts'
import { factsheetReport } from './report.ts'

const provenance: Provenance = {
  place: { code: 'GM0222', name: 'Doetinchem', divisionYear: 2026 },
  referenceDate: '2026-01-01',
  sources: [],
  quality: 'counted',
  notes: [],
}

/** The first sentences of the facts sheet, when one maker had this many jobs a year ago. */
function lead(before: Parameters<typeof cell>[0]): string {
  const answer = answerFactsheet({
    referenceDate: '2026-01-01',
    tallies: [cell({ companies: 2, jobs: 25 })],
    previous: { referenceDate: '2025-01-01', tallies: [cell(before)] },
  })
  const model = factsheetReport(answer, provenance, 'nl', 'Doetinchem', null)
  return (model.lead ?? []).map(({ text }) => text).join('')
}

test('the facts sheet tells the change in jobs when every number is known', () => {
  assert.match(lead({ companies: 1, jobs: 20 }), /Sinds .*: \+\s5 banen en \+\s1 makers/)
})

test('it tells no change in jobs when a number was missing a year ago', () => {
  const told = lead({ companies: 1, jobs: 0, jobsMissing: 1 })
  assert.match(told, /\+\s1 makers/)
  assert.doesNotMatch(told, /\+\s25/)
  assert.match(told, /niet te vergelijken/)
})
