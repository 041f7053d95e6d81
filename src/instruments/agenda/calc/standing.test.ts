import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingOf, weeksLate } from './standing.ts'

const today = '2026-11-24'
const action = { status: 'running' as const, start: '2026-01-01', end: '2027-12-31', milestones: [] }

test('an action that runs within its dates is on schedule', () => {
  assert.equal(standingOf(action, today), 'on-schedule')
  assert.equal(weeksLate(action, today), null)
})

test('a milestone that has passed and is not done makes the action late, by the weeks since', () => {
  const late = { ...action, milestones: [{ title: 'Aanbesteding', date: '2026-11-01', doneOn: null }] }
  assert.equal(standingOf(late, today), 'late')
  assert.equal(weeksLate(late, today), 3)
  const done = { ...action, milestones: [{ title: 'Aanbesteding', date: '2026-11-01', doneOn: '2026-11-05' }] }
  assert.equal(standingOf(done, today), 'on-schedule')
})

test('what should have started or ended is late, and what is done or stopped never', () => {
  assert.equal(standingOf({ ...action, status: 'planned' }, today), 'late')
  assert.equal(weeksLate({ ...action, status: 'planned', start: '2026-11-03' }, today), 3)
  assert.equal(standingOf({ ...action, status: 'planned', start: '2027-01-01' }, today), 'planned')
  assert.equal(standingOf({ ...action, end: '2026-11-23' }, today), 'late')
  assert.equal(standingOf({ ...action, end: today }, today), 'on-schedule')
  assert.equal(standingOf({ ...action, status: 'done', end: '2026-01-02' }, today), 'done')
  assert.equal(standingOf({ ...action, status: 'stopped' }, today), 'stopped')
})
