import type { ConfigFile } from '../config-file.ts'
import type { DecidedHere } from '../asking/decide-asked.ts'
import type { EdgeEmbedder } from '../../core/ports.ts'
import type { Flip } from './flip.ts'
import { Progress } from '../progress.ts'
import { WhatIf } from './what-if.ts'
import { classifyRoutes } from '../../routing/decide.ts'
import { fewerWords } from './fewer-words.ts'
import { lessInRequest } from './less-in-request.ts'
import { moreSimilar, otherScore } from './other-score.ts'
import { oneMoreExample } from './one-more-example.ts'
import { oneMoreFact } from './one-more-fact.ts'

/** What would change a decision, each found by deciding anew with that change; and examples that would not. */
export async function findFlips(
  decided: DecidedHere,
  config: ConfigFile,
  embedder: EdgeEmbedder,
): Promise<Flip[]> {
  const whatIf = new WhatIf(decided, embedder)
  const flips = [...lessInRequest(whatIf), ...oneMoreFact(whatIf)]
  const labels = rivals(decided)
  if (labels.length === 0) return flips
  flips.push(...fewerWords(whatIf))
  const progress = new Progress()
  for (const [index, label] of labels.entries()) {
    flips.push(...otherScore(whatIf, label), ...moreSimilar(whatIf, label))
    if (label === decided.decision.route) continue
    progress.show(`training with this text in ${label}`, index / labels.length)
    flips.push(...(await oneMoreExample(whatIf, label, config, embedder)))
  }
  progress.end()
  return flips
}

/** The two routes that the classifier finds likeliest; none where it was not asked. */
function rivals({ decision, release, signals }: DecidedHere): string[] {
  if (decision.confidence === null) return []
  const classified = classifyRoutes(release, signals)
  if (classified === undefined) return []
  const { label, runnerUp } = classified
  return runnerUp === null ? [label] : [label, runnerUp.label]
}
