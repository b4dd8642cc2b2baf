import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { findOllama } from './find-ollama.mjs'
import { knownKeys } from './local-environment.mjs'
import { projectRoot } from './places.mjs'
import { StartError } from './start-error.mjs'

/**
 * The config to start with: the file that `UMBEL_CONFIG` names, `umbel.jsonc`, or one made from the keys and the
 * Ollama found on this machine. Resolves with `{ text, name, file, hash }`; `file` is undefined for a made one.
 */
export async function findConfig(environment) {
  const asked = environment.UMBEL_CONFIG ?? ''
  const file = asked === '' ? join(projectRoot, 'umbel.jsonc') : resolve(environment.INIT_CWD ?? '', asked)
  if (existsSync(file)) {
    const text = readText(file)
    const name = file.startsWith(projectRoot) ? relative(projectRoot, file) : file
    return { text, name, file, hash: sha256(text + (await trained(text, file))) }
  }
  if (asked !== '') throw new StartError(`UMBEL_CONFIG names ${asked}, and there is no such file.`)
  const { text, name } = await madeConfig(environment)
  return { text, name, file: undefined, hash: sha256(text) }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartError(`The config ${file} cannot be read (${error.code}).`)
  }
}

/** What was trained anew is a new config, though its text is the old one. */
async function trained(text, file) {
  if (!text.includes('"predictors"')) return ''
  const { hashesOf, trainedSources } = await import('../../src/cli/quality/trained-sources.ts')
  return JSON.stringify(hashesOf(await trainedSources(text, file)))
}

async function madeConfig(environment) {
  const { defaultConfig } = await import('../../src/config/default-config.ts')
  const keys = knownKeys(environment)
  const ollama = await findOllama(environment)
  const text = JSON.stringify(defaultConfig({ environment: keys, ollama }), null, 2)
  const found = [...keys, ...(ollama.models.length === 0 ? [] : ['Ollama'])]
  const from =
    found.length === 0 ? 'the models inside Umbel (set a key or start Ollama for more)' : found.join(', ')
  return { text, name: `none; made from ${from}` }
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}
