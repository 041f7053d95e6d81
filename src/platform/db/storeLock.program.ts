/** A program for the lock's test: takes the lock, says how that went, and waits to be killed. */
import { takeLock } from './storeLock.ts'

const dataDir = process.argv[2] ?? ''
try {
  takeLock(dataDir)
  process.stdout.write('got\n')
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.name : String(error)}\n`)
}
process.stdin.on('end', () => process.exit()).resume()
