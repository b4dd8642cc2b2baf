// What the classifiers are worth on the public test files, in the tables of docs/evaluation.md:
//
//   UMBEL_DATA=data node scripts/evaluate-intents.mjs [--embedders edge,minilm] [--json]
//
// Trains on the training files only, with the code of `umbel publish`. Needs the intent data under UMBEL_DATA (default
// data/). Takes about 5 minutes of CPU; MiniLM's vectors, kept under .umbel/cache, take 5 more the first time.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from './self-host/places.mjs'
import { isNodeNewEnough, runWithProjectNode } from './self-host/with-project-node.mjs'

const { values: options } = parseArgs({
  options: {
    embedders: { type: 'string', default: 'edge,minilm' },
    json: { type: 'boolean', default: false },
  },
})

if (isNodeNewEnough()) {
  const { evaluateIntents } = await import('./intents/evaluate-intents.ts')
  await evaluateIntents(options)
} else {
  process.exit(
    await runWithProjectNode(join(projectRoot, 'scripts/evaluate-intents.mjs'), process.argv.slice(2)),
  )
}
