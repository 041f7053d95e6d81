import { chmod, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { asSystem } from '../platform/db/tenancy.ts'
import type { AnyDb } from '../platform/http/endpoint.ts'
import { createAccount } from '../platform/identity/account.ts'
import { makeLink } from '../platform/identity/oneTimeLink.ts'
import { isCliAccount, openCliSession } from './cliAccount.ts'
import { type Config, isLoopback, readConfig, UsageError } from './config.ts'
import { loadDemo } from './demo.ts'
import { freePort } from './freePort.ts'
import { openApp, type Running } from './openApp.ts'
import { servePublicFiles } from './public/publicFiles.ts'
import { serveWeb } from './web.ts'
import { sentenceFor } from './sentenceFor.ts'
import { announceUrl, readLock, StoreInUseError } from '../platform/db/storeLock.ts'

await main().catch((error: unknown) => {
  const sentence = sentenceFor(error)
  process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : String(error))}\n`)
  process.exit(error instanceof UsageError ? 2 : sentence ? 1 : 3)
})

async function main(): Promise<void> {
  const config = await withRealPort(readConfig(process.argv.slice(2), process.env))
  const https = config.publicUrl.startsWith('https:')
  const origins = [config.publicUrl, `http://localhost:${config.port}`, `http://127.0.0.1:${config.port}`]
  const running = await openApp(config, { https, loopback: isLoopback(config.host), origins }, true)
  servePublicFiles(running.api)
  serveWeb(running.api)
  const login = await firstLogin(running, config)
  const server = serve({ fetch: running.api.fetch, hostname: config.host, port: config.port })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  }).catch(async (error: unknown) => {
    await running.close()
    throw error
  })
  const tokenFile = join(config.dataDir, 'cli-token')
  await writeFile(tokenFile, await openCliSession(running.store.db, new Date()), { mode: 0o600 })
  await chmod(tokenFile, 0o600)
  if (!config.databaseUrl) announceUrl(config.dataDir, config.publicUrl)
  tellWhereToGo(config, login)
  const stop = () => {
    void rm(tokenFile, { force: true })
      .then(() => running.close())
      .then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** Throws for a data folder in use and for a taken port, before anything is opened or made. */
async function withRealPort(config: Config): Promise<Config> {
  const holder = config.databaseUrl ? null : readLock(config.dataDir)
  if (holder) throw new StoreInUseError(config.dataDir, holder)
  const port = await freePort(config.host, config.port)
  return { ...config, port, publicUrl: config.publicUrl.replace(/:0$/, `:${port}`) }
}

/** Puts the demo in a store that has nothing yet, or makes the first account; gives a login link. */
async function firstLogin({ store: { db } }: Running, config: Config): Promise<string> {
  const known = await firstAccount(db, config.first !== 'empty')
  if (known) return linkFor(db, known, config)
  if (config.first !== 'empty' && isLoopback(config.host)) {
    process.stdout.write('Voorbeeldgegevens klaarzetten / preparing example data ...\n')
    return linkFor(db, await loadDemo(db, () => undefined), config)
  }
  return linkFor(db, await createAccount(db, { name: 'Beheerder', email: null }), config)
}

async function firstAccount(db: AnyDb, demoToo: boolean): Promise<string | null> {
  const rows = await asSystem(db, (trx) =>
    trx
      .selectFrom('platform.account')
      .select(['id', 'demo', 'email'])
      .where('disabled_at', 'is', null)
      .orderBy('created_at')
      .execute(),
  )
  return rows.find((row) => !isCliAccount(row) && (demoToo || !row.demo))?.id ?? null
}

async function linkFor(db: AnyDb, account: string, config: Config): Promise<string> {
  return `${config.publicUrl}/login#${await makeLink(db, account, new Date())}`
}

function tellWhereToGo(config: Config, login: string): void {
  process.stdout.write(`
  Maakagenda   ${config.publicUrl}
  Inloggen / log in (eenmalig, 15 minuten / once, 15 minutes):
  ${login}

  Gegevens / data: ${config.databaseUrl ? 'Postgres' : config.dataDir}
  Stoppen / stop: Ctrl+C
`)
}
