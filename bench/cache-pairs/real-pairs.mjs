import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dot } from '../../src/core/vector.ts'
import { leastSimilarity } from '../../src/config/schema/cache-schema.ts'
import { readQuestion } from '../../src/cache/question/asks-the-same.ts'

const folder = join(process.env['UMBEL_DATA'] ?? 'data', 'intents')
export const realSets = ['clinc150', 'banking77', 'hwu64']
export const hasRealSets = existsSync(folder)

/**
 * Pairs of what people wrote whose vectors are near, from every second training row of a public intent set. The even
 * rows were looked at while the gate was written and are learned from; the odd ones are for figures.
 * @param {'learn' | 'figures'} part
 */
export function* realPairs(name, embedder, part) {
  const rows = readFileSync(join(folder, `${name}.train.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .filter((_, index) => index % 2 === (part === 'learn' ? 0 : 1))
    .map((line) => JSON.parse(line))
    .map(({ text, label }) => ({ text, label, question: readQuestion(text, embedder) }))
  for (const [index, a] of rows.entries()) {
    for (const b of rows.slice(index + 1)) {
      if (dot(a.question.vector, 0, b.question.vector) >= leastSimilarity) yield [a, b]
    }
  }
}
