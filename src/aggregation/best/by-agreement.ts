import type { EdgeEmbedder } from '../../core/ports.ts'
import type { Mark } from './mark.ts'
import type { Member } from '../../core/aggregate.ts'
import { dot } from '../../core/vector.ts'
import { textOf } from '../answer-text.ts'

/**
 * How near an answer is to the others: the mean cosine to their vectors, weighted by theirs. The embedder reads the
 * first 512 pieces of each.
 */
export function byAgreement(members: readonly Member[], embedder: EdgeEmbedder): Mark[] {
  const vectors = members.map(({ result }) => embedder.embedOne(textOf(result)))
  return members.map((_, index) => {
    let sum = 0
    let total = 0
    for (const [other, { weight }] of members.entries()) {
      if (other === index || !(weight > 0)) continue
      sum += weight * Math.max(0, cosine(vectors[index], vectors[other]))
      total += weight
    }
    const mean = total > 0 ? Math.min(1, sum / total) : 0
    return { score: mean, reason: `mean cosine to the others ${mean.toFixed(3)}` }
  })
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a === undefined || b === undefined ? 0 : dot(a, 0, b)
}
