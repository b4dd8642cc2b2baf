import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packagesDirectory, projectRoot } from './places.mjs'
import { quietWrangler, runQuietly } from './run-quietly.mjs'

const wrangler = join(packagesDirectory, 'wrangler/bin/wrangler.js')

/** Puts a value into the CONFIG namespace by `wrangler kv`. `where`: `--local` (npm run dev) or `--remote`. */
export async function putWithWrangler(key, value, where) {
  await withFile(async (file) => {
    await writeFile(file, value)
    const { code, output } = await kv(['put', key, '--path', file], where)
    if (code !== 0) throw new Error(`wrangler could not write "${key}".\n${output.trim()}`)
  })
}

/** Reads a value as bytes; `null` when it is not there. */
export async function getWithWrangler(key, where) {
  return withFile(async (file) => {
    const { code, output } = await kv(['get', key], where, file)
    if (code === 0) return new Uint8Array(await readFile(file))
    if (/not found|404/i.test(output)) return null
    throw new Error(`wrangler could not read "${key}".\n${output.trim()}`)
  })
}

/** The keys that start with `prefix`. */
export async function listWithWrangler(prefix, where) {
  return withFile(async (file) => {
    const { code, output } = await kv(['list', '--prefix', prefix], where, file)
    if (code !== 0) throw new Error(`wrangler could not list "${prefix}".\n${output.trim()}`)
    return JSON.parse(await readFile(file, 'utf8')).map((key) => key.name)
  })
}

function kv(command, where, outputFile) {
  const args = ['kv', 'key', ...command, '--binding', 'CONFIG', where]
  return runQuietly(wrangler, args, { cwd: projectRoot, env: quietWrangler, outputFile })
}

async function withFile(work) {
  const directory = await mkdtemp(join(tmpdir(), 'umbel-'))
  try {
    return await work(join(directory, 'value'))
  } finally {
    await rm(directory, { recursive: true })
  }
}
