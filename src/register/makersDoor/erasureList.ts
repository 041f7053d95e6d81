import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * The list of erasures lies beside the store, not in it, and is in no backup: after a backup of before is put back,
 * it says what must be erased again. It holds keyed hashes and numbers of accounts, no names.
 */
const Erasure = z.object({
  organisation: z.string(),
  key: z.string(),
  establishment: z.int(),
  hashes: z.array(z.string()),
  accounts: z.array(z.string()),
  at: z.string(),
})
export type Erasure = z.output<typeof Erasure>

export type ErasureList = {
  readonly add: (erasure: Erasure) => Promise<void>
  readonly all: () => Promise<Erasure[]>
}

export function erasureList(folder: string): ErasureList {
  const path = join(folder, 'erasures.jsonl')
  return {
    async add(erasure) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = await open(path, 'a', 0o600)
      try {
        await file.write(`${JSON.stringify(erasure)}\n`)
        await file.sync()
      } finally {
        await file.close()
      }
    },
    async all() {
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (isNoFile(error)) return ''
        throw error
      })
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => Erasure.parse(JSON.parse(line)))
    },
  }
}

function isNoFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
