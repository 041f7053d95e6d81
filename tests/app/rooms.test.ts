import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { instruments } from '../../src/app/instruments.ts'
import { rooms } from '../../src/app/web/rooms.ts'

const windowOf = (id: string) => join(import.meta.dirname, `../../src/instruments/${id}/web.tsx`)

test('the desk has a door to every room that has a window, and calls no other room open', () => {
  const open = rooms.filter(({ door }) => door !== null).map(({ id }) => id)
  const withWindow = rooms.filter(({ id }) => existsSync(windowOf(id))).map(({ id }) => id)
  assert.deepEqual(open, withWindow)
})

test('every room of the house stands at the desk, under its own pillar', () => {
  for (const { plate } of instruments) {
    assert.equal(rooms.find(({ id }) => id === plate.id)?.pillar, plate.pillar, plate.id)
  }
})
