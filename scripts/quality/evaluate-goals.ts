import { trainPredictor } from '../../src/learning/quality/train-predictor.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { qualityRows } from '../../src/cli/quality/quality-rows.ts'
import { surfaceFeatureVersion } from '../../src/signals/surface-features.ts'
import { measureGoals } from './measure-goals.ts'
import { findRoutingData, routingMeta, routingSplit } from './routing-data.ts'

/** The third and the fourth cheapest model of the pool, and the best one. */
const members = ['Qwen2-7B-Instruct', 'gemini-1.5-flash', 'claude-3-5-sonnet-20241022']

/** Prints what cascades with a goal come to on the test rows of `zeroeval`, whose rows hold answers. */
export async function evaluateGoals(): Promise<void> {
  const folder = findRoutingData()
  if (folder === null) throw new Error('No outcome data: set UMBEL_DATA to a folder that holds routing/')
  const embedder = shippedEmbedder()
  const split = (part: 'train' | 'test') => {
    const file = routingSplit(folder, 'zeroeval', part)
    const vectors = new Float32Array(file.prompts.length * embedder.dimensions)
    for (const [row, prompt] of file.prompts.entries()) {
      vectors.set(embedder.embedOne(prompt), row * embedder.dimensions)
    }
    return { file, rows: qualityRows(file, embedder.dimensions, vectors) }
  }
  const [train, test] = [split('train'), split('test')]
  const trained = trainPredictor(train.rows, {
    models: routingMeta(folder, 'zeroeval').models,
    embedderBuild: embedder.build,
    featureVersion: surfaceFeatureVersion,
    costUnit: '1e-9 USD',
    seed: 1,
  })
  console.log('| gate | goal | quality of the last member | its cost | two asked first |')
  console.log('| --- | --- | --- | --- | --- |')
  for (const { gate, goal, quality, cost, pairs } of await measureGoals(trained, members, train, test)) {
    console.log(
      `| \`${gate}\` | ${percent(goal)} | ${percent(quality)} | ${percent(cost)} | ${percent(pairs)} |`,
    )
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}
