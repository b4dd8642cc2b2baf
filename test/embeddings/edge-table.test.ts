import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseEdgeTable } from '../../src/embeddings/edge-table.ts'
import { readShippedTable } from './shipped-table.ts'

/** Changes only with a retrained table: every vector that users have stored is then out of date. */
const SHA_256 = '43764390bc10503e43e64adaa311381ddb27bbd8e408ea3b032611a8cce89645'

describe('the shipped table', () => {
  const artifact = readShippedTable()
  const bytes = new Uint8Array(artifact)
  const table = parseEdgeTable(artifact)

  test('is the one that was measured', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(SHA_256)
  })

  test('is small', () => {
    expect(bytes.length).toBeLessThanOrEqual(2_300_000)
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(2_000_000)
  })

  test('has one scale and one row a piece', () => {
    const pieces = table.vocabulary.split('\n')
    expect(new Set(pieces).size).toBe(pieces.length)
    expect(table.scales).toHaveLength(pieces.length)
    expect(table.rows).toHaveLength((pieces.length * table.dimensions) / 2)
    expect(table.steps).toHaveLength(256)
  })

  test('carries the hash of its content as its build', () => {
    const { vocabulary, scales, rows, build } = table
    // The header's own numbers: the steps made of them may differ in the last bit.
    const header = new TextDecoder().decode(
      bytes.subarray(16, 16 + new DataView(artifact).getUint32(12, true)),
    )
    const { low, high } = JSON.parse(header).scale
    const scale = new Float64Array([low, high])
    const hash = createHash('sha256').update(new Uint8Array(scale.buffer))
    expect(hash.update(vocabulary).update(scales).update(rows).digest('hex').slice(0, 16)).toBe(build)
  })
})

describe('parseEdgeTable refuses', () => {
  const shipped = new Uint8Array(readShippedTable())
  const changed = (offset: number, byte: number): ArrayBuffer => {
    const copy = new Uint8Array(shipped)
    copy[offset] = byte
    return copy.buffer
  }

  test('other files', () => {
    expect(() => parseEdgeTable(new ArrayBuffer(0))).toThrow(/magic/)
    expect(() => parseEdgeTable(new ArrayBuffer(100))).toThrow(/magic/)
    expect(() => parseEdgeTable(changed(0, 0))).toThrow(/magic/)
  })

  test('other formats', () => expect(() => parseEdgeTable(changed(8, 9))).toThrow('format 9'))

  test('a table that is cut short or too long', () => {
    expect(() => parseEdgeTable(shipped.slice(0, -1).buffer)).toThrow(/bytes instead of/)
    expect(() => parseEdgeTable(new Uint8Array([...shipped, 0]).buffer)).toThrow(/bytes instead of/)
  })

  test('a header that lacks a field', () => {
    const header = new TextEncoder().encode('{"id":"x"}')
    const bytes = new Uint8Array(16 + header.length)
    bytes.set(shipped.subarray(0, 12))
    new DataView(bytes.buffer).setUint32(12, header.length, true)
    bytes.set(header, 16)
    expect(() => parseEdgeTable(bytes.buffer)).toThrow(/header/)
  })
})
