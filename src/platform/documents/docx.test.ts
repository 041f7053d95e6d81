import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { renderDocx } from './docx.ts'
import { hostileTexts } from './hostileTexts.ts'
import type { DocumentModel } from './model.ts'
import { sampleSheet, sampleTable } from './sampleSheet.ts'

const createdAt = new Date('2026-11-20T09:42:00Z')

async function parts(model: DocumentModel): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await renderDocx(model, { createdAt }))
  const texts = Object.entries(files).filter(([path]) => /\.(xml|rels)$/.test(path))
  return Object.fromEntries(texts.map(([path, content]) => [path, strFromU8(content)]))
}

describe('a DOCX', () => {
  test('has headings and captions by style, so that a reader can restyle them', async () => {
    const { 'word/document.xml': document = '' } = await parts(sampleSheet)
    const styles = [...document.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style)
    for (const style of [
      'Title',
      'Subtitle',
      'Lead',
      'Stamp',
      'Heading1',
      'Heading2',
      'Caption',
      'TableHead',
      'TableText',
    ]) {
      assert.ok(styles.includes(style), style)
    }
  })

  test('defines every style that it uses', async () => {
    const { 'word/document.xml': document = '', 'word/styles.xml': styles = '' } = await parts(sampleSheet)
    for (const [, id] of document.matchAll(/<w:(?:pStyle|rStyle) w:val="(\w+)"/g)) {
      assert.match(styles, new RegExp(`w:styleId="${id}"`))
    }
  })

  test('repeats the header row of a table on every page', async () => {
    const { 'word/document.xml': document = '' } = await parts(sampleSheet)
    assert.equal(document.match(/<w:tbl>/g)?.length, 2)
    assert.equal(document.match(/<w:tblHeader\/>/g)?.length, 2)
  })

  test('says its language, title, maker and moment', async () => {
    const dutch = await parts(sampleSheet)
    const english = await parts({ ...sampleSheet, language: 'en' })
    assert.match(dutch['word/styles.xml'] ?? '', /<w:lang w:val="nl-NL"\/>/)
    assert.match(english['word/styles.xml'] ?? '', /<w:lang w:val="en-GB"\/>/)
    const core = dutch['docProps/core.xml'] ?? ''
    assert.match(core, /<dc:title>Maakbedrijven in Voorbeeldstad<\/dc:title>/)
    assert.match(core, /<dc:creator>Gemeente Voorbeeldstad<\/dc:creator>/)
    assert.match(core, /<dcterms:created [^>]*>2026-11-20T09:42:00Z</)
  })

  test('holds its chart as SVG with the words of the chart, for readers of both kinds', async () => {
    const { 'word/document.xml': document = '', 'word/_rels/document.xml.rels': links = '' } = await parts(sampleSheet)
    assert.equal(document.match(/<wp:docPr [^>]*descr="Staafdiagram van banen per branche/g)?.length, 2)
    const svg = /Id="(\w+)"[^>]*Target="media\/[^"]+\.svg"/.exec(links)?.[1]
    assert.match(document, new RegExp(`<mc:Choice Requires="cx1">.*svgBlip [^>]*r:embed="${svg}"`, 's'))
    assert.match(document, new RegExp(`<mc:Fallback>.*<a:blip r:embed="${svg}"/>`, 's'))
    const ids = [...document.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)
    assert.deepEqual(ids, ['1', '2'])
  })

  test('shows its banner and its page number on every page', async () => {
    const { 'word/header1.xml': header = '', 'word/footer1.xml': footer = '' } = await parts(sampleSheet)
    assert.match(header, /Voorbeeldgegevens/)
    assert.match(footer, /Pagina .*PAGE.* van .*NUMPAGES/s)
    assert.match(footer, /Gemaakt op 20-11-2026 om 10\.42 uur/)
  })

  test('links its contents to headings that exist', async () => {
    const { 'word/document.xml': document = '' } = await parts({ ...sampleSheet, contents: true })
    const anchors = [...document.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name)
    assert.deepEqual(anchors, ['section-1', 'section-2'])
    for (const anchor of anchors) assert.match(document, new RegExp(`<w:bookmarkStart w:name="${anchor}"`))
  })

  test('is well-formed with any text in any place, and keeps what XML can hold', async () => {
    const names = [...hostileTexts, 'a\u0000b\u0007c', 'half \ud800 paar', '\ufffe']
    const all = names.join(' ')
    const blocks = (name: string) => [
      { ...sampleTable, rows: [[{ kind: 'text' as const, text: name }, ...(sampleTable.rows[0]?.slice(1) ?? [])]] },
      { kind: 'figure' as const, title: name, alt: `alt ${name}`, width: 1, svg: '<svg viewBox="0 0 2 1"/>' },
    ]
    const sections = names.map((name) => ({ level: 1 as const, heading: name, blocks: blocks(name) }))
    const files = await parts({ ...sampleSheet, title: all, organisation: all, banner: all, notes: names, sections })
    for (const [path, xml] of Object.entries(files)) wellFormed(xml, path)
    assert.match(files['word/document.xml'] ?? '', /half \ufffd paar/)
    assert.match(files['word/document.xml'] ?? '', /&lt;script&gt;alert\(1\)/)
  })
})

function wellFormed(xml: string, what: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => assert.fail(`${what}: ${error.message}`))
  parser.write(xml).close()
}
