import { openDocumentWorker } from './documentWorker.ts'
import type { DocumentModel, Section } from './model.ts'
import { sampleSheet, sampleTable } from './sampleSheet.ts'

/**
 * What a reader waits for: the first facts sheet after a start, with thread and compiler (budget 400 ms), the next
 * ones (budget 100 ms), and a council report of sixty chapters. And what others wait for while it works: the event
 * loop, and memory after many documents that all differ.
 */
const createdAt = new Date('2026-11-20T09:42:00Z')

function sheet(number: number): DocumentModel {
  return { ...sampleSheet, title: `Maakbedrijven in Voorbeeldstad ${number}` }
}

function report(number: number): DocumentModel {
  const chapters = Array.from({ length: 60 }, (_, at): readonly Section[] => [
    {
      level: 1,
      heading: `Actie ${number}.${at}`,
      blocks: [{ kind: 'paragraph', runs: [{ kind: 'plain', text: 'Wat wij doen en waarom. '.repeat(60) }] }],
    },
    {
      level: 2,
      heading: 'Cijfers',
      blocks: [{ ...sampleTable, caption: `Tabel ${at}` }, ...(sampleSheet.sections[0]?.blocks.slice(2) ?? [])],
    },
  ])
  return { ...sampleSheet, title: `Uitvoeringsagenda ${number}`, contents: true, sections: chapters.flat() }
}

async function milliseconds(runs: number, work: (run: number) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work(run)
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)
}

/** The value in the middle, or at another part of the sorted row. */
function at(sorted: readonly number[], part = 0.5): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function print(name: string, value: number, unit: string, budget: number | null, n: number): void {
  const against = budget === null ? null : `budget of ${budget} ${unit}`
  const ratio = budget === null ? null : Number((budget / value).toFixed(2))
  process.stdout.write(`${JSON.stringify({ name, value: Number(value.toFixed(2)), unit, against, ratio, n })}\n`)
}

const cold = await milliseconds(5, async (run) => {
  const worker = openDocumentWorker()
  await worker.pdf(sheet(run), { createdAt })
  await worker.close()
})
print('documents.sheet-pdf-with-start', at(cold), 'ms', 400, cold.length)

const worker = openDocumentWorker()
try {
  await worker.pdf(sheet(0), { createdAt })
  let delay = 0
  let last = performance.now()
  const pulse = setInterval(() => {
    const now = performance.now()
    delay = Math.max(delay, now - last - 5)
    last = now
  }, 5)
  const warm = await milliseconds(200, (run) => worker.pdf(sheet(run + 1), { createdAt }))
  print('documents.sheet-pdf', at(warm), 'ms', 100, warm.length)
  print('documents.sheet-pdf-p99', at(warm, 0.99), 'ms', 100, warm.length)
  const before = process.memoryUsage.rss()
  await milliseconds(300, (run) => worker.pdf(sheet(run + 1000), { createdAt }))
  print('documents.rss-after-200-sheets', before / 1e6, 'MB', null, 1)
  print('documents.rss-growth-300-sheets', (process.memoryUsage.rss() - before) / 1e6, 'MB', null, 300)
  const reports = await milliseconds(3, (run) => worker.pdf(report(run), { createdAt }))
  clearInterval(pulse)
  print('documents.report-pdf-60-chapters', at(reports), 'ms', 5000, reports.length)
  print('documents.event-loop-delay', delay, 'ms', null, 1)
  const docx = await milliseconds(20, (run) => worker.docx(sheet(run), { createdAt }))
  print('documents.sheet-docx', at(docx), 'ms', null, docx.length)
  const reportDocx = await milliseconds(3, (run) => worker.docx(report(run), { createdAt }))
  print('documents.report-docx-60-chapters', at(reportDocx), 'ms', 5000, reportDocx.length)
  const xlsx = await milliseconds(20, (run) => worker.xlsx(sheet(run), { createdAt }))
  print('documents.sheet-xlsx', at(xlsx), 'ms', null, xlsx.length)
} finally {
  await worker.close()
}
