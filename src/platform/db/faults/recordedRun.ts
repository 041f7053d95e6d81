import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { amcheck } from '@electric-sql/pglite/contrib/amcheck'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { pgliteStartParams } from '../pgliteStartParams.ts'
import { makePristine } from '../storeFolder.ts'
import type { DiskBase } from './crashImage.ts'
import { writeCrashImage } from './crashImage.ts'
import type { DiskEvent } from './recordingNodeFs.ts'
import { RecordingNodeFs } from './recordingNodeFs.ts'

/** Everything that was asked of the disk, and at which event each commit was acknowledged. */
export type RecordedRun = {
  readonly base: DiskBase
  readonly events: readonly DiskEvent[]
  readonly acknowledged: readonly number[]
  /** fsyncs between the start of a commit and its acknowledgement. */
  readonly syncsPerCommit: readonly number[]
  readonly syncsAtCheckpoint: readonly number[]
  remove(): void
}

const linesPerOrder = 5

/** Each commit stores an order and its lines, over pages and segments, with checkpoints and tables that come and go. */
export async function recordRun(commits: number): Promise<RecordedRun> {
  const place = mkdtempSync(join(tmpdir(), 'maak-disk-'))
  const folder = join(place, 'live')
  await makePristine(folder)
  const fs = new RecordingNodeFs(folder)
  const base = copyBase(fs, folder, join(place, 'base'))
  const pglite = await PGlite.create({ fs, startParams: pgliteStartParams(true), extensions: { amcheck } })
  await pglite.exec(`
    create extension amcheck;
    create table orders (id int primary key, text text);
    create table lines (id serial primary key, order_id int not null references orders, text text);
    create index on lines (order_id)`)
  const acknowledged: number[] = []
  const syncsPerCommit: number[] = []
  const syncsAtCheckpoint: number[] = []
  for (let id = 1; id <= commits; id += 1) {
    const before = fs.fsyncs
    await pglite.exec(`
      begin;
      insert into orders values (${id}, repeat(md5('${id}'), ${1 + (id % 60)}));
      insert into lines (order_id, text) select ${id}, md5(n::text) from generate_series(1, ${linesPerOrder}) as n;
      ${id % 7 === 0 ? `update orders set text = text || '!' where id = ${id - 3};` : ''}
      ${id % 25 === 0 ? `create table passing_${id} as select * from lines; drop table if exists passing_${id - 25};` : ''}
      commit`)
    syncsPerCommit.push(fs.fsyncs - before)
    acknowledged.push(fs.events.length)
    if (id % 40 !== 0) continue
    const beforeCheckpoint = fs.fsyncs
    await pglite.exec('checkpoint')
    syncsAtCheckpoint.push(fs.fsyncs - beforeCheckpoint)
    if (id % 80 === 0) await pglite.exec('select pg_switch_wal()')
  }
  const events = [...fs.events]
  await pglite.close()
  const remove = () => rmSync(place, { recursive: true, force: true })
  return { base, events, acknowledged, syncsPerCommit, syncsAtCheckpoint, remove }
}

function copyBase(fs: RecordingNodeFs, live: string, folder: string): DiskBase {
  const files = new Map<string, number>()
  for (const entry of readdirSync(live, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(relative(live, path), fs.fileAt(path))
  }
  cpSync(live, folder, { recursive: true })
  return { folder, files }
}

export type Verdict = {
  readonly outcome: 'whole' | 'lost rows' | 'half' | 'damaged' | 'does not open'
  readonly why: string
}

/** Opens what a power cut would have left and looks whether every acknowledged commit is there, whole. */
export async function verdictAfterCrash(
  run: RecordedRun,
  crash: Parameters<typeof writeCrashImage>[2],
): Promise<Verdict> {
  const place = mkdtempSync(join(tmpdir(), 'maak-crash-'))
  const folder = join(place, 'image')
  writeCrashImage(run.base, run.events, crash, folder)
  try {
    return await judge(folder, run.acknowledged.filter((at) => at <= crash.at).length)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

async function judge(folder: string, acknowledged: number): Promise<Verdict> {
  let pglite: PGlite
  try {
    const fs = new NodeFS(folder)
    pglite = await PGlite.create({ fs, startParams: pgliteStartParams(false), extensions: { amcheck } })
  } catch (error) {
    return { outcome: 'does not open', why: String(error) }
  }
  try {
    const { rows } = await pglite.query<{ orders: number; half: number; gaps: number }>(`
      select count(*)::int as orders, count(*) filter (where lines <> ${linesPerOrder})::int as half,
        (coalesce(max(id), 0) - count(*))::int as gaps
      from (select id, (select count(*) from lines where order_id = o.id) as lines from orders as o) as each`)
    const found = rows[0] ?? { orders: 0, half: 0, gaps: 0 }
    if (found.orders < acknowledged) return { outcome: 'lost rows', why: `${found.orders} of ${acknowledged}` }
    if (found.half > 0 || found.gaps > 0) return { outcome: 'half', why: JSON.stringify(found) }
    await pglite.exec(`select bt_index_check(c.oid, true) from pg_class c join pg_index i on i.indexrelid = c.oid
      join pg_am a on a.oid = c.relam where a.amname = 'btree' and c.relnamespace = 'public'::regnamespace`)
    await pglite.exec(`insert into orders values (-1, 'writes go on'); checkpoint`)
    return { outcome: 'whole', why: `${found.orders} of ${acknowledged}` }
  } catch (error) {
    // Before the tables were committed there is nothing to lose.
    if (acknowledged === 0) return { outcome: 'whole', why: 'nothing was acknowledged yet' }
    return { outcome: 'damaged', why: String(error) }
  } finally {
    await pglite.close()
  }
}

/** `cuts` moments, each with 1 %, 5 %, half or all of the unforced writes lost. */
export async function assertSurvivesPowerCuts(run: RecordedRun, cuts: number, seed: number): Promise<void> {
  const random = seeded(seed)
  const first = run.acknowledged[0] ?? 0
  for (let cut = 0; cut < cuts; cut += 1) {
    const at = first + Math.floor(random() * (run.events.length - first + 1))
    const dropped = [0.01, 0.05, 1, 0.5][cut % 4] ?? 1
    const verdict = await verdictAfterCrash(run, { at, dropped, random, syncsCount: true })
    assert.equal(verdict.outcome, 'whole', `cut ${cut} at event ${at}, ${dropped} dropped: ${verdict.why}`)
  }
}

/** A small generator of our own (mulberry32), so that a failing cut can be made again from its seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
