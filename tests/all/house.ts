import { loadLane } from './loadLane.ts'

await loadLane('house')
