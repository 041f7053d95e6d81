/** `pg-copy-streams` and `pg-cursor` come without types; only what we use is described. */
declare module 'pg-copy-streams' {
  import type { Readable, Writable } from 'node:stream'
  import type { Submittable } from 'pg'

  export function from(text: string): Writable & Submittable & { readonly rowCount: number }
  export function to(text: string): Readable & Submittable & { readonly rowCount: number }
}

declare module 'pg-cursor' {
  import type { CustomTypesConfig, Submittable } from 'pg'

  export default class Cursor<Row> implements Submittable {
    constructor(text: string, values: readonly unknown[], config?: { types?: CustomTypesConfig })
    submit: Submittable['submit']
    read(rows: number): Promise<Row[]>
    close(): Promise<void>
  }
}
