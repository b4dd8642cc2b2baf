// Makes the files that are made from others; with --check says which of them are stale.
import { join } from 'node:path'
import { projectRoot } from './self-host/places.mjs'
import { runWithProjectNode } from './self-host/with-project-node.mjs'

// In this order: the option reference is one of the pages that edge/docs answers from.
for (const script of [
  'generate-schema.mjs',
  'generate-admin-openapi.mjs',
  'generate-docs-index.mjs',
  'assemble-dot-rows.mjs',
  'wire-schemas.mjs',
]) {
  const code = await runWithProjectNode(join(projectRoot, 'scripts', script), process.argv.slice(2))
  process.exitCode ||= code
}
