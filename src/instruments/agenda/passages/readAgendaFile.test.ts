import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../core/problem.ts'
import { readTable } from '../../../platform/imports/readTable.ts'
import { readAgendaFile } from './readAgendaFile.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readAgendaFile(bytes(text), readTable)

async function refused(file: Uint8Array): Promise<string> {
  try {
    await readAgendaFile(file, readTable)
  } catch (fault) {
    if (fault instanceof Problem) return fault.code
    throw fault
  }
  return 'taken'
}

test('a list with heads gives a passage per row, with its page, owner and dates', async () => {
  const { passages, faults, skipped } = await read(
    'Maatregel;Omschrijving;Blz;Trekker;Begin;Einde\nLaadplein;Wij leggen een laadplein aan bij de haven;12;Team verkeer;2027;30-06-2028\n;;;;;\n',
  )
  assert.deepEqual(passages, [
    {
      text: 'Laadplein. Wij leggen een laadplein aan bij de haven.',
      page: 12,
      line: 2,
      owner: 'Team verkeer',
      from: '2027-01-01',
      to: '2028-06-30',
    },
  ])
  assert.deepEqual([faults, skipped], [[], 1], 'a row without text is no passage')
})

test('a row with a wrong date is told with its line, and the others are read', async () => {
  const { passages, faults } = await read(
    'Tekst,Begin,Einde\nDe weg gaat dicht,volgend jaar,\nDe brug gaat open,2028,2027\nDe haven blijft,,\n',
  )
  assert.deepEqual(
    passages.map(({ text }) => text),
    ['De haven blijft.'],
  )
  assert.deepEqual(
    faults.map(({ line }) => line),
    [2, 3],
  )
  assert.match(faults[0]?.nl ?? '', /volgend jaar.*geen datum/)
  assert.match(faults[1]?.nl ?? '', /eindigt.*voordat/)
})

test('text with a comma in its first line stays text', async () => {
  const { passages } = await read('Wij leggen, samen met de haven, een laadplein voor vrachtwagens aan.')
  assert.equal(passages.length, 1)
})

test('the published agenda of another house is read, without what is done or stopped', async () => {
  const action = (title: string, status: string) => ({
    title,
    status,
    askOfMission: 'aligned-agenda',
    activity: 'Wij doen dit',
    outcome: '',
    owner: 'Beleidsadviseur',
    partners: [],
    start: '2027-01-01',
    end: null,
    statusReason: '',
    milestones: [],
    plannedCents: 0,
    indicators: [],
  })
  const agenda = {
    title: 'Economische agenda',
    sample: false,
    frozenAt: '2026-11-01T00:00:00.000Z',
    actions: [action('Loket', 'running'), action('Oud', 'done')],
  }
  const file = { place: 'GM0294', versions: [{ number: 2, publishedAt: '2026-11-02T09:00:00.000Z', agenda }] }
  const got = await read(JSON.stringify(file))
  assert.deepEqual([got.title, got.dated], ['Economische agenda', '2026-11-02'])
  assert.deepEqual(
    got.passages.map(({ text, owner, from }) => [text, owner, from]),
    [['Loket. Wij doen dit.', 'Beleidsadviseur', '2027-01-01']],
  )
})

test('what cannot be read is refused with what to do instead', async () => {
  const word = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from('....word/document.xml')])
  assert.equal(await refused(word), 'word-agenda')
  assert.equal(await refused(Buffer.from('%PDF-1.7 ...')), 'pdf-agenda')
  assert.equal(await refused(bytes('{"place":"x"}')), 'no-published-agenda')
  assert.equal(await refused(bytes('{ kapot')), 'no-published-agenda')
  assert.equal(await refused(bytes('')), 'no-passages')
  assert.equal(await refused(bytes('Inhoud\n\nEnergie\n\n1\n')), 'no-passages')
  assert.equal(
    await refused(bytes('De weg gaat dicht voor zwaar verkeer uit de haven.\n\n'.repeat(2001))),
    'agenda-too-long',
  )
  assert.equal(await refused(bytes('<html><body>De weg gaat dicht.</body></html>')), 'html')
})
