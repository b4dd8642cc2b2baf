import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fingerprintSources } from './fingerprint.mjs'
import { defaultBundle, packagesDirectory, projectRoot } from './places.mjs'
import { quietWrangler, runQuietly } from './run-quietly.mjs'

const wranglerScript = join(packagesDirectory, 'wrangler/bin/wrangler.js')
const descriptionFile = 'umbel-bundle.json'

/** What the build says of the bundle, for whoever runs it: read by `bundle-description.mjs`. */
export async function readBundle(directory = defaultBundle) {
  const description = JSON.parse(await readFile(join(directory, descriptionFile), 'utf8'))
  return { directory, ...description }
}

/**
 * Builds exactly what `wrangler deploy` would upload, unless it is there already. Resolves with the bundle's
 * description; rejects with wrangler's words.
 */
export async function buildBundle({ directory = defaultBundle, force = false } = {}) {
  const fingerprint = await fingerprintSources()
  if (!force && existsSync(join(directory, descriptionFile))) {
    const present = await readBundle(directory)
    if (present.fingerprint === fingerprint) return present
  }
  const fresh = `${directory}.${process.pid}`
  await mkdir(dirname(directory), { recursive: true })
  await rm(fresh, { recursive: true, force: true })
  const deploy = ['deploy', '--dry-run', '--outdir', fresh, '--config', join(projectRoot, 'wrangler.toml')]
  const { code, output } = await runQuietly(wranglerScript, deploy, { cwd: projectRoot, env: quietWrangler })
  if (code !== 0) {
    await rm(fresh, { recursive: true, force: true })
    throw new Error(`The Worker does not build.\n${output.trim()}`)
  }
  const description = { fingerprint, modules: await listModules(fresh), ...(await readWorkerConfig()) }
  await writeFile(join(fresh, descriptionFile), `${JSON.stringify(description, null, 2)}\n`)
  await replace(directory, fresh)
  return readBundle(directory)
}

async function listModules(directory) {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll('\\', '/'),
    )
  const modules = names.flatMap((name) => {
    const type = moduleType(name)
    return type === undefined ? [] : [{ name, type }]
  })
  // workerd takes the first module as the main one.
  const main = modules.findIndex((module) => module.name === 'index.js')
  if (main === -1) throw new Error(`The build has no index.js, only ${names.join(', ')}`)
  return [modules[main], ...modules.toSpliced(main, 1)]
}

function moduleType(name) {
  if (name.endsWith('.js') || name.endsWith('.mjs')) return 'esModule'
  if (name.endsWith('.wasm')) return 'wasm'
  if (name.endsWith('.bin')) return 'data'
  if (name.endsWith('.txt') || name.endsWith('.html')) return 'text'
  return undefined
}

// Wrangler's own reader, so that wrangler.toml is understood in one way only.
async function readWorkerConfig() {
  const { unstable_readConfig: readConfig } = await import('wrangler')
  const config = readConfig({ config: join(projectRoot, 'wrangler.toml') }, { hideWarnings: true })
  return {
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags ?? [],
    variables: config.vars ?? {},
    kvNamespaces: config.kv_namespaces.map((namespace) => namespace.binding),
    durableObjects: config.durable_objects.bindings.map((object) => ({
      binding: object.name,
      className: object.class_name,
    })),
    assets:
      config.assets === undefined
        ? null
        : { binding: config.assets.binding, directory: config.assets.directory },
  }
}

// Another process may build at the same time: whoever comes second keeps the first one's.
async function replace(directory, fresh) {
  const old = `${directory}.old.${process.pid}`
  await rename(directory, old).catch(ignoreMissing)
  await rename(fresh, directory).catch(async (error) => {
    if (!existsSync(join(directory, descriptionFile))) throw error
    await rm(fresh, { recursive: true, force: true })
  })
  await rm(old, { recursive: true, force: true })
}

function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error
}
