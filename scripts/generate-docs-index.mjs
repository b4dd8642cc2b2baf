// Makes what `edge/docs` answers from, its texts and its ranker: node scripts/generate-docs-index.mjs [--check]
import { fileURLToPath } from 'node:url'
import { isNodeNewEnough, runWithProjectNode } from './self-host/with-project-node.mjs'

// The trainer is TypeScript and shares code with the Worker.
if (isNodeNewEnough()) await import('./docs-index/generate.mjs')
else process.exitCode = await runWithProjectNode(fileURLToPath(import.meta.url), process.argv.slice(2))
