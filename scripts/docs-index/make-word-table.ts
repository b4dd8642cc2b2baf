import { allStems } from '../../src/providers/edge/docs/content-words.ts'
import { withoutName } from '../../src/providers/edge/docs/without-name.ts'
import type { WordTable } from '../../src/providers/edge/docs/word-table.ts'
import { weightStep } from '../../src/providers/edge/docs/read-ranker.ts'

/** The words of the texts, weighed by how few of them have the word; to the precision that the ranker keeps. */
export function makeWordTable(texts: readonly string[]): WordTable {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const stem of new Set(allStems(withoutName(text)))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const weigh = (count: number) => Math.round(Math.log(1 + texts.length / count) / weightStep) * weightStep
  const stems = [...counts.keys()].toSorted((left, right) => (left < right ? -1 : 1))
  return {
    places: new Map(stems.map((stem, place) => [stem, place])),
    weights: Float32Array.from(stems, (stem) => weigh(counts.get(stem) ?? 1)),
    unknown: weigh(1),
  }
}
