import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../tests/house.ts'
import { roomFiles } from '../tests/support/newRoom.ts'

/** `node tools/new-instrument.ts grid "Netcapaciteit" "Grid capacity"`: a room with its first failing test. */
const [id, nl, en] = process.argv.slice(2)
if (!id || !nl || !en || !/^[a-z]+$/.test(id)) {
  process.stderr.write(
    'Usage: node tools/new-instrument.ts id "Nederlandse titel" "English title"; the id in small letters.\n',
  )
  process.exit(2)
}
const folder = join(projectRoot, 'src/instruments', id)
if (existsSync(folder)) {
  process.stderr.write(`src/instruments/${id} is there already.\n`)
  process.exit(1)
}
for (const [path, text] of roomFiles({ id, nl, en })) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  process.stdout.write(`src/instruments/${id}/${path}\n`)
}
process.stdout.write(`
Now: give the golden table its rows and npm test -- src/instruments/${id}/calc/answer.test.ts;
then put the room in src/app/instruments.ts.
`)
