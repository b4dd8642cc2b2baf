import type { HealthFacts, RequestRecord } from './record.ts'
import type { Release } from './release.ts'

/** Milliseconds since the epoch. In production it moves only at I/O. */
export interface Clock {
  now(): number
}

/** Text to unit vectors. A text with no known piece gives a zero vector: "no meaning", not a match. */
export interface Embedder {
  readonly id: string
  /** Hash of the weights: vectors of different builds are never mixed. */
  readonly build: string
  readonly dimensions: number
  embed(texts: readonly string[]): Promise<Float32Array[]>
}

/** An embedder that answers without waiting: what the hot path runs. */
export interface EdgeEmbedder extends Embedder {
  embedOne(text: string): Float32Array
}

/** The live release. Never waits on a warm isolate. */
export interface ReleaseSource {
  current(waitUntil: (work: Promise<unknown>) => void): Release | Promise<Release>
  /** Why the stored config is not what serves; null when it is. */
  problem(): string | null
}

/** The recent records of this isolate. Bounded. */
export interface RecordStore {
  put(record: RequestRecord): void
  get(id: string): RequestRecord | undefined
}

/** Measured facts by profile name. */
export interface Health {
  facts(model: string): HealthFacts | null
  observe(model: string, outcome: { firstTokenMs: number | null; failed: boolean }): void
}

/** A secret's value by its name; never logged, never stored. */
export type Secrets = (name: string) => string | undefined
