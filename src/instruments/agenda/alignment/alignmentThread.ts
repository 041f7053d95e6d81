import { parentPort, workerData } from 'node:worker_threads'
import { findAlignment, type GivenAlignment } from '../calc/alignment/findAlignment.ts'

// longAlignment hands in a case that was typed where it was read.
const given = workerData as GivenAlignment
parentPort?.postMessage(findAlignment(given))
