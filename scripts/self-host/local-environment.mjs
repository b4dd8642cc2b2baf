import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './places.mjs'
import { knownSecrets } from '../../src/config/known-providers.ts'
import { secretNames } from './secret-names.mjs'

/** `.dev.vars` under the environment of this process: what the shell says wins. */
export function readEnvironment(environment, file = join(projectRoot, '.dev.vars')) {
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  return { ...parseVariables(text), ...environment }
}

/** Simple `KEY=VALUE` lines; `#` starts a comment line; a value may stand in quotes. */
export function parseVariables(text) {
  const found = {}
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line)
    if (match === null) continue
    const [, name, value] = match
    const quoted = /^(["'])(.*)\1$/.exec(value)
    found[name] = quoted === null ? value : quoted[2]
  }
  return found
}

/** What this deployment itself reads. */
const ownNames = ['UMBEL_API_KEY', 'UMBEL_ADMIN_TOKEN', 'UMBEL_ACCESS_TEAM', 'UMBEL_ACCESS_AUD']

/**
 * The variables to hand to the Worker: those that the config names, or the well-known keys where there is no
 * config, those that the stored config named, and the deployment's own. Empty ones count as unset.
 */
export function environmentFor({ environment, configText, remembered = [] }) {
  const names = new Set([
    ...ownNames,
    ...remembered,
    ...(configText === undefined ? knownSecrets : secretNames(configText)),
  ])
  const present = [...names].filter((name) => environment[name] !== undefined && environment[name] !== '')
  return Object.fromEntries(present.toSorted().map((name) => [name, environment[name]]))
}

/** Which of the well-known provider keys are set. */
export function knownKeys(environment) {
  return knownSecrets.filter((name) => environment[name] !== undefined && environment[name] !== '')
}
