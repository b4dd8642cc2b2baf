import type { ChildProcess } from 'node:child_process'

export interface ServeOptions {
  readonly config?: string | object
  readonly port?: number
  readonly env?: Readonly<Record<string, string>>
  readonly stateDirectory: string
  readonly local?: boolean
  readonly bundleDirectory?: string
  readonly onOutput?: (text: string) => void
  readonly isolates?: number
}

export interface Server {
  readonly url: string
  /** One for each isolate; the first is `url`. */
  readonly urls: readonly string[]
  readonly controlUrl: string
  readonly controlToken: string
  readonly process: ChildProcess
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
  stop(): Promise<void>
  output(): string
}

export function serve(options: ServeOptions): Promise<Server>

export interface Bundle {
  readonly directory: string
  readonly fingerprint: string
}

export function buildBundle(options?: {
  readonly directory?: string
  readonly force?: boolean
}): Promise<Bundle>

export interface ControlClient {
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>
  put(
    key: string,
    value: string | Uint8Array<ArrayBuffer>,
    options?: { readonly metadata?: unknown },
  ): Promise<void>
  delete(key: string): Promise<void>
  list(prefix?: string): Promise<string[]>
}

export function controlClient(contact: {
  readonly controlUrl: string
  readonly controlToken: string
  readonly namespace?: string
}): ControlClient

/** How to reach the server that runs from a state directory. */
export interface Contact {
  readonly url: string
  readonly controlUrl: string
  readonly controlToken: string
  readonly pid: number
  readonly local: boolean
  /** The names of the variables that it was given. */
  readonly environment: readonly string[]
}

export function findRunning(stateDirectory: string): Promise<Contact | undefined>

export function stateDirectoryOf(environment: Readonly<Record<string, string | undefined>>): string

type Where = '--local' | '--remote'

export function getWithWrangler(key: string, where: Where): Promise<Uint8Array<ArrayBuffer> | null>

export function listWithWrangler(prefix: string, where: Where): Promise<string[]>

export function putWithWrangler(
  key: string,
  value: string | Uint8Array<ArrayBuffer>,
  where: Where,
): Promise<void>

type Environment = Readonly<Record<string, string | undefined>>

/** A local Ollama and the names of its models; none where nothing answers soon. */
export function findOllama(
  environment: Environment,
  ask?: typeof fetch,
): Promise<{ readonly baseUrl: string; readonly models: readonly string[] }>

/** `.dev.vars` under an environment. */
export function readEnvironment(environment: Environment): Environment

/** Adds to the names of the variables that the next start hands over. */
export function rememberSecrets(stateDirectory: string, names: readonly string[]): void
