import { describe, expect, it } from 'vitest'
import { deflateRawSync } from 'node:zlib'
import { zipEntry } from '../../scripts/minilm/zip-entry.mjs'

/** An archive of one file, deflated, with an extra field in its local header, as Java's tools write them. */
function archiveOf(name: string, content: string): Buffer {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt16LE(name.length, 26)
  local.writeUInt16LE(4, 28)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt16LE(name.length, 28)
  const start = local.length + name.length + 4 + packed.length
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(start, 16)
  return Buffer.concat([local, Buffer.from(name), Buffer.alloc(4), packed, entry, Buffer.from(name), end])
}

describe('a file in a zip archive', () => {
  it('is found by its name and inflated', () => {
    expect(zipEntry(archiveOf('model.onnx', 'weights'), 'model.onnx').toString()).toBe('weights')
  })

  it('is named when it is not there', () => {
    expect(() => zipEntry(archiveOf('a', 'x'), 'b')).toThrow('holds no b')
    expect(() => zipEntry(Buffer.from('no archive'), 'b')).toThrow('Not a zip archive')
  })
})
