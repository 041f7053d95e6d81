import { z } from 'zod'
import { Problem } from '../../../core/problem.ts'
import { byteReader } from '../../../platform/imports/encoding.ts'
import type { readTable } from '../../../platform/imports/readTable.ts'
import { notATable, sniff } from '../../../platform/imports/sniff.ts'
import { mostCharacters, mostPassages, type ReadAgenda } from '../dossier/otherAgenda.ts'
import { PublicAgenda } from '../dossier/publicAgenda.ts'
import { readSheet } from '../sheet/readSheet.ts'
import { passageColumns, passagesOfTable } from './passagesOfTable.ts'
import { passagesOfPublished } from './passagesOfPublished.ts'
import { splitText } from './splitText.ts'

/** What another house hands out at /v1/public/places/{place}/agenda. */
const PublishedFile = z.object({
  versions: z.array(z.object({ number: z.int(), publishedAt: z.string(), agenda: PublicAgenda })).min(1),
})

/**
 * An agenda from a file: a table (CSV, Excel), the published agenda of another house (JSON), or text. The content
 * decides, not the name. `read` takes CSV and Excel alike.
 */
export async function readAgendaFile(bytes: Uint8Array, read: typeof readTable): Promise<ReadAgenda> {
  const agenda = await readAny(bytes, read)
  const characters = agenda.passages.reduce((sum, { text }) => sum + text.length, 0)
  if (agenda.passages.length > mostPassages || characters > mostCharacters) throw tooMuch(agenda.passages.length)
  if (agenda.passages.length === 0 && agenda.faults.length === 0) throw noPassages()
  return agenda
}

async function readAny(bytes: Uint8Array, read: typeof readTable): Promise<ReadAgenda> {
  const kind = sniff(bytes)
  if ('refused' in kind) throw otherFile(bytes) ?? new Problem(422, kind.refused.code, kind.refused)
  if (kind.format === 'xlsx') {
    if (Buffer.from(bytes).includes('word/')) throw wordFile()
    return table(await readSheet(bytes, 'agenda', read))
  }
  const text = textOf(bytes)
  if (/^\s*\{/.test(text)) return published(text)
  const fault = notATable(text)
  if (fault !== null) throw new Problem(422, fault.code, fault)
  const [first = ''] = text.trimStart().split(/\r\n|\r|\n/)
  const cells = first.split(/[;,\t|]/).map((cell) => cell.replaceAll('"', ''))
  if (cells.length > 1 && passageColumns(cells) !== null) return table(await readSheet(bytes, 'agenda', read))
  const { passages, skipped } = splitText(text)
  return { title: '', dated: null, passages: [...passages], faults: [], skipped }
}

function table({ head, rows }: Awaited<ReturnType<typeof readSheet>>): ReadAgenda {
  const roles = passageColumns(head)
  if (roles !== null) return { title: '', dated: null, ...passagesOfTable(roles, rows) }
  throw new Problem(422, 'no-text-column', {
    nl: 'In dit blad is geen kolom met tekst gevonden. Zet in de eerste regel een kop “Tekst” boven de kolom met wat de agenda zegt; “Pagina”, “Trekker”, “Begin” en “Einde” mogen ook.',
    en: 'No column with text was found in this sheet. Put a head “Text” in the first row, above the column with what the agenda says; “Page”, “Owner”, “Start” and “End” may be there too.',
  })
}

function published(text: string): ReadAgenda {
  const file = PublishedFile.safeParse(parsed(text))
  const newest = file.data?.versions[0]
  if (newest) {
    return {
      title: newest.agenda.title,
      dated: newest.publishedAt.slice(0, 10),
      passages: passagesOfPublished(newest.agenda.actions),
      faults: [],
      skipped: 0,
    }
  }
  throw new Problem(422, 'no-published-agenda', {
    nl: 'Dit is JSON, maar geen gepubliceerde Maakagenda. Haal het bestand op bij de openbare agenda van de buurgemeente, onder “JSON”.',
    en: 'This is JSON, but no published Maakagenda. Get the file from the public agenda of the neighbour, under “JSON”.',
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // what is no JSON is no published agenda either, and that is what the reader hears
  }
}

function textOf(bytes: Uint8Array): string {
  const reader = byteReader('auto')
  const parts = [reader.push(bytes), reader.end()]
  return parts
    .map((part) => {
      if (typeof part === 'string') return part
      throw new Problem(422, 'mixed-encoding', {
        nl: 'In dit bestand staan tekens die niet te lezen zijn. Bewaar het als tekst in UTF-8 en probeer het opnieuw.',
        en: 'This file holds characters that cannot be read. Save it as text in UTF-8 and try again.',
      })
    })
    .join('')
}

function otherFile(bytes: Uint8Array): Problem | null {
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '%PDF') {
    return new Problem(422, 'pdf-agenda', {
      nl: 'Een pdf lezen wij niet. Open hem, selecteer de tekst, en plak die hier; of bewaar hem als tekst (.txt).',
      en: 'We do not read a PDF. Open it, select the text and paste it here; or save it as text (.txt).',
    })
  }
  return Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0' ? wordFile() : null
}

function wordFile(): Problem {
  return new Problem(422, 'word-agenda', {
    nl: 'Een Word-bestand of een oud Excel-bestand lezen wij niet. Bewaar het als tekst (.txt), als CSV of als Excel (.xlsx), of plak de tekst hier.',
    en: 'We do not read a Word file or an old Excel file. Save it as text (.txt), as CSV or as Excel (.xlsx), or paste the text here.',
  })
}

function noPassages(): Problem {
  return new Problem(422, 'no-passages', {
    nl: 'Hier staat geen zin in die wij kunnen vergelijken. Lever de tekst van de agenda zelf in, niet alleen de koppen.',
    en: 'There is no sentence in this that we can compare. Deliver the text of the agenda itself, not its headings alone.',
  })
}

function tooMuch(passages: number): Problem {
  return new Problem(422, 'agenda-too-long', {
    nl: `Deze agenda heeft ${passages} passages; tot ${mostPassages} passages en 700.000 tekens gaat het. Lever de hoofdstukken in die over uw onderwerp gaan.`,
    en: `This agenda has ${passages} passages; up to ${mostPassages} passages and 700,000 characters will do. Deliver the chapters that are about your subject.`,
  })
}
