// Runs before anything is installed: only Node's own modules here.
import { spawn, spawnSync } from 'node:child_process'
import { endWithParent } from './parent-watch.mjs'
import { projectNode } from './places.mjs'

// TypeScript runs without a build from here on.
const oldest = [22, 18]

/**
 * Runs `script` on a Node that is new enough: this one, or the one among the packages. Resolves with the exit
 * code; signals are handed on, and the child sees when this process is gone (see parent-watch.mjs). With `onOutput`,
 * what it prints goes there instead of to this process's own output.
 */
export async function runWithProjectNode(script, arguments_, onOutput) {
  const node = pickNode()
  const stdio = onOutput === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe']
  const child = spawn(node, [script, ...arguments_], { stdio, env: process.env })
  child.stdout?.on('data', onOutput)
  child.stderr?.on('data', onOutput)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  // npm hands a signal to its shell, which ends without a word to this process.
  endWithParent(() => child.kill('SIGTERM'))
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${node} does not run: ${error.message}\n`)
      resolve(1)
    })
    child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)))
  })
}

/** True when this process may run the project's scripts itself. */
export function isNodeNewEnough(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

function pickNode() {
  const own = projectNode()
  if (own !== undefined && spawnSync(own, ['--version']).status === 0) return own
  if (isNodeNewEnough()) return process.execPath
  process.stderr.write(
    `Node ${process.versions.node} is too old here: this platform needs ${oldest.join('.')} or newer.\n`,
  )
  process.exit(1)
}
