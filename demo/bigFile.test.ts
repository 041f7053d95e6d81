import assert from 'node:assert/strict'
import { test } from 'node:test'
import { branchOf } from '../src/core/sbi.ts'
import { findMunicipality } from '../src/register/reference/municipalities.ts'
import { isKnownSbi } from '../src/register/reference/sbiTitle.ts'
import { bigFileHeaders, lisaLikeRows, makerShare, makersFile } from './bigFile.ts'

async function linesOf(pieces: AsyncIterable<Buffer>): Promise<readonly string[]> {
  const list: Buffer[] = []
  for await (const piece of pieces) list.push(piece)
  return Buffer.concat(list).toString('utf8').trimEnd().split('\r\n')
}

const codeAt = bigFileHeaders.indexOf('SBI_2008')

test('a big file has its header, as many rows as asked, and about four makers in a hundred', async () => {
  const [header, ...rows] = await linesOf(lisaLikeRows(20_000, 7))
  assert.equal(header, `\uFEFF${bigFileHeaders.join(';')}`)
  assert.equal(rows.length, 20_000)
  let makers = 0
  for (const row of rows) {
    const cells = row.split(';')
    assert.equal(cells.length, bigFileHeaders.length)
    assert.ok(isKnownSbi(cells[codeAt] ?? '', '2008'))
    if (branchOf(cells[codeAt] ?? '', '2008') !== null) makers += 1
  }
  assert.ok(Math.abs(makers / rows.length - makerShare) < 0.006, `${makers}`)
})

test('establishments have a number of their own and lie in all of the Netherlands', async () => {
  const [, ...rows] = await linesOf(makersFile(9000, 3))
  const cells = rows.map((row) => row.split(';'))
  assert.equal(new Set(cells.map((row) => row[2])).size, 9000)
  const codes = new Set(cells.map((row) => row[8] ?? ''))
  assert.equal(codes.size, 342)
  for (const code of codes) assert.notEqual(findMunicipality(code), null)
  for (const row of cells) assert.notEqual(branchOf(row[codeAt] ?? '', '2008'), null)
})

test('the parts of the jobs add up to the total', async () => {
  const [, ...rows] = await linesOf(lisaLikeRows(2000, 5))
  for (const row of rows) {
    const [a, b, c, d, total] = row.split(';').slice(11, 16).map(Number)
    assert.equal((a ?? 0) + (b ?? 0) + (c ?? 0) + (d ?? 0), total)
  }
})

test('the same seed gives the same rows, another seed other ones', async () => {
  const once = await linesOf(lisaLikeRows(5000, 1))
  assert.deepEqual(await linesOf(lisaLikeRows(5000, 1)), once)
  assert.notDeepEqual(await linesOf(lisaLikeRows(5000, 2)), once)
})
