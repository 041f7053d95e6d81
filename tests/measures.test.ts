import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { questions } from '../src/app/instruments.ts'
import { measureLibrary } from '../src/instruments/agenda/measureLibrary.ts'

for (const { id, indicator } of measureLibrary) {
  const { computedBy } = indicator
  if (!computedBy) continue
  test(`the figure that ${id} looks at stands in the answer of ${computedBy.question}`, () => {
    const found = questions.find(({ question }) => question.id === computedBy.question)
    assert.ok(found, `${computedBy.question} is no question of the house`)
    const schema = z.toJSONSchema(found.question.answer, { io: 'output' })
    assert.ok(pointsAtNumber(schema, computedBy.pointer.slice(1).split('/')), computedBy.pointer)
  })
}

type Schema = z.core.JSONSchema._JSONSchema

function pointsAtNumber(schema: Schema, [key, ...rest]: readonly string[]): boolean {
  if (typeof schema === 'boolean') return false
  if (schema.anyOf) return schema.anyOf.some((one) => pointsAtNumber(one, key === undefined ? [] : [key, ...rest]))
  if (key === undefined) return schema.type === 'number' || schema.type === 'integer'
  const next = schema.properties?.[key]
  return next !== undefined && pointsAtNumber(next, rest)
}
