import { openStore } from '../../src/platform/db/openStore.ts'

/** A new database on the server of TEST_DATABASE_URL, for programs that open it themselves; gone after `work`. */
export async function inThrowAwayDatabase(server: string, work: (databaseUrl: string) => Promise<void>): Promise<void> {
  const name = `maak_apps_${process.pid}_${Math.round(performance.now())}`
  const onServer = async (statement: string) => {
    const admin = await openStore({ databaseUrl: server })
    await admin.pool.query(statement).finally(() => admin.close())
  }
  await onServer(`create database ${name} encoding 'UTF8' template template0`)
  const url = new URL(server)
  url.pathname = `/${name}`
  await work(url.href).finally(() => onServer(`drop database ${name} with (force)`))
}
