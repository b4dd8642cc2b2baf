// Reads one file out of a zip archive (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16), stored or deflated.
import { inflateRawSync } from 'node:zlib'

const endMark = 0x06054b50
const endBytes = 22
const entryMark = 0x02014b50
const entryBytes = 46
const localBytes = 30
const deflated = 8

/** @param {Buffer} archive @param {string} name */
export function zipEntry(archive, name) {
  let end = archive.length - endBytes
  while (end >= 0 && archive.readUInt32LE(end) !== endMark) end -= 1
  if (end < 0) throw new Error('Not a zip archive: it has no end record.')
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== entryMark) break
    const nameBytes = archive.readUInt16LE(at + 28)
    const found = archive.toString('utf8', at + entryBytes, at + entryBytes + nameBytes)
    if (found === name) return contentOf(archive, at)
    at += entryBytes + nameBytes + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  throw new Error(`The archive holds no ${name}.`)
}

function contentOf(archive, entry) {
  const method = archive.readUInt16LE(entry + 10)
  const bytes = archive.readUInt32LE(entry + 20)
  const local = archive.readUInt32LE(entry + 42)
  // The local header has an extra field of its own length.
  const start = local + localBytes + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const content = archive.subarray(start, start + bytes)
  return method === deflated ? inflateRawSync(content) : content
}
