// `npm test`: types, lint, format, made files, then the tests. With arguments: only vitest, with those.
import { join } from 'node:path'
import { installPackages } from './self-host/install-packages.mjs'
import { packagesDirectory, projectRoot } from './self-host/places.mjs'
import { quietWrangler } from './self-host/run-quietly.mjs'
import { runWithProjectNode } from './self-host/with-project-node.mjs'

installPackages()
process.chdir(projectRoot)
Object.assign(process.env, quietWrangler)

const vitest = join(packagesDirectory, 'vitest/vitest.mjs')
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
await (process.argv.length === 2 ? allTests() : step('tests', vitest, ['run', ...process.argv.slice(2)]))
process.exit(failed)

/**
 * The tests over sockets wait most of the time, one after another, so the pure ones run beside them, by one worker.
 * What those say comes when both are done.
 */
async function allTests() {
  const said = []
  const beside = step(
    'tests',
    vitest,
    ['run', '--project', 'node', '--project', 'workers', '--maxWorkers', '1'],
    (text) => said.push(text),
  )
  await step('tests over sockets', vitest, ['run', '--project', 'e2e'])
  await beside
  process.stdout.write(Buffer.concat(said))
}

async function step(name, script, args, onOutput) {
  const code = await runWithProjectNode(script, args, onOutput)
  if (code === 0) return
  failed = 1
  process.stderr.write(`${name}: failed\n`)
}
