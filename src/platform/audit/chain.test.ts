import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ChainedLine } from './chain.ts'
import { brokenAt, chainStart, lineHash } from './chain.ts'

function chainOf(actions: readonly string[]): ChainedLine[] {
  let previous = chainStart
  return actions.map((action, index) => {
    const line = {
      organisation: 'GM0222',
      seq: index + 1,
      at: '2026-11-20T10:00:00Z',
      actor: 'a',
      action,
      object: 'o',
      result: index % 2 === 0 ? ('done' as const) : ('refused' as const),
      origin: 'web',
      input_hash: '',
      code: index % 2 === 0 ? null : 'stale-version',
    }
    const hash = lineHash(line, previous)
    const chained = { ...line, previous_hash: previous, hash }
    previous = hash
    return chained
  })
}

const chains = fc.array(fc.string(), { minLength: 2, maxLength: 20 }).map(chainOf)

test('an untouched chain holds', () => {
  fc.assert(fc.property(chains, (chain) => assert.equal(brokenAt(chain, chain.length), null)))
})

test('a thousand tamperings, by edit, another reason, removal, exchange or cut, are all found', () => {
  const tampering = fc.record({
    chain: chains,
    at: fc.nat(),
    how: fc.constantFrom('edit', 'excuse', 'remove', 'swap', 'cut'),
  })
  fc.assert(
    fc.property(tampering, ({ chain, at, how }) => {
      const place = at % (chain.length - 1)
      const changed = [...chain]
      const line = changed[place]
      if (how === 'edit' && line) changed[place] = { ...line, action: `${line.action}!` }
      if (how === 'excuse' && line) changed[place] = { ...line, code: line.code === null ? 'not-allowed' : null }
      if (how === 'remove') changed.splice(place, 1)
      if (how === 'swap') changed.splice(place, 2, ...changed.slice(place, place + 2).reverse())
      if (how === 'cut') changed.splice(place + 1)
      assert.notEqual(brokenAt(changed, chain.length), null)
    }),
    { numRuns: 1000 },
  )
})
