/** A program for the kill test: stores batches, each in one transaction, and says each time when it is committed. */
import { writeSync } from 'node:fs'
import { openStore } from '../openStore.ts'

const batch = 200
const began = performance.now()
const store = await openStore({ dataDir: process.argv[2] ?? '' })
await store.pool.query(`create table if not exists batches (id int primary key);
  create table if not exists imported (batch int not null references batches, line int, text text, primary key (batch, line))`)
const { rows } = await store.pool.query('select coalesce(max(id), 0) as last from batches')
say(`opened ${Math.round(performance.now() - began)}`)
for (let id = Number(rows[0]?.last) + 1; ; id += 1) {
  const client = await store.pool.connect()
  await client.query('begin')
  await client.query('insert into batches values ($1)', [id])
  await client.query(
    `insert into imported select $1, n, repeat(md5(n::text), 3) from generate_series(1, ${batch}) as n`,
    [id],
  )
  await client.query('commit')
  client.release()
  say(`stored ${id}`)
}

/** Written at once and not through a buffer: what was said must be out before the process can be killed. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}
