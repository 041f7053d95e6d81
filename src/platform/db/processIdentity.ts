import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/**
 * Which process, so that it can be told from a later one with the same number: a number is used again
 * after a restart of the machine, in another container, and in the end on the same machine too.
 */
export type ProcessIdentity = {
  readonly pid: number
  /** Clock ticks between the start of the machine and of the process; null where /proc does not exist. */
  readonly started: string | null
  /** One start of one machine. */
  readonly boot: string | null
  /** The container, or rather its process numbers. */
  readonly namespace: string | null
  readonly host: string
}

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid), boot: boot(), namespace: namespace(), host: hostname() }
}

/** `unknown` when it ran on another machine or in another container: its number says nothing here. */
export function isRunning(other: ProcessIdentity): 'yes' | 'no' | 'unknown' {
  if (other.boot !== boot() || other.namespace !== namespace()) return 'unknown'
  if (boot() === null && other.host !== hostname()) return 'unknown'
  if (!numberInUse(other.pid)) return 'no'
  return startOf(other.pid) === other.started ? 'yes' : 'no'
}

function numberInUse(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, but is not ours to signal.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function startOf(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`)
  // The name of the program, in parentheses, may contain spaces; the start time is the 20th field after it.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function boot(): string | null {
  return readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? null
}

function namespace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return null
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
