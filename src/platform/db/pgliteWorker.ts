import { workerData } from 'node:worker_threads'
import { DurableNodeFs } from './durableNodeFs.ts'
import { runBackend } from './runBackend.ts'
import type { BackendStart } from './wireMessages.ts'

// Given by `startBackendThread`, the only one that starts this thread.
await runBackend(workerData as BackendStart, (folder) => new DurableNodeFs(folder))
