import type { EdgeEmbedder } from '../../core/ports.ts'
import type { Release } from '../../core/release.ts'
import { askedRequest } from '../asking/asked-request.ts'
import { decideAsked } from '../asking/decide-asked.ts'

export interface Flipped {
  readonly text: string
  /** The route, else the model, that each sends it to. */
  readonly before: string
  readonly after: string
}

export interface FlippedDecisions {
  /** Examples of either release. */
  readonly examined: number
  readonly flipped: readonly Flipped[]
}

/** Which examples of the two go elsewhere. Undefined where either is of another embedder: its vectors mean others. */
export function flippedDecisions(
  before: Release,
  after: Release,
  embedder: EdgeEmbedder,
): FlippedDecisions | undefined {
  if (before.embedderBuild !== embedder.build || after.embedderBuild !== embedder.build) return undefined
  const indexes = [before, after].flatMap(({ exampleIndex, profileIndex }) => [exampleIndex, profileIndex])
  const texts = [...new Set(indexes.flatMap((index) => index.texts.map(({ text }) => text)))]
  const flipped = texts
    .map((text) => ({
      text,
      before: goesTo(text, before, embedder),
      after: goesTo(text, after, embedder),
    }))
    .filter((each) => each.before !== each.after)
  return { examined: texts.length, flipped }
}

function goesTo(text: string, release: Release, embedder: EdgeEmbedder): string {
  const { decision } = decideAsked(askedRequest({ prompt: text }), release, embedder)
  return decision.route ?? decision.model ?? 'all models'
}
