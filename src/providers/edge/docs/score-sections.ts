import type { DocsRanker } from './read-ranker.ts'
import type { WordShare } from './word-table.ts'
import { dot } from '../../../core/vector.ts'

/** For each section, how much speaks for it: the vector of a query against the section's row, and its words' votes. */
export function scoreSections(
  ranker: DocsRanker,
  vector: Float32Array,
  words: readonly WordShare[],
): Float64Array {
  const scores = Float64Array.from(ranker.biases)
  addRows(scores, ranker, vector)
  for (const word of words) addVotes(scores, ranker, word)
  return scores
}

function addRows(
  scores: Float64Array,
  { rows, rowSteps, dimensions }: DocsRanker,
  vector: Float32Array,
): void {
  for (let section = 0; section < scores.length; section += 1) {
    const likeness = dot(rows, section * dimensions, vector) * (rowSteps[section] ?? 0)
    scores[section] = (scores[section] ?? 0) + likeness
  }
}

function addVotes(scores: Float64Array, ranker: DocsRanker, { place, share }: WordShare): void {
  const { firstVotes, gaps, votes, voteStep } = ranker
  let section = 0
  for (let at = firstVotes[place] ?? 0; at < (firstVotes[place + 1] ?? 0); at += 1) {
    section += gaps[at] ?? 0
    scores[section] = (scores[section] ?? 0) + share * voteStep * (votes[at] ?? 0)
  }
}
