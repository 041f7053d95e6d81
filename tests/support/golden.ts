import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Example, Origin } from '../../src/core/example.ts'

/** Turns each row of a golden table into a test whose name shows where the expected value comes from. */
export function golden<Given extends readonly unknown[], Expected>(
  calculation: (...given: Given) => Expected,
  examples: readonly Example<Given, Expected>[],
): void {
  for (const example of examples) {
    test(`${example.name} (${shown(example.origin)})`, () => {
      assertClose(calculation(...example.given), example.expected, example.tolerance ?? 0, '')
    })
  }
}

/** Equal in shape, and each number within the tolerance. */
export function assertClose(actual: unknown, expected: unknown, tolerance: number, at: string): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const close = Object.is(actual, expected) || Math.abs(actual - expected) <= tolerance
    return assert.ok(close, `${at || 'the answer'}: ${actual} is not ${expected}`)
  }
  if (isTree(expected) && isTree(actual)) {
    assert.deepEqual(Object.keys(actual).sort(), Object.keys(expected).sort(), at)
    for (const key of Object.keys(expected)) assertClose(actual[key], expected[key], tolerance, `${at}/${key}`)
    return
  }
  assert.deepEqual(actual, expected, at)
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function shown(origin: Origin): string {
  if (origin.kind === 'hand') return `by hand: ${origin.steps}`
  if (origin.kind === 'publication') return origin.place ? `${origin.source}, ${origin.place}` : origin.source
  if (origin.kind === 'law') return `${origin.article}, ${origin.source}`
  return `${origin.program} ${origin.version}`
}
