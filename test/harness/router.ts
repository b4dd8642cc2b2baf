import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { type ControlClient, type Server, controlClient, serve } from '../../scripts/self-host.mjs'

export interface RouterOptions {
  /** Absent: KV stays empty. */
  readonly config?: object | string
  readonly env?: Readonly<Record<string, string>>
  readonly local?: boolean
  /** Absent: the bundle of this run. */
  readonly bundleDirectory?: string
}

/** The built bundle on workerd, with a state directory of its own. */
export interface Router {
  readonly url: string
  readonly stateDirectory: string
  /** Of the workerd that serves now. */
  readonly pid: number
  /** The KV namespace behind it. */
  readonly kv: ControlClient
  /** All that the Worker and workerd have printed. */
  output(): string
  /** Ends the process and starts another on the same state; with a config, puts that first. */
  restart(options?: Partial<RouterOptions>): Promise<void>
  stop(): Promise<void>
}

export async function startRouter(options: RouterOptions): Promise<Router> {
  const bundleDirectory = options.bundleDirectory ?? inject('bundleDirectory')
  const stateDirectory = mkdtempSync(join(tmpdir(), 'umbel-e2e-'))
  let printed = ''
  const boot = (changes: Partial<RouterOptions>, config: object | string | undefined) =>
    serve({
      stateDirectory,
      bundleDirectory,
      env: changes.env ?? options.env ?? {},
      local: changes.local ?? options.local ?? true,
      onOutput: (text) => {
        printed += text
      },
      ...(config !== undefined && { config }),
    })
  let server: Server = await boot({}, options.config)
  return {
    get url() {
      return server.url
    },
    get pid() {
      return server.process.pid ?? 0
    },
    get kv() {
      return controlClient(server)
    },
    stateDirectory,
    output: () => printed,
    restart: async (changes = {}) => {
      await server.stop()
      server = await boot(changes, changes.config)
    },
    stop: async () => {
      await server.stop()
      rmSync(stateDirectory, { recursive: true, force: true })
    },
  }
}

/** One router for a test file, ended with it. The options are read when the file's own upstreams are up. */
export function routerForFile(options: () => RouterOptions): () => Router {
  let router: Router | undefined
  beforeAll(async () => {
    router = await startRouter(options())
  })
  afterAll(() => router?.stop())
  return () => {
    if (router === undefined) throw new Error('The router has not started.')
    return router
  }
}
