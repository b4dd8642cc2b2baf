import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { TerminalError } from './terminal-error.ts'
import { defaultConfig } from '../config/default-config.ts'
import { knownSecrets } from '../config/known-providers.ts'
import { shownPath } from './shown-path.ts'
import { fileURLToPath } from 'node:url'

/** Where Umbel itself is. */
export const projectRoot = fileURLToPath(import.meta.resolve('../..'))

export interface ConfigFile {
  readonly name: string
  readonly text: string
  /** Where it stands; absent for one that is made. */
  readonly file?: string | undefined
}

/** The config that a command is about: the one named, else `UMBEL_CONFIG`, else `umbel.jsonc` here or in the project. */
export function readConfig(named: string | undefined): ConfigFile {
  const asked = named ?? (process.env['UMBEL_CONFIG'] || undefined)
  const places =
    asked === undefined ? [resolve('umbel.jsonc'), join(projectRoot, 'umbel.jsonc')] : [resolve(asked)]
  const file = places.find((place) => existsSync(place))
  if (file === undefined) {
    throw new TerminalError(
      asked === undefined
        ? 'There is no umbel.jsonc. Let `umbel init` write one from the keys it finds.'
        : `There is no file ${asked}.`,
    )
  }
  return { name: shownPath(file), text: readText(file), file }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new TerminalError(`${shownPath(file)} cannot be read${why}.`)
  }
}

/** The same, but what serves with no file at all where there is none. */
export function readConfigOrDefault(named: string | undefined): ConfigFile {
  try {
    return readConfig(named)
  } catch (error) {
    if (named !== undefined || process.env['UMBEL_CONFIG']) throw error
    const environment = knownSecrets.filter((secret) => process.env[secret])
    return { name: 'the default config', text: JSON.stringify(defaultConfig({ environment }), null, 2) }
  }
}
