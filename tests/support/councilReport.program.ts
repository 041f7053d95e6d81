import { createHash } from 'node:crypto'
import { reportFile } from '../../src/app/councilReport/reportFiles.ts'
import { contentHash } from '../../src/instruments/agenda/versions/contentHash.ts'
import { madeUpAgenda } from './madeUpAgenda.ts'
import { decidedVersion } from './decidedVersion.ts'

// Prints the hash of the whole archive of a made-up agenda: for a process with another clock and time zone.
const content = madeUpAgenda()
const bytes = await reportFile({
  kind: 'council-report',
  format: 'zip',
  language: 'nl',
  organisation: { id: 'GM0222', name: 'Doetinchem' },
  version: { line: decidedVersion(content, contentHash(content)), number: 1, content },
  before: null,
  published: [],
})
process.stdout.write(`${createHash('sha256').update(bytes).digest('hex')} ${new Date().getFullYear()}\n`)
process.exit(0)
