// What the predictors and cascades are worth on the public test files, in the tables of docs/evaluation.md:
//
//   node scripts/evaluate-quality.mjs [--embedders edge,minilm] [--sets routellm,zeroeval] [--seed 1] [--json]
//
// Trains on the training files only. Needs the outcome data under UMBEL_DATA (default data/). MiniLM's vectors are
// kept under .umbel/cache; the first time they take 8 minutes of CPU.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from './self-host/places.mjs'
import { isNodeNewEnough, runWithProjectNode } from './self-host/with-project-node.mjs'

const { values: options } = parseArgs({
  options: {
    embedders: { type: 'string', default: 'edge,minilm' },
    sets: { type: 'string', default: 'routellm,mmlupro,zeroeval,routerbench' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})

if (isNodeNewEnough()) {
  const { evaluateQuality } = await import('./quality/evaluate-quality.ts')
  await evaluateQuality(options)
} else {
  process.exit(
    await runWithProjectNode(join(projectRoot, 'scripts/evaluate-quality.mjs'), process.argv.slice(2)),
  )
}
