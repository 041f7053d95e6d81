import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { hostileTexts } from './hostileTexts.ts'
import { skipWithout } from './installedTool.ts'
import type { DocumentModel, Table } from './model.ts'
import { renderPdf } from './pdf.ts'
import { sampleSheet, sampleTable } from './sampleSheet.ts'
import { openNative, openWasm } from './typst.ts'

const createdAt = new Date('2026-11-20T09:42:00Z')
const skip = skipWithout('pdfinfo')
const native = openNative()

function namesTable(names: readonly string[]): Table {
  return {
    kind: 'table',
    name: 'Namen',
    caption: 'Namen',
    columns: [{ header: 'Naam', align: 'left' }],
    rows: names.map((text) => [{ kind: 'text', text }]),
  }
}

function withTable(table: Table): DocumentModel {
  return { ...sampleSheet, sections: [{ level: 1, heading: 'Namen', blocks: [table] }] }
}

describe('a PDF', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'documents-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  const read = (tool: string, bytes: Uint8Array, ...options: readonly string[]): string => {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, bytes)
    const output = tool === 'pdftotext' ? ['-'] : []
    return execFileSync(tool, [...options, file, ...output], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  }
  const words = (bytes: Uint8Array): string => read('pdftotext', bytes, '-raw')

  test('of a facts sheet is one tagged A4 with its title, its author and its moment', { skip }, async () => {
    const info = read('pdfinfo', (await renderPdf(sampleSheet, { createdAt })).bytes, '-isodates')
    assert.match(info, /^Title: +Maakbedrijven in Voorbeeldstad$/m)
    assert.match(info, /^Author: +Gemeente Voorbeeldstad$/m)
    assert.match(info, /^CreationDate: +2026-11-20T09:42:00Z$/m)
    assert.match(info, /^Tagged: +yes$/m)
    assert.match(info, /^Pages: +1$/m)
    assert.match(info, /\(A4\)$/m)
  })

  test('declares PDF/UA-1, its language, that its title is shown, and the words of its chart', {
    skip: !native && 'the native compiler is not installed',
  }, async () => {
    const { bytes, standard } = await renderPdf(sampleSheet, { createdAt })
    const raw = Buffer.from(bytes).toString('latin1')
    assert.equal(standard, 'ua-1')
    assert.match(raw, /<pdfuaid:part>1<\/pdfuaid:part>/)
    assert.match(raw, /\/Lang ?\(nl-NL\)/)
    assert.match(raw, /\/DisplayDocTitle true/)
    assert.match(raw, /\/Alt ?\(Staafdiagram van banen per branche/)
    assert.match(raw, /\/Outlines/)
  })

  test('in English says so', async () => {
    const { bytes } = await renderPdf({ ...sampleSheet, language: 'en' }, { createdAt })
    assert.match(Buffer.from(bytes).toString('latin1'), /\/Lang ?\(en-GB\)/)
  })

  test('marks headings, paragraphs, lists, links, header cells and figures', { skip }, async () => {
    const structure = read('pdfinfo', (await renderPdf(sampleSheet, { createdAt })).bytes, '-struct-text')
    const count = (tag: string): number => structure.match(new RegExp(`^ *${tag}(?![A-Za-z0-9])`, 'gm'))?.length ?? 0
    assert.equal(count('H1'), 3)
    assert.equal(count('H2'), 1)
    assert.equal(count('Table'), 1)
    assert.equal(count('THead'), 1)
    assert.equal(count('TH'), 4)
    assert.equal(count('TD'), 28)
    assert.equal(count('Caption'), 2)
    assert.equal(count('Figure'), 1)
    assert.equal(count('LI'), 2)
    assert.equal(count('Link'), 1)
    assert.match(
      structure,
      /P \(block\)\n +"Voorbeeldstad telt "\n +Span \(inline\)\n +"61 maakbedrijven met 1.043 banen"/,
    )
    assert.match(structure, /"1.043 banen"/)
  })

  test('says why a figure is missing', { skip }, async () => {
    const text = words((await renderPdf(sampleSheet, { createdAt })).bytes)
    assert.match(text, /Niet getoond: minder dan 3 bedrijven in deze branche/)
    assert.match(text, /Geen cijfer: er is geen bron ingelezen/)
  })

  test('shows on every page whose it is, what page it is, and that its data are examples', { skip }, async () => {
    const names = Array.from({ length: 120 }, (_, at) => `Bedrijf ${at}`)
    const pages = words((await renderPdf(withTable(namesTable(names)), { createdAt })).bytes)
      .split('\f')
      .slice(0, -1)
    assert.ok(pages.length >= 3, `${pages.length} pages`)
    for (const [at, page] of pages.entries()) {
      assert.match(page, /Gemeente Voorbeeldstad/)
      assert.match(page, /Voorbeeldgegevens/)
      assert.match(page, /Peildatum 1-1-2026/)
      assert.match(page, new RegExp(`Pagina ${at + 1} van ${pages.length}`))
      assert.equal(/^Bedrijf \d+$/m.test(page), /^Naam$/m.test(page), 'the header row comes back')
    }
  })

  test('prints what people typed and never obeys it', { skip }, async () => {
    const text = words((await renderPdf(withTable(namesTable(hostileTexts)), { createdAt })).bytes)
    const printable = hostileTexts.filter((name) => /^[ -~]*$/.test(name))
    const squeezed = text.replace(/[\s\u00ad]+/g, '')
    for (const name of printable) assert.ok(squeezed.includes(name.replace(/\s+/g, '')), name)
    assert.doesNotMatch(text, /root:/)
  })

  test('draws a box for a character that the fonts lack', { skip }, async () => {
    const text = words((await renderPdf(withTable(namesTable(['Wang 中 Metaal', 'Béla'])), { createdAt })).bytes)
    assert.match(text, /Wang □ Metaal/)
    assert.match(text, /Béla/)
  })

  test('comes from a compiler that reads no file of the machine', async () => {
    const main = '#set document(title: "x")\n#read("/etc/passwd")'
    if (native) await assert.rejects(native.pdf({ main, document: '{}', createdAt }), /failed to load|not found/)
  })

  test('can be made of any text at all', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), text, async (names, title) => {
        const table = { ...namesTable(names), caption: title }
        const runs = [
          { kind: 'plain', text: title },
          { kind: 'link', text: title, href: `https://example.test/${title}` },
        ] as const
        const model: DocumentModel = {
          ...sampleSheet,
          title: `Over ${title}`,
          banner: title,
          notes: [title],
          contents: true,
          sections: [
            { level: 1, heading: title, blocks: [table, { kind: 'paragraph', runs }, { kind: 'list', items: [runs] }] },
          ],
        }
        const { bytes } = await renderPdf(model, { createdAt })
        assert.equal(Buffer.from(bytes.subarray(0, 5)).toString(), '%PDF-')
      }),
      { numRuns: 25 },
    )
  })

  test('writes a link that could run something as plain text', { skip }, async () => {
    const lead = [{ kind: 'link', text: 'klik hier', href: 'javascript:alert(1)' }] as const
    const { bytes } = await renderPdf({ ...sampleSheet, lead, sections: [] }, { createdAt })
    assert.match(words(bytes), /klik hier/)
    assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /javascript/)
  })

  test('has a table of contents when asked', { skip }, async () => {
    const text = words((await renderPdf({ ...sampleSheet, contents: true }, { createdAt })).bytes)
    assert.match(text, /Inhoud\nWie zijn onze makers/)
  })

  test('comes from WebAssembly too: tagged, with the same words, without declaring a standard', { skip }, async () => {
    const wasm = await openWasm()
    const first = await renderPdf(sampleSheet, { createdAt }, wasm)
    const second = await renderPdf(sampleSheet, { createdAt }, wasm)
    assert.equal(first.standard, 'tagged')
    assert.deepEqual(first.bytes, second.bytes)
    assert.match(read('pdfinfo', first.bytes), /^Tagged: +yes$/m)
    assert.equal(words(first.bytes), words((await renderPdf(sampleSheet, { createdAt })).bytes))
  })

  test('keeps a wide table within its page', { skip }, async () => {
    const columns = Array.from({ length: 9 }, (_, at) => ({ header: `Kolom ${at}`, align: 'right' as const }))
    const row = columns.map(() => ({ kind: 'number' as const, value: 1234567 }))
    const { bytes } = await renderPdf(withTable({ ...sampleTable, columns, rows: [row], total: row }), { createdAt })
    assert.match(words(bytes), /1\.234\.567/)
  })
})
