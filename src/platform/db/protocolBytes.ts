/** The few messages of the Postgres wire protocol (version 3) that we write ourselves. */

function message(type: string, ...parts: readonly (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)))
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

export function simpleQuery(sql: string): Buffer {
  return message('Q', sql)
}

/** Ends a COPY whose client is gone; the sync after it ends the skipping of messages that an error starts. */
export const abandonCopy = Buffer.concat([message('f', 'the client went away'), message('S')])

/** ReadyForQuery outside a transaction: the last six bytes of the answer to a finished command. */
export const readyIdle = message('Z', Buffer.from('I'))

/** What a server says after the startup message of a client that needs no password. */
export function greeting(parameters: Readonly<Record<string, string>>): Buffer {
  const authenticationOk = message('R', int32(0))
  const status = Object.entries(parameters).map(([name, value]) => message('S', name, value))
  const backendKey = message('K', int32(1), int32(0))
  return Buffer.concat([authenticationOk, ...status, backendKey, readyIdle])
}

/** The text of the error in an answer, when there is one. */
export function errorIn(answer: Buffer): string | null {
  for (let at = 0; at + 5 <= answer.length; at += 1 + answer.readInt32BE(at + 1)) {
    if (answer[at] !== 0x45) continue
    const fields = answer.toString('utf8', at + 5, at + 1 + answer.readInt32BE(at + 1)).split('\0')
    return fields.find((field) => field.startsWith('M'))?.slice(1) ?? 'unknown error'
  }
  return null
}
