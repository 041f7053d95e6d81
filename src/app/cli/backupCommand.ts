import { createWriteStream, existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { backup } from '../../platform/backup/backup.ts'
import { restoreFolder, restoreInto } from '../../platform/backup/restore.ts'
import { openStore } from '../../platform/db/openStore.ts'
import { migrations } from '../migrations.ts'
import { openApp } from '../openApp.ts'
import { runningServer } from '../serverAddress.ts'
import { version } from '../version.ts'
import { connect } from './connect.ts'
import type { CommonOptions } from './options.ts'
import { configOf } from './options.ts'
import { bodyOf, CliRefusal, print } from './output.ts'

export function backupCommand(program: Command): void {
  program
    .command('backup')
    .argument('<file>', 'file to write, such as maandag.backup')
    .option('--data <dir>', 'data folder')
    .option('--json', 'machine-readable output')
    .description('Write everything to one file. / Schrijf alles naar één bestand.')
    .action(writeBackup)
}

export function restoreCommand(program: Command): void {
  program
    .command('restore')
    .argument('<file>', 'a file made by backup')
    .option('--data <dir>', 'data folder')
    .option('--json', 'machine-readable output')
    .description('Put a backup in the place of the data. / Zet een back-up terug.')
    .action(readBack)
}

async function writeBackup(file: string, options: CommonOptions): Promise<void> {
  const json = options.json ?? false
  const config = configOf(options)
  const path = resolve(file)
  if (!config.databaseUrl && runningServer(config.dataDir)) return download(path, options)
  const app = await openApp(config, { https: false, loopback: true, origins: [] }, false)
  try {
    const report = await backup(app.store, path, { version, now: new Date() })
    print(report, json, `${path}: ${report.rows} regels / rows, ${report.tables} tabellen / tables`)
  } finally {
    await app.close()
  }
}

/** The embedded store has one owner: the server that has it makes the backup. */
async function download(path: string, options: CommonOptions): Promise<void> {
  const connection = await connect(configOf(options))
  const response = await connection.call('GET', '/v1/backup')
  if (!response.ok || !response.body) await bodyOf(response, options.json ?? false)
  await pipeline(response.body ?? [], createWriteStream(`${path}.unfinished`, { mode: 0o600 }))
  await rename(`${path}.unfinished`, path)
  print({ file: path }, options.json ?? false, path)
}

async function readBack(file: string, options: CommonOptions): Promise<void> {
  const json = options.json ?? false
  const config = configOf(options)
  if (!existsSync(file))
    throw new CliRefusal(`${file} bestaat niet. / does not exist.`, { code: 'no-file', detail: file }, json)
  const start = performance.now()
  const report = config.databaseUrl
    ? await intoPostgres(file, config.databaseUrl, config.ownerUrl)
    : await restoreFolder(file, config.dataDir, migrations)
  const seconds = (performance.now() - start) / 1000
  print(
    { ...report, seconds },
    json,
    `${report.rows} regels / rows, ${report.tables} tabellen / tables, ${seconds.toFixed(1)} s`,
  )
}

async function intoPostgres(file: string, databaseUrl: string, ownerUrl: string | null) {
  const store = await openStore({ databaseUrl, ...(ownerUrl ? { ownerUrl } : {}) })
  return restoreInto(store, file, migrations).finally(() => store.close())
}
