import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { test } from 'node:test'
import { sql } from 'kysely'
import { from, to } from 'pg-copy-streams'
import { openStore } from './openStore.ts'
import { testStores } from './testStore.ts'

for (const testStore of testStores()) {
  const on = `on ${testStore.name}`

  test(`a column is read the same way whatever the engine, ${on}`, () =>
    testStore.inTransaction(async (db) => {
      const { rows } = await sql`select 9007199254740991::int8 as int8, 1.50::numeric as numeric,
        date '2026-03-29' as day, time '09:30' as time, interval '1 day 2 hours' as term,
        timestamptz '2026-01-01 12:00:00.123456+02' as moment, timestamp '2026-01-01 12:00:00' as local,
        array[date '2026-03-29'] as days, array[1.10::numeric] as amounts, '{"a": [1]}'::jsonb as json,
        '\\x00ff'::bytea as bytes, true as yes, null::date as none`.execute(db)
      assert.deepEqual(rows, [
        {
          int8: 9007199254740991,
          numeric: '1.50',
          day: '2026-03-29',
          time: '09:30:00',
          term: 'P1DT2H',
          moment: '2026-01-01T10:00:00.123456Z',
          local: '2026-01-01T12:00:00',
          days: ['2026-03-29'],
          amounts: ['1.10'],
          json: { a: [1] },
          bytes: Buffer.from([0, 255]),
          yes: true,
          none: null,
        },
      ])
    }))

  test(`a count too large for an exact number is an error, not a rounded number, ${on}`, () =>
    testStore.inTransaction(async (db) => {
      await assert.rejects(sql`select 9007199254740993::int8 as n`.execute(db), /too large/)
    }))

  test(`rows come one portion at a time through a cursor, typed as elsewhere, ${on}`, () =>
    testStore.inTransaction(async (db) => {
      const query = db
        .selectFrom(sql<{ n: number }>`generate_series(1, 1000)`.as('n'))
        .select(sql<number>`n::int8`.as('n'))
      let sum = 0
      for await (const row of query.stream(100)) sum += Number(row['n'])
      assert.equal(sum, 500_500)
    }))

  test(`COPY goes both ways and a broken one leaves nothing, ${on}`, async () => {
    const { pool } = await testStore.open()
    const client = await pool.connect()
    try {
      await client.query('begin; create temporary table copied (id int, name text) on commit drop')
      const lines = Array.from({ length: 20_000 }, (_, id) => `${id}\t${'a name of some length '.repeat(3)}${id}\n`)
      const sink = client.query(from('copy copied from stdin'))
      await pipeline(Readable.from([Buffer.from(lines.join(''))]), sink)
      assert.equal(sink.rowCount, 20_000)
      const back: Buffer[] = []
      for await (const chunk of client.query(to('copy (select * from copied order by id) to stdout'))) back.push(chunk)
      assert.equal(Buffer.concat(back).toString(), lines.join(''))
      await client.query('savepoint whole')
      const broken = pipeline(
        Readable.from([Buffer.from('1\tone\nnot a number\n')]),
        client.query(from('copy copied from stdin')),
      )
      await assert.rejects(broken, /invalid input syntax/)
      await client.query('rollback to whole')
      const { rows } = await client.query('select count(*) as n from copied')
      assert.deepEqual(rows, [{ n: 20_000 }])
    } finally {
      await client.query('rollback')
      client.release()
    }
  })

  test(`a client that is lost in the middle of a COPY leaves nothing and blocks nobody, ${on}`, async () => {
    const { ownerPool: pool } = await testStore.open()
    await pool.query('create table lost_client (id int)')
    const client = await pool.connect()
    client.on('error', () => undefined)
    const sink = client.query(from('copy lost_client from stdin'))
    const failed = new Promise((resolve) => sink.once('error', resolve))
    sink.write('1\n')
    await new Promise((resolve) => setTimeout(resolve, 30))
    client.release(new Error('gone'))
    // The declared type of a client leaves its connection out.
    ;(client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
    await failed
    assert.deepEqual((await pool.query('select count(*) as n from lost_client')).rows, [{ n: 0 }])
    await pool.query('drop table lost_client')
  })

  test(`what a test commits is rolled back after it, ${on}`, async () => {
    await testStore.inTransaction(async (db) => {
      await sql`create temporary table kept (id int primary key)`.execute(db)
      await db.transaction().execute((trx) => sql`insert into kept values (1)`.execute(trx))
      await assert.rejects(sql`insert into kept values (1)`.execute(db), { code: '23505' })
      await assert.rejects(
        db.transaction().execute(async (trx) => {
          await sql`insert into kept values (2)`.execute(trx)
          throw new Error('changed my mind')
        }),
        /changed my mind/,
      )
      assert.deepEqual((await sql`select id from kept`.execute(db)).rows, [{ id: 1 }])
    })
    await testStore.inTransaction(async (db) => {
      assert.deepEqual((await sql`select to_regclass('kept') as there`.execute(db)).rows, [{ there: null }])
    })
  })
}

test('a new connection to the embedded store finds nothing of the one before', async () => {
  const [pglite] = testStores()
  const { pool } = (await pglite?.open()) ?? assert.fail()
  const client = await pool.connect()
  await client.query(`begin; create temporary table leftover (); set role pg_monitor; set search_path = pg_catalog`)
  client.release(true)
  const { rows } = await pool.query(
    `select current_user as who, to_regclass('pg_temp.leftover') as leftover, current_setting('search_path') as path, now() = statement_timestamp() as fresh`,
  )
  assert.deepEqual(rows, [{ who: 'postgres', leftover: null, path: 'public', fresh: true }])
})

test('a query that would wait for its own transaction gets an error that says so', async () => {
  const store = await openStore({ memory: true }, 200)
  await assert.rejects(
    store.db.transaction().execute(() => sql`select 1`.execute(store.db)),
    /Inside a transaction every query must use that transaction/,
  )
  assert.deepEqual((await store.pool.query('select 1 as one')).rows, [{ one: 1 }])
  await store.close()
})

test('a long query in the embedded store does not hold up the event loop', async () => {
  const [pglite] = testStores()
  const { pool } = (await pglite?.open()) ?? assert.fail()
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  const began = performance.now()
  await pool.query('select sum(sqrt(n)) from generate_series(1, 1500000) as n')
  clearInterval(timer)
  const took = performance.now() - began
  assert.ok(longest < took / 2, `the loop stood still for ${longest.toFixed(0)} of ${took.toFixed(0)} ms`)
})
