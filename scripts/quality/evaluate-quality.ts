import { openEmbedder } from '../../src/cli/embedders/open-embedder.ts'
import type { CliEmbedder } from '../../src/cli/embedders/cli-embedder.ts'
import { qualityRows } from '../../src/cli/quality/quality-rows.ts'
import { cachedVectors } from './cached-vectors.ts'
import { type EmbedderFigures, figuresTables } from './figures-table.ts'
import { type MeasuredSplit, measurePredictor, type PredictorFigures } from './measure-predictor.ts'
import { findRoutingData, routingMeta, type RoutingSet, routingSets, routingSplit } from './routing-data.ts'

export interface EvaluateOptions {
  /** Names with commas between. */
  readonly embedders: string
  readonly sets: string
  readonly seed: string
  readonly json: boolean
}

/** Prints the figures of every embedder on every data set. */
export async function evaluateQuality({ embedders, sets, seed, json }: EvaluateOptions): Promise<void> {
  const folder = findRoutingData()
  if (folder === null) throw new Error('No outcome data: set UMBEL_DATA to a folder that holds routing/')
  const asked = sets.split(',')
  const chosen = routingSets.filter((set) => asked.includes(set))
  const all: EmbedderFigures[] = []
  for (const name of embedders.split(',')) {
    const embedder = await openEmbedder(name)
    const found: Partial<Record<RoutingSet, PredictorFigures>> = {}
    for (const set of chosen) {
      process.stderr.write(`${set}, ${name} …\n`)
      const train = await split(folder, set, 'train', embedder)
      const test = await split(folder, set, 'test', embedder)
      found[set] = measurePredictor(routingMeta(folder, set).models, train, test, Number(seed))
    }
    all.push({ embedder: name, build: embedder.build, sets: found })
    await embedder.close()
  }
  console.log(json ? JSON.stringify(all, null, 2) : figuresTables(all))
}

async function split(
  folder: string,
  set: RoutingSet,
  part: 'train' | 'test',
  embedder: CliEmbedder,
): Promise<MeasuredSplit> {
  const file = routingSplit(folder, set, part)
  return { file, rows: qualityRows(file, embedder.dimensions, await cachedVectors(embedder, file.prompts)) }
}
