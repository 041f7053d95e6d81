import { join } from 'node:path'
import { makerMandates } from '../instruments/energyhub/makerMandates.ts'
import { erasureList } from '../register/makersDoor/erasureList.ts'
import { replayErasures } from '../register/makersDoor/forgetMaker.ts'
import { backup } from '../platform/backup/backup.ts'
import { migrate } from '../platform/db/migrate.ts'
import type { Store } from '../platform/db/openStore.ts'
import { openStore } from '../platform/db/openStore.ts'
import type { Site } from '../platform/http/identify.ts'
import type { Jobs } from '../platform/jobs/runner.ts'
import { startJobs } from '../platform/jobs/runner.ts'
import { clearUploads } from '../register/clearUploads.ts'
import { folderToName } from './commandLine.ts'
import type { Config } from './config.ts'
import { createApp, type App } from './createApp.ts'
import { makeDataFolder } from './makeDataFolder.ts'
import { migrations } from './migrations.ts'
import { version } from './version.ts'

export type Running = App & { readonly store: Store; readonly close: () => Promise<void> }

/** Opens the store, brings it to the newest schema and builds the app on it; with `work` it also takes jobs. */
export async function openApp(config: Config, site: Site, work: boolean): Promise<Running> {
  await makeDataFolder(config.dataDir)
  const store = await openStore(storeOf(config))
  try {
    await migrate(store.ownerDb, migrations, store.ownerDb === store.db ? undefined : await loginOf(store))
    const erasuresFolder = join(config.dataDir, 'erasures')
    // Before anybody can look: a backup of before may have brought back who asked to be forgotten.
    await replayErasures(store.db, { erasures: erasureList(erasuresFolder), mandates: makerMandates })
    let jobs: Jobs | null = null
    const app = createApp({
      db: store.db,
      site,
      publicUrl: config.publicUrl,
      uploadsFolder: config.uploadsFolder,
      dataFolder: folderToName(config),
      erasuresFolder,
      jobs: () => jobs ?? notWorking(),
      backup: (file) => backup(store, file, { version, now: new Date() }),
    })
    // In the background: a start does not wait for the tidying of files.
    const tidying = work ? clearUploads(store.db, config.uploadsFolder, store.kind === 'pglite', new Date()) : null
    tidying?.catch((error: unknown) => console.error(error))
    if (work) jobs = await startJobs(store.pool, store.db, app.jobKinds, { alone: store.kind === 'pglite' })
    const close = async () => {
      await tidying?.catch(() => undefined)
      await jobs?.stop()
      await store.close()
    }
    return { ...app, store, close }
  } catch (error) {
    await store.close()
    throw error
  }
}

function storeOf(config: Config): Parameters<typeof openStore>[0] {
  if (!config.databaseUrl) return { dataDir: config.dataDir }
  return { databaseUrl: config.databaseUrl, ...(config.ownerUrl ? { ownerUrl: config.ownerUrl } : {}) }
}

async function loginOf(store: Store): Promise<string> {
  const { rows } = await store.pool.query<{ login: string }>('select session_user as login')
  return rows[0]?.login ?? ''
}

function notWorking(): never {
  throw new Error('this process takes no jobs')
}
