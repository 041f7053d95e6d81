import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ForeignFolderError } from './foreignFolder.ts'
import { openStore } from './openStore.ts'

async function inFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'maak-foreign-'))
  await work(dataDir).finally(() => rmSync(dataDir, { recursive: true, force: true }))
}

function put(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), text)
}

const foreign: readonly { name: string; make: (dataDir: string) => void; says: RegExp }[] = [
  {
    name: 'a folder with other folders in it',
    make: (dataDir) => put(join(dataDir, 'Documents'), 'brief.txt', ''),
    says: /geen gegevensmap van Maakagenda.*Documents.*maakagenda/,
  },
  {
    name: 'a store without a database in it',
    make: (dataDir) => put(join(dataDir, 'store'), 'notes.txt', ''),
    says: /PG_VERSION ontbreekt/,
  },
  {
    name: 'a store that another Postgres wrote',
    make: (dataDir) => put(join(dataDir, 'store'), 'PG_VERSION', '16\n'),
    says: /Postgres 16; deze Maakagenda leest Postgres 18.*back-up/,
  },
  {
    name: 'a store one level deeper',
    make: (dataDir) => put(join(dataDir, 'data/store'), 'PG_VERSION', '18\n'),
    says: /één map dieper.*--data .*data\?/,
  },
  {
    name: 'the folder of any Postgres',
    make: (dataDir) => put(dataDir, 'PG_VERSION', '15\n'),
    says: /map van een Postgres-database/,
  },
]

for (const { name, make, says } of foreign) {
  test(`${name} is refused with a sentence, and nothing is made there`, () =>
    inFolder(async (dataDir) => {
      make(dataDir)
      const before = existsSync(join(dataDir, 'store'))
      await assert.rejects(
        openStore({ dataDir }),
        (error) => error instanceof ForeignFolderError && says.test(error.message),
      )
      assert.equal(existsSync(join(dataDir, 'store')), before)
      assert.equal(existsSync(join(dataDir, 'store.lock')), false)
    }))
}

test('who names the store instead of its data folder is told the folder', () =>
  inFolder(async (dataDir) => {
    const store = await openStore({ dataDir })
    await store.close()
    await assert.rejects(openStore({ dataDir: join(dataDir, 'store') }), /de database zelf.*--data /)
    assert.equal(existsSync(join(dataDir, 'store/store.lock')), false)
  }))

test('a folder with loose files only may become a data folder', () =>
  inFolder(async (dataDir) => {
    put(dataDir, 'makers.csv', 'Handelsnaam')
    const store = await openStore({ dataDir })
    await store.close()
    assert.ok(existsSync(join(dataDir, 'store/PG_VERSION')))
  }))
