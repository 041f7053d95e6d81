import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { jobsPerMaker, judge } from './judge.ts'

test('a few makers more fit a small municipality', () => {
  assert.equal(judge(15, 10, 5), 'fits')
  assert.equal(judge(16, 10, 5), 'more')
})

test('half the makers of last year asks whether the file is complete', () => {
  assert.equal(judge(500, 1_000, 5), 'less')
})

test('twenty of a hundred is the most that fits by itself', () => {
  assert.equal(judge(1_200, 1_000, 5), 'fits')
  assert.equal(judge(1_201, 1_000, 5), 'more')
})

test('the same figure always fits', () => {
  fc.assert(fc.property(fc.nat(), (figure) => judge(figure, figure, 0) === 'fits'))
})

test('makers without a known number of jobs do not lower the jobs per maker', () => {
  assert.equal(jobsPerMaker({ makers: 10, jobs: 90, jobsMissing: 1 }), 10)
  assert.equal(jobsPerMaker({ makers: 4, jobs: 0, jobsMissing: 4 }), null)
})
