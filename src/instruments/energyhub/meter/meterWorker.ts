import { parentPort, workerData } from 'node:worker_threads'
import type { MeterTask } from './meterTask.ts'
import { readMeterBytes } from './readMeterBytes.ts'

if (parentPort === null) throw new Error('meterWorker.ts runs in a worker thread only')

// The owner puts exactly this here (readMeterFile.ts).
parentPort.postMessage(await readMeterBytes(workerData as MeterTask))
parentPort.close()
