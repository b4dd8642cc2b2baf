import type { KeyReader, KeyValue } from '../config/live/key-value.ts'
import type { Releases } from '../config/live/releases.ts'
import { type KeyKeeper, keeperOf, remoteKeeper } from './key-keeper.ts'
import { TerminalError } from './terminal-error.ts'
import { UsageError } from './usage-error.ts'
import { plainReleases } from '../config/live/publish-release.ts'
import { remoteReleases } from './releases/remote-releases.ts'
import { shippedEmbedder } from './shipped-embedder.ts'
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
  readonly keys: KeyKeeper
  /** Where what is live changes: the one writer where it can be reached, else KV itself. */
  releases(): Promise<Releases>
  /** The manifests and blobs of stored releases. */
  readonly parts: KeyReader
  /** Whether what serves there is in local mode. */
  readonly local: boolean
  /** The secrets that what serves there was given; null when this machine cannot know. */
  readonly secrets: readonly string[] | null
  /** Lets the next start hand over what a published config names. */
  remember?(secretNames: readonly string[]): void
}

/**
 * Where to publish and keep keys: a running `npm start`, `npm run dev`, or the deployed Worker. That one is reached by
 * its administration where UMBEL_URL and UMBEL_ADMIN_TOKEN are set, else by its KV namespace through wrangler.
 */
export async function findTarget(options: TargetOptions): Promise<Target> {
  if ([options.running, options.local, options.remote].filter(Boolean).length > 1) {
    throw new UsageError('Choose one of --running, --local and --remote.')
  }
  if (options.local === true) return wranglerTarget('npm run dev', '--local', true)
  if (options.remote === true) {
    const deployed = wranglerTarget('the deployed Worker', '--remote', false)
    const admin = administration(process.env)
    return admin === undefined
      ? deployed
      : {
          ...deployed,
          ...writerAt(`${admin.url}/admin/releases`, admin.token),
          keys: remoteKeeper(`${admin.url}/admin/keys`, admin.token),
          name: admin.url,
        }
  }
  const state = stateDirectoryOf(process.env)
  const contact = await findRunning(state)
  if (contact === undefined) {
    throw new TerminalError(
      'No npm start runs here. Start it, or choose --local (npm run dev) or --remote (the deployed Worker).',
    )
  }
  const { url, local, environment, controlUrl, controlToken } = contact
  const store = controlClient(contact)
  return {
    name: url,
    store,
    keys: keeperOf(store),
    ...writerAt(`${controlUrl}/admin/releases`, controlToken),
    local,
    secrets: environment,
    remember: (names) => rememberSecrets(state, names),
  }
}

/** The administration of a deployment, as the environment names it. */
function administration(environment: NodeJS.ProcessEnv): { url: string; token: string } | undefined {
  const { UMBEL_URL: url = '', UMBEL_ADMIN_TOKEN: token = '' } = environment
  if (url === '' && token === '') return undefined
  if (url === '' || token === '') {
    throw new TerminalError(
      'UMBEL_URL and UMBEL_ADMIN_TOKEN go together: set both, or neither to write KV itself.',
    )
  }
  if (!url.startsWith('https://') && !/^http:\/\/(127\.0\.0\.1|localhost)(:|\/|$)/.test(url)) {
    throw new TerminalError(`UMBEL_URL is ${url}: a token is sent over https only.`)
  }
  return { url: url.replace(/\/+$/, ''), token }
}

function writerAt(url: string, token: string): Pick<Target, 'releases' | 'parts'> {
  const remote = remoteReleases(url, token)
  return { releases: () => Promise.resolve(remote), parts: remote.parts }
}

function wranglerTarget(name: string, where: '--local' | '--remote', local: boolean): Target {
  const store: ListedKeyValue = {
    get: (key) => getWithWrangler(key, where),
    put: (key, value) => putWithWrangler(key, value, where),
    list: (prefix) => listWithWrangler(prefix, where),
  }
  const releases = () => plainReleases(store, shippedEmbedder().build)
  return { name, store, keys: keeperOf(store), releases, parts: store, local, secrets: null }
}
