import Cursor from 'pg-cursor'
import { columnTypes } from './columnTypes.ts'

const types = columnTypes()

/** A cursor that reads columns as our pools do; by itself it takes the defaults of `pg`. */
export class TypedCursor<Row> extends Cursor<Row> {
  constructor(text: string, values: readonly unknown[]) {
    super(text, values, { types })
  }
}
