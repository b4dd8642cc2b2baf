import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseEdgeTable } from '../../src/embeddings/edge-table.ts'
import { WordPiece } from '../../src/embeddings/wordpiece.ts'
import { generateTexts } from './generated-texts.ts'
import { hardTexts } from './hard-texts.ts'
import { referenceTokenizer } from './reference-tokenizer.ts'
import { readShippedTable } from './shipped-table.ts'

const { vocabulary } = parseEdgeTable(readShippedTable())
const pieces = vocabulary.split('\n')
const reference = referenceTokenizer(pieces)
const tokenizer = new WordPiece(vocabulary)
const buffer = new Uint16Array(4096)

function encode(text: string): number[] {
  return [...buffer.subarray(0, tokenizer.encode(text, buffer))]
}

function expectSameIds(texts: readonly string[]): void {
  for (const text of texts) expect(encode(text), JSON.stringify(text)).toEqual(reference(text))
}

describe('ids equal to the reference tokenizer', () => {
  test('on hard cases', () => expectSameIds(hardTexts))

  test('on every single UTF-16 unit, inside a word', () => {
    expectSameIds(Array.from({ length: 0x10000 }, (_, unit) => `ab${String.fromCharCode(unit)}cd`))
  })

  test('on 4,000 generated texts', () => expectSameIds(generateTexts(4000, pieces)))

  const corpus = join(process.env['UMBEL_DATA'] ?? 'data', 'corpus', 'texts.jsonl.gz')
  test.skipIf(!existsSync(corpus))('on 4,000 texts of the corpus (needs UMBEL_DATA)', () => {
    const lines = gunzipSync(readFileSync(corpus)).toString().split('\n', 4000)
    const texts = lines.map((line) => String(JSON.parse(line)[1]))
    expect(texts).toHaveLength(4000)
    expectSameIds(texts)
  })
})

describe('WordPiece', () => {
  const small = new WordPiece(['un', 'able', '##able', '##a', 'a', '#', '##'].join('\n'))
  const ids = (text: string, room = 8): number[] => {
    const out = new Uint16Array(room)
    return [...out.subarray(0, small.encode(text, out))]
  }

  test('takes the longest piece first', () => expect(ids('unable able una')).toEqual([0, 2, 1, 0, 3]))
  test('leaves out words it cannot spell', () => expect(ids('unx able xable')).toEqual([1]))
  test('splits at punctuation, also when it is in no piece', () =>
    expect(ids('a-able,#a')).toEqual([4, 1, 5, 4]))
  test('stops when there is no more room', () => expect(ids('a a a able a', 3)).toEqual([4, 4, 4]))
  test('knows that ## alone is no continuation', () => expect(ids('##')).toEqual([5, 5]))
})
