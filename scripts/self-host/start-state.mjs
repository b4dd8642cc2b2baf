import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the last start remembers: the hash of the config it published and the secrets that KV's config names. */
export function readStartState(stateDirectory) {
  return readJson(join(stateDirectory, 'started.json')) ?? { configHash: null, secretNames: [] }
}

export function writeStartState(stateDirectory, state) {
  mkdirSync(stateDirectory, { recursive: true })
  writeFileSync(join(stateDirectory, 'started.json'), `${JSON.stringify(state, null, 2)}\n`)
}

/** A config published since the start may name more secrets: the next start hands them over too. */
export function rememberSecrets(stateDirectory, names) {
  const state = readStartState(stateDirectory)
  const secretNames = [...new Set([...state.secretNames, ...names])]
  writeStartState(stateDirectory, { ...state, secretNames })
}

/**
 * The contact of a server that runs from this state directory now (`control.json`); undefined when none does.
 * A file left behind by a crash names a process that is gone, or a port that does not answer.
 */
export async function findRunning(stateDirectory) {
  const contact = readJson(join(stateDirectory, 'control.json'))
  if (contact === undefined) return undefined
  try {
    process.kill(contact.pid, 0)
    await fetch(contact.controlUrl, { signal: AbortSignal.timeout(1_000) })
    return contact
  } catch {
    return undefined
  }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
