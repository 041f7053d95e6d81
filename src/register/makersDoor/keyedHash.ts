import { createHmac } from 'node:crypto'
import { addressKey, nameKey } from '../companies/keys.ts'

/** What a company is known by in a file. */
export type KnownBy = {
  readonly vestiging: string | null
  readonly kvk: string | null
  readonly addressKey: string
  readonly nameKey: string
}

/**
 * The hashes by which a forgotten company is recognised without keeping who it was: of its number as an establishment,
 * of its KvK number, and of name with address. Without the key nobody can try all numbers.
 */
export function keyedHashes({ vestiging, kvk, ...rest }: KnownBy, key: string): string[] {
  const known = [
    vestiging ? `vestiging ${vestiging}` : null,
    kvk ? `kvk ${kvk}` : null,
    rest.nameKey && rest.addressKey ? `name ${rest.nameKey} at ${rest.addressKey}` : null,
  ]
  return known.flatMap((text) => (text === null ? [] : [createHmac('sha256', key).update(text).digest('hex')]))
}

export function knownByOf(record: {
  readonly name: string
  readonly kvk: string | null
  readonly vestiging: string | null
  readonly postcode: string | null
  readonly street: string | null
  readonly house_number: string | null
  readonly town: string | null
}): KnownBy {
  const { name, kvk, vestiging, postcode, street, house_number: houseNumber, town } = record
  return { kvk, vestiging, nameKey: nameKey(name), addressKey: addressKey({ postcode, street, houseNumber, town }) }
}
