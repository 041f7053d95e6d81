import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { renderCsv } from './csv.ts'
import { renderDocx } from './docx.ts'
import { renderJson } from './json.ts'
import { renderPdf } from './pdf.ts'
import { sampleSheet, sampleTable } from './sampleSheet.ts'
import { renderXlsx } from './xlsx.ts'

const createdAt = new Date('2026-11-20T09:42:00Z')

// A process of its own, under another clock, other chance and another time zone.
const elsewhere = `
const real = Date
globalThis.Date = class extends real { constructor(...given) { super(...(given.length ? given : [1930000000000])) } static now() { return 1930000000000 } }
Math.random = () => 0.5
const at = { createdAt: new Date('2026-11-20T09:42:00Z') }
const here = process.env.DOCUMENTS
const { sampleSheet, sampleTable } = await import(here + 'sampleSheet.ts')
const model = { ...sampleSheet, contents: true }
const { createHash } = await import('node:crypto')
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex')
console.log(JSON.stringify({
  pdf: hash((await (await import(here + 'pdf.ts')).renderPdf(model, at)).bytes),
  docx: hash(await (await import(here + 'docx.ts')).renderDocx(model, at)),
  xlsx: hash(await (await import(here + 'xlsx.ts')).renderXlsx(model, at)),
  csv: hash((await import(here + 'csv.ts')).renderCsv(sampleTable, 'nl')),
  json: hash((await import(here + 'json.ts')).renderJson(model, at)),
}))`

async function hashes(): Promise<Readonly<Record<string, string>>> {
  const model = { ...sampleSheet, contents: true }
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  return {
    pdf: hash((await renderPdf(model, { createdAt })).bytes),
    docx: hash(await renderDocx(model, { createdAt })),
    xlsx: hash(await renderXlsx(model, { createdAt })),
    csv: hash(renderCsv(sampleTable, 'nl')),
    json: hash(renderJson(model, { createdAt })),
  }
}

test('a document made twice has the same bytes, whatever was made in between', async () => {
  const first = await hashes()
  await renderDocx(sampleSheet, { createdAt: new Date(0) })
  await renderPdf({ ...sampleSheet, title: 'Iets anders' }, { createdAt: new Date(0) })
  assert.deepEqual(await hashes(), first)
})

test('a document made in another process, time zone and year has the same bytes', async () => {
  const environment = {
    PATH: process.env['PATH'],
    TZ: 'Pacific/Auckland',
    LANG: 'ar_EG.UTF-8',
    DOCUMENTS: new URL('./', import.meta.url).href,
  }
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', elsewhere], {
    encoding: 'utf8',
    env: environment,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  assert.deepEqual(JSON.parse(output), await hashes())
})

test('another moment or another figure gives other bytes', async () => {
  const { pdf } = await hashes()
  const later = await renderPdf({ ...sampleSheet, contents: true }, { createdAt: new Date('2026-11-20T09:43:00Z') })
  assert.notEqual(createHash('sha256').update(later.bytes).digest('hex'), pdf)
})
