import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { withFileColumns } from '../../src/app/cli/fileColumns.ts'
import { Problem } from '../../src/core/problem.ts'
import { testApps } from '../support/testApp.ts'

/** A folder with a case beside its files; goes away afterwards. */
async function beside(files: Record<string, string>, work: (folder: string) => Promise<void>): Promise<void> {
  const whole = await mkdtemp(join(tmpdir(), 'maakagenda-case-'))
  const folder = join(whole, 'case')
  try {
    await mkdir(folder)
    await writeFile(join(whole, 'elsewhere.csv'), 'kWh\n1\n')
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    await work(folder)
  } finally {
    await rm(whole, { recursive: true, force: true })
  }
}

function sentence(pattern: RegExp) {
  return (error: unknown) => error instanceof Problem && pattern.test(error.detail.nl) && error.detail.en !== ''
}

const load = 'Tijd;kWh;kW\r\n00:00;1,5;6\r\n00:15;2;8\r\n'

test('a column beside the case becomes its numbers, energy of a step as the power of that step', () =>
  beside({ 'load.csv': load }, async (folder) => {
    const reference = { file: 'load.csv', column: 'kWh', unit: 'kWh' }
    const whole = { stepHours: 0.25, members: [{ name: 'a', load: reference }] }
    assert.deepEqual(await withFileColumns(whole, folder), { stepHours: 0.25, members: [{ name: 'a', load: [6, 8] }] })
    assert.deepEqual(await withFileColumns({ load: reference }, folder), { load: [1.5, 2] })
    const power = { stepHours: 0.25, load: { file: 'load.csv', column: 'kW', unit: 'kW' } }
    assert.deepEqual(await withFileColumns(power, folder), { stepHours: 0.25, load: [6, 8] })
  }))

test('a column is found by its number too, with a header or without', () =>
  beside({ 'load.csv': load, 'bare.csv': '0.5\n1.25\n\n' }, async (folder) => {
    assert.deepEqual(await withFileColumns({ file: 'load.csv', column: 3 }, folder), [6, 8])
    assert.deepEqual(await withFileColumns({ file: 'bare.csv', column: 1, unit: 'MW' }, folder), [500, 1250])
  }))

test('what has no reference in it stays as it was', () =>
  beside({}, async (folder) => {
    const given = { stepHours: 1, load: [1, 2], name: null, file: 'no reference: there is no column', prices: [[3]] }
    assert.deepEqual(await withFileColumns(given, folder), given)
  }))

test('a file, a column or a number that is not there is named with its place', () =>
  beside({ 'load.csv': load, 'gap.csv': 'kWh\n1\nn.b.\n', 'empty.csv': 'kWh\n' }, async (folder) => {
    const of = (reference: Record<string, unknown>) => withFileColumns({ load: reference }, folder)
    await assert.rejects(of({ file: 'weg.csv', column: 1 }), sentence(/^weg\.csv staat niet naast de case/))
    await assert.rejects(
      of({ file: 'load.csv', column: 'MWh' }),
      sentence(/geen kolom MWh; wel "Tijd", "kWh", "kW"\.$/),
    )
    await assert.rejects(of({ file: 'load.csv', column: 9 }), sentence(/geen kolom 9/))
    await assert.rejects(of({ file: 'gap.csv', column: 'kWh' }), sentence(/^gap\.csv, regel 3, kolom kWh: "n\.b\."/))
    await assert.rejects(of({ file: 'load.csv', column: 'Tijd' }), sentence(/regel 2, kolom Tijd: "00:00"/))
    await assert.rejects(of({ file: 'empty.csv', column: 'kWh' }), sentence(/geen regels met getallen/))
  }))

test('a file outside the folder of the case is refused, also by way of a link', () =>
  beside({}, async (folder) => {
    await symlink(join(folder, '..', 'elsewhere.csv'), join(folder, 'link.csv'))
    const of = (file: string) => withFileColumns({ load: { file, column: 'kWh' } }, folder)
    await assert.rejects(of('../elsewhere.csv'), sentence(/buiten de map van de case/))
    await assert.rejects(of('link.csv'), sentence(/buiten de map van de case/))
    await assert.rejects(of('.'), sentence(/staat niet naast de case/))
  }))

for (const app of testApps()) {
  test(`over the API a case names no file, on ${app.name}`, () =>
    app.use(async ({ as }) => {
      const reader = await as('GM0222', 'reader')
      const file = { file: '/etc/hostname', column: 1 }
      const body = { here: file, there: null, thereMunicipalities: 0 }
      const response = await reader('POST', '/v1/ask/atlas.compare', body)
      assert.equal(response.status, 400)
      assert.match(JSON.stringify(await response.json()), /\/here/)
    }))
}
