// Runs before anything is installed: only Node's own modules here.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { packagesDirectory, projectRoot } from './places.mjs'

/** Installs what the lockfile lists when it is not there. One line of notice; npm's own words only if it fails. */
export function installPackages() {
  if (isInstalled()) return
  process.stderr.write('Installing packages (only when they change)...\n')
  const install = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']
  const { command, before, shell } = npm()
  const result = spawnSync(command, [...before, ...install], { cwd: projectRoot, encoding: 'utf8', shell })
  if (result.status === 0) return
  const words = [result.error?.message, result.stdout, result.stderr].filter(Boolean).join('\n').trim()
  process.stderr.write(`${words}\nnpm ci failed, so the packages are not installed.\n`)
  process.exit(1)
}

/**
 * npm keeps a second lockfile inside node_modules that says what is there. It is written last, so an interrupted
 * install has none. Optional packages of other platforms are missing from it.
 */
function isInstalled() {
  const wanted = readPackages(join(projectRoot, 'package-lock.json'))
  const present = readPackages(join(packagesDirectory, '.package-lock.json'))
  if (wanted === undefined || present === undefined) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true
    const found = present[path]
    if (found === undefined) return entry.optional === true
    const nested = path.indexOf('node_modules/', 1) !== -1
    return found.version === entry.version && (nested || existsSync(join(projectRoot, path)))
  })
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

// Under `npm start` npm says where it and its Node are; `npm ci` deletes node_modules, so it must not run on the
// Node in there.
function npm() {
  const script = process.env.npm_execpath
  if (script !== undefined && basename(script) === 'npm-cli.js') {
    return { command: process.env.npm_node_execpath ?? process.execPath, before: [script], shell: false }
  }
  const beside = join(dirname(process.execPath), process.platform === 'win32' ? 'npm.cmd' : 'npm')
  const windows = process.platform === 'win32'
  return { command: existsSync(beside) && !windows ? beside : 'npm', before: [], shell: windows }
}
