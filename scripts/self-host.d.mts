import type { ChildProcess } from 'node:child_process'

export interface ServeOptions {
  readonly config?: string | object
  readonly port?: number
  readonly env?: Readonly<Record<string, string>>
  readonly stateDirectory: string
  readonly local?: boolean
  readonly bundleDirectory?: string
  readonly onOutput?: (text: string) => void
}

export interface Server {
  readonly url: string
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
