// `npm test`: types, lint, format, made files, then the tests. With arguments: only vitest, with those.
import { join } from 'node:path'
import { installPackages } from './self-host/install-packages.mjs'
import { packagesDirectory, projectRoot } from './self-host/places.mjs'
import { quietWrangler } from './self-host/run-quietly.mjs'
import { runWithProjectNode } from './self-host/with-project-node.mjs'

installPackages()
process.chdir(projectRoot)
Object.assign(process.env, quietWrangler)

const vitest = ['vitest/vitest.mjs', ['run', ...process.argv.slice(2)]]
const checks = [
  ['types', 'typescript/bin/tsc', ['--noEmit']],
  ['lint', 'oxlint/bin/oxlint', ['--deny-warnings', '--quiet', 'src', 'test', 'scripts', 'bench']],
  ['format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
]

let failed = 0
if (process.argv.length === 2) {
  for (const [name, script, args] of checks) await step(name, join(packagesDirectory, script), args)
  await step('made files', join(projectRoot, 'scripts/generate.mjs'), ['--check'])
  await step('build', join(projectRoot, 'scripts/build.mjs'), [])
}
await step('tests', join(packagesDirectory, vitest[0]), vitest[1])
process.exit(failed)

async function step(name, script, args) {
  const code = await runWithProjectNode(script, args)
  if (code === 0) return
  failed = 1
  process.stderr.write(`${name}: failed\n`)
}
