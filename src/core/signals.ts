import type { HasSignal } from './release.ts'

/** Facts about one request, each worked out when first read and then kept. */
export interface Signals {
  /** The name that was asked for. */
  readonly model: string
  header(name: string): string | null
  metadata(name: string): string | undefined
  /** The tier of the caller's key. */
  readonly tier: string | null
  /** The newest human ask, as plain text. */
  readonly ask: string
  has(what: HasSignal): boolean
  /** Tokens of the whole request, estimated. */
  readonly tokens: number
  /** The ask as a unit vector; all zeros when it has no known word. */
  readonly vector: Float32Array
}
