// What cascades with a goal come to on public test rows, in a table of docs/evaluation.md:
//
//   UMBEL_DATA=data node scripts/evaluate-goals.mjs
import { join } from 'node:path'
import { projectRoot } from './self-host/places.mjs'
import { isNodeNewEnough, runWithProjectNode } from './self-host/with-project-node.mjs'

if (isNodeNewEnough()) {
  const { evaluateGoals } = await import('./quality/evaluate-goals.ts')
  await evaluateGoals()
} else {
  process.exit(await runWithProjectNode(join(projectRoot, 'scripts/evaluate-goals.mjs'), []))
}
