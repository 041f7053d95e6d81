import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { notFound, Problem } from '../core/problem.ts'
import type { RawEndpoint } from '../platform/http/rawEndpoint.ts'
import { listOrganisations } from '../platform/identity/organisation.ts'

/**
 * Everything in the store as one file. It holds the data of every organisation, so only someone who is
 * administrator of all of them gets it.
 */
export function backupDownload(folder: string, write: ((file: string) => Promise<unknown>) | undefined): RawEndpoint {
  return {
    method: 'get',
    path: '/v1/backup',
    access: 'signed-in',
    summary: { nl: 'Download een back-up van alles', en: 'Download a backup of everything' },
    produces: 'application/gzip',
    run: async (context, { person }, served) => {
      const organisations = await listOrganisations(served.db)
      if (!organisations.every(({ id }) => person?.roles[id]?.includes('admin'))) throw onlyAdministrators()
      if (!write) throw notFound()
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = join(folder, `backup-${randomUUID()}`)
      await write(file)
      const stream = createReadStream(file)
      stream.once('close', () => void rm(file, { force: true }))
      // Node's web stream of a file is a stream of bytes; its type says less.
      return context.body(Readable.toWeb(stream) as ReadableStream<Uint8Array>, 200, {
        'Content-Type': 'application/gzip',
      })
    },
  }
}

function onlyAdministrators(): Problem {
  return new Problem(403, 'not-allowed', {
    nl: 'Een back-up bevat alle organisaties. Alleen wie overal beheerder is, mag hem maken.',
    en: 'A backup holds all organisations. Only an administrator of all of them may make it.',
  })
}
