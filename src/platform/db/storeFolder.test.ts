import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Store } from './openStore.ts'
import { openStore } from './openStore.ts'
import { storeFolders } from './storeFolder.ts'

async function inFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'maak-store-'))
  try {
    await work(dataDir)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function linesOf(store: Store): Promise<number> {
  const { rows } = await store.pool.query<{ n: number }>('select count(*) as n from lines')
  return rows[0]?.n ?? 0
}

test('a frozen copy holds one moment, whole, while others go on writing', () =>
  inFolder(async (dataDir) => {
    const store = await openStore({ dataDir })
    await store.pool.query(`create table lines (id int primary key, pair int not null, text text);
      insert into lines select n, n / 2, repeat(md5(n::text), 10) from generate_series(2, 20001) as n`)
    let written = 0
    let slowest = 0
    let stop = false
    const writing = (async () => {
      for (; !stop; written += 1) {
        const id = 30_000 + written * 2
        const began = performance.now()
        await store.pool.query(`insert into lines values ($1, $2, 'new'), ($1 + 1, $2, 'new')`, [id, id / 2])
        slowest = Math.max(slowest, performance.now() - began)
      }
    })()
    const frozen = await store.freeze()
    const writtenDuring = written
    stop = true
    await writing
    const [there, later] = [await linesOf(frozen), await linesOf(frozen)]
    assert.ok(writtenDuring > 0, 'others wrote while the copy was made')
    assert.ok(there >= 20_000 && there <= 20_000 + written * 2)
    assert.equal(later, there)
    const { rows } = await frozen.pool.query('select pair from lines group by pair having count(*) <> 2')
    assert.deepEqual(rows, [], 'each pair was stored in one transaction and is there whole')
    assert.ok(slowest < 2_000, `a writer waited ${Math.round(slowest)} ms`)
    assert.equal(await linesOf(store), 20_000 + written * 2)
    await frozen.close()
    assert.deepEqual(readdirSync(storeFolders(dataDir).copies), [])
    await store.close()
  }))

test('a program that was stopped while a restored store took its place goes on with the old one', () =>
  inFolder(async (dataDir) => {
    const first = await openStore({ dataDir })
    await first.pool.query('create table lines (id int); insert into lines values (1)')
    await first.close()
    const { current, before } = storeFolders(dataDir)
    renameSync(current, before)
    const again = await openStore({ dataDir })
    assert.equal(await linesOf(again), 1)
    await again.close()
    assert.ok(!existsSync(before))
  }))

test('a first start that was stopped halfway begins anew', () =>
  inFolder(async (dataDir) => {
    const store = await openStore({ dataDir })
    await store.close()
    const { current, unfinished } = storeFolders(dataDir)
    renameSync(current, unfinished)
    rmSync(join(unfinished, 'global'), { recursive: true })
    const again = await openStore({ dataDir })
    assert.deepEqual((await again.pool.query('select 1 as one')).rows, [{ one: 1 }])
    await again.close()
    assert.deepEqual(readdirSync(dataDir), ['store'])
  }))

test('a second program on the same folder is refused before it touches anything', () =>
  inFolder(async (dataDir) => {
    const store = await openStore({ dataDir })
    await assert.rejects(openStore({ dataDir }), { name: 'StoreInUseError' })
    assert.deepEqual((await store.pool.query('select 1 as one')).rows, [{ one: 1 }])
    await store.close()
  }))
