import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatFor } from '../../../../platform/i18n/format.ts'
import { ActionFields } from '../../dossier/actionFields.ts'
import { type Notation, readTypedAction, typedAction } from './typedAction.ts'

const dutch: Notation = {
  write: formatFor('nl').number,
  read: (written) => {
    const value = Number(written.replace(/\./g, '').replace(',', '.'))
    return Number.isFinite(value) ? value : null
  },
}
const fields = ActionFields.parse({
  title: 'Batterij',
  askOfMission: 'local-storage',
  room: 'energyhub',
  partners: ['Netbeheerder', 'Bedrijven'],
  start: '2027-01-01',
  milestones: [{ title: 'Vergunning', date: '2027-06-01' }],
  tasks: [{ title: 'Bellen', done: true }],
  budget: [{ year: 2027, source: 'council', plannedCents: 1_234_567_89, spentCents: 50 }],
  scores: { impact: 7.5, reach: 0, urgency: 10, feasibility: 3 },
})

test('what is shown in the form and sent back unchanged is the same action, to the cent', () => {
  const { fields: again, faults } = readTypedAction(typedAction(fields, dutch), fields, dutch)
  assert.deepEqual(again, fields)
  assert.deepEqual(faults, {})
})

test('an amount, a year and points that cannot be read are told at their place', () => {
  const typed = typedAction(fields, dutch)
  const [line] = typed.budget
  assert.ok(line)
  const wrong = { ...typed, title: ' ', impact: '11', budget: [{ ...line, year: '27', planned: 'veel' }] }
  assert.deepEqual(readTypedAction(wrong, fields, dutch).faults, {
    title: 'titleNeeded',
    impact: 'wrongPoints',
    'budget-0-year': 'wrongYear',
    'budget-0-planned': 'wrongAmount',
  })
})
