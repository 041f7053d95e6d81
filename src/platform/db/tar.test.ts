import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readTar, tarEnd, tarEntry, tarFolder } from './tar.ts'

test('what is packed comes out as it was, also empty files and folders', () => {
  const name = fc.stringMatching(/^[a-z0-9_./]{1,90}$/)
  const file = fc.record({ name, isFolder: fc.constant(false), data: fc.uint8Array({ maxLength: 2_000 }) })
  fc.assert(
    fc.property(fc.array(file, { maxLength: 6 }), (files) => {
      const packed = Buffer.concat([
        tarFolder('empty'),
        ...files.map((each) => tarEntry(each.name, Buffer.from(each.data))),
        tarEnd,
      ])
      const [folder, ...rest] = [...readTar(packed)]
      assert.deepEqual(folder, { name: 'empty/', isFolder: true, data: Buffer.alloc(0) })
      assert.deepEqual(
        rest,
        files.map((each) => ({ ...each, data: Buffer.from(each.data) })),
      )
    }),
  )
})

test('a damaged image is an error and not half a database', () => {
  const packed = Buffer.concat([tarEntry('a', Buffer.from('text')), tarEnd])
  packed[3] = 0x41
  assert.throws(() => [...readTar(packed)], /damaged/)
})
