import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { WordPiece } from '../../src/embeddings/wordpiece.ts'
import { parseEdgeTable } from '../../src/embeddings/edge-table.ts'
import { readShippedTable } from './shipped-table.ts'

const embedder = new EdgeEmbedder(readShippedTable())

function cosine(a: string, b: string): number {
  const [left, right] = [embedder.embedOne(a), embedder.embedOne(b)]
  return left.reduce((sum, x, j) => sum + x * (right[j] ?? 0), 0)
}

describe('EdgeEmbedder', () => {
  test('says what it is', () => {
    expect(embedder.id).toMatch(/^umbel-edge-/)
    expect(embedder.build).toMatch(/^[0-9a-f]{16}$/)
    expect(embedder.dimensions).toBe(320)
  })

  test('gives vectors of length 1, or 0 where nothing is known', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => {
        const vector = embedder.embedOne(text)
        const length = Math.hypot(...vector)
        expect(vector).toHaveLength(320)
        expect(length < 1e-9 || Math.abs(length - 1) < 1e-5).toBe(true)
      }),
    )
  })

  test.each(['', '   ', '😀', '你好世界', 'привет', '\u0000\u200b'])('finds no meaning in %j', (text) => {
    expect(embedder.embedOne(text).every((x) => x === 0)).toBe(true)
  })

  test('does not mind case, accents, order or white space', () => {
    expect(cosine('Café  RÉSUMÉ', 'cafe resume')).toBeCloseTo(1, 5)
    expect(cosine('dog bites man', 'man\tbites\ndog')).toBeCloseTo(1, 5)
  })

  test('puts near what means the same', () => {
    const near = cosine('I was charged twice for my order', 'my card was billed two times for this purchase')
    const far = cosine('I was charged twice for my order', 'what will the weather be like in Paris tomorrow')
    expect(near).toBeGreaterThan(far + 0.2)
  })

  test('reads 512 pieces and no more', () => {
    const start = 'cat '.repeat(512)
    expect(cosine(start, `${start} dog dog dog`)).toBeCloseTo(1, 6)
    expect(cosine('cat '.repeat(500), `${'cat '.repeat(500)} dog`)).toBeLessThan(1)
  })

  test('adds up a row for each token, however often it comes', () => {
    const text = array(oneof(constantFrom('the', 'of', 'dog', 'unbelievably', '12', '.'), string()), {
      maxLength: 60,
    }).map((words) => words.join(' '))
    assert(
      property(text, (words) => {
        const expected = naiveVector(words)
        for (const [j, x] of embedder.embedOne(words).entries()) expect(x).toBeCloseTo(expected[j] ?? 0, 6)
      }),
    )
  })

  test('is quick with very long texts', () => {
    const began = performance.now()
    for (const text of ['a'.repeat(1_000_000), 'ab '.repeat(1_000_000), '你'.repeat(1_000_000)])
      embedder.embedOne(text)
    expect(performance.now() - began).toBeLessThan(200)
  })

  test('returns a vector of its own for each text, in order', async () => {
    const texts = ['first', 'second', '', 'first']
    const vectors = await embedder.embed(texts)
    expect(vectors).toEqual(texts.map((text) => embedder.embedOne(text)))
    expect(vectors[0]).not.toBe(vectors[3])
    expect(await embedder.embed([])).toEqual([])
  })
})

const table = parseEdgeTable(readShippedTable())
const tokenizer = new WordPiece(table.vocabulary)

/** The sum of the rows of all tokens, one after the other, at unit length. */
function naiveVector(text: string): number[] {
  const ids = new Uint16Array(512)
  const tokens = ids.subarray(0, tokenizer.encode(text, ids))
  const half = table.dimensions / 2
  const sums = Array.from({ length: table.dimensions }, (_, j) => {
    const levels = Array.from(tokens, (id) => {
      const byte = table.rows[id * half + (j % half)] ?? 0
      const step = table.steps[table.scales[id] ?? 0] ?? 0
      return step * (2 * (j < half ? byte & 15 : byte >> 4) - 15)
    })
    return levels.reduce((sum, level) => sum + level, 0)
  })
  const length = Math.hypot(...sums)
  return length > 0 ? sums.map((sum) => sum / length) : sums
}
