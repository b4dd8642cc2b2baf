import type { KeyValue } from '../config/live/key-value.ts'
import { TerminalError } from './terminal-error.ts'
import {
  controlClient,
  findRunning,
  getWithWrangler,
  listWithWrangler,
  putWithWrangler,
  rememberSecrets,
  stateDirectoryOf,
} from '../../scripts/self-host.mjs'

export interface TargetOptions {
  readonly running?: boolean
  readonly local?: boolean
  readonly remote?: boolean
}

/** A store that can also say what it holds. */
export interface ListedKeyValue extends KeyValue {
  list(prefix: string): Promise<string[]>
}

export interface Target {
  readonly name: string
  readonly store: ListedKeyValue
  /** Whether what serves there is in local mode. */
  readonly local: boolean
  /** The secrets that what serves there was given; null when this machine cannot know. */
  readonly secrets: readonly string[] | null
  /** Lets the next start hand over what a published config names. */
  remember?(secretNames: readonly string[]): void
}

/** Where to publish and keep keys: the store of a running `npm start`, of `npm run dev`, or of the deployed Worker. */
export async function findTarget(options: TargetOptions): Promise<Target> {
  if ([options.running, options.local, options.remote].filter(Boolean).length > 1) {
    throw new TerminalError('Choose one of --running, --local and --remote.')
  }
  if (options.local === true) return wranglerTarget('npm run dev', '--local', true)
  if (options.remote === true) return wranglerTarget('the deployed Worker', '--remote', false)
  const state = stateDirectoryOf(process.env)
  const contact = await findRunning(state)
  if (contact === undefined) {
    throw new TerminalError(
      'No npm start runs here. Start it, or choose --local (npm run dev) or --remote (the deployed Worker).',
    )
  }
  const { url, local, environment } = contact
  return {
    name: url,
    store: controlClient(contact),
    local,
    secrets: environment,
    remember: (names) => rememberSecrets(state, names),
  }
}

function wranglerTarget(name: string, where: '--local' | '--remote', local: boolean): Target {
  const store: ListedKeyValue = {
    get: (key) => getWithWrangler(key, where),
    put: (key, value) => putWithWrangler(key, value, where),
    list: (prefix) => listWithWrangler(prefix, where),
  }
  return { name, store, local, secrets: null }
}
