import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openDocumentWorker } from './documentWorker.ts'
import { renderDocx } from './docx.ts'
import { renderPdf } from './pdf.ts'
import { sampleSheet } from './sampleSheet.ts'
import { renderXlsx } from './xlsx.ts'

const at = { createdAt: new Date('2026-11-20T09:42:00Z') }

describe('the document worker', () => {
  test('gives the same bytes as the calling thread would', async () => {
    const worker = openDocumentWorker()
    try {
      const [pdf, docx, xlsx] = await Promise.all([
        worker.pdf(sampleSheet, at),
        worker.docx(sampleSheet, at),
        worker.xlsx(sampleSheet, at),
      ])
      assert.deepEqual(pdf, await renderPdf(sampleSheet, at))
      assert.deepEqual(docx, await renderDocx(sampleSheet, at))
      assert.deepEqual(xlsx, await renderXlsx(sampleSheet, at))
    } finally {
      await worker.close()
    }
  })

  test('reports a model that is wrong and goes on with the next', async () => {
    const worker = openDocumentWorker()
    try {
      const wrong = worker.pdf({ ...sampleSheet, title: '' }, at)
      const right = worker.pdf(sampleSheet, at)
      await assert.rejects(wrong, /a document has a title/)
      assert.ok((await right).bytes.length > 0)
    } finally {
      await worker.close()
    }
  })

  test('gives up at the deadline and starts afresh', async () => {
    const hasty = openDocumentWorker({ deadlineMs: 1 })
    try {
      await assert.rejects(hasty.pdf(sampleSheet, at), /took more than 1 ms/)
      await assert.rejects(hasty.docx(sampleSheet, at), /took more than 1 ms/)
    } finally {
      await hasty.close()
    }
  })

  test('that is closed leaves no order without an answer', async () => {
    const worker = openDocumentWorker()
    const order = worker.pdf(sampleSheet, at)
    const answered = assert.rejects(order, /is closed/)
    await worker.close()
    await answered
  })
})
