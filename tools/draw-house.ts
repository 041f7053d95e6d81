import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot, readHouse } from '../tests/house.ts'
import { drawHouse, withDrawing } from '../tests/support/drawing.ts'

/** Draws the floors with their number of files and the imports between them into ARCHITECTURE.md. */
const path = join(projectRoot, 'ARCHITECTURE.md')
writeFileSync(path, withDrawing(readFileSync(path, 'utf8'), drawHouse(readHouse())))
