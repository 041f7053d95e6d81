import { resolve } from 'node:path'
import { z } from 'zod'
import { type AnyEndpoint, endpoint } from '../platform/http/endpoint.ts'
import { type Config, isLoopback } from './config.ts'

/** The folder that a command has to name to speak of the same data; null where the command line finds it by itself. */
export function folderToName({ dataDir, databaseUrl, host }: Pick<Config, 'dataDir' | 'databaseUrl' | 'host'>) {
  // Who works over a network has no command line here, and no business with our folders.
  return databaseUrl === null && isLoopback(host) && dataDir !== resolve('.data') ? dataDir : null
}

/** What the commands that the pages show need, so that they work as shown. */
export function commandLine(dataFolder: string | null): AnyEndpoint {
  return endpoint({
    method: 'get',
    path: '/v1/command-line',
    access: 'signed-in',
    summary: {
      nl: 'Wat een opdracht in de terminal nodig heeft om over deze gegevens te gaan',
      en: 'What a command in the terminal needs to speak of these data',
    },
    answer: z.object({ dataFolder: z.string().nullable() }),
    run: async () => ({ body: { dataFolder } }),
  })
}
