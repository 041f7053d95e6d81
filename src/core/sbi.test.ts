import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../tests/support/golden.ts'
import { isRefusal } from './outcome.ts'
import { examples } from './sbi.examples.ts'
import type { SbiVersion } from './sbi.ts'
import { branchOf, formatSbi, normaliseSbi } from './sbi.ts'

golden((code: string, version: SbiVersion | undefined) => {
  const branch = branchOf(code, version)
  return isRefusal(branch) ? branch.refused : branch
}, examples)

const digits = fc.stringMatching(/^\d{2,5}$/)

test('a code keeps its branch however it is written', () => {
  fc.assert(
    fc.property(digits, (code) => {
      assert.equal(normaliseSbi(formatSbi(code)), code)
      assert.equal(branchOf(formatSbi(code), '2008'), branchOf(code, '2008'))
    }),
  )
})

test('both versions put a division in the same branch', () => {
  fc.assert(fc.property(digits, (code) => assert.equal(branchOf(code, '2008'), branchOf(code, '2025'))))
})

test('makers are divisions 24 to 33, and nobody else is', () => {
  for (let division = 1; division <= 99; division += 1) {
    const code = String(division).padStart(2, '0')
    assert.equal(branchOf(code, '2008') !== null, division >= 24 && division <= 33, code)
  }
})
