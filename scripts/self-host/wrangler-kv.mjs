import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packagesDirectory, projectRoot } from './places.mjs'
import { quietWrangler, runQuietly } from './run-quietly.mjs'

const wrangler = join(packagesDirectory, 'wrangler/bin/wrangler.js')

/** Puts a value into the CONFIG namespace by `wrangler kv`. `where`: `--local` (npm run dev) or `--remote`. */
export async function putWithWrangler(key, value, where) {
  const directory = await mkdtemp(join(tmpdir(), 'umbel-'))
  const file = join(directory, 'value')
  try {
    await writeFile(file, value)
    await kv(['put', key, '--path', file], where)
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** Reads a value as bytes; `null` when it is not there. */
export async function getWithWrangler(key, where) {
  const { code, output, bytes } = await kvGet(key, where)
  if (code === 0) return bytes
  if (/not found|404/i.test(output)) return null
  throw new Error(output.trim())
}
