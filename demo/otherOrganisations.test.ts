import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeKind } from '../src/core/place.ts'
import { memberRoles } from '../src/platform/identity/role.ts'
import { placeName } from '../src/register/reference/places.ts'
import { demoOrganisations, demoUsers } from './otherOrganisations.ts'

test('every kind of organisation takes part, and its place exists', () => {
  assert.deepEqual(demoOrganisations.map((one) => one.kind).sort(), [
    'association',
    'municipality',
    'province',
    'region',
  ])
  for (const { id, place } of demoOrganisations) {
    assert.match(id, /^[A-Za-z0-9-]{2,40}$/)
    if (place === null) continue
    assert.notEqual(placeKind(place), null)
    assert.notEqual(placeName(place), null)
  }
})

test('every user belongs to an organisation of the demo, and every role has somebody', () => {
  for (const user of demoUsers) assert.ok(demoOrganisations.some((one) => one.id === user.organisation))
  assert.deepEqual([...new Set(demoUsers.flatMap((user) => user.roles))].sort(), [...memberRoles].sort())
  assert.equal(new Set(demoUsers.map((user) => user.name)).size, demoUsers.length)
})
