import type { EdgeEmbedder } from '../../src/core/ports.ts'
import type { ModelProfile, Release } from '../../src/core/release.ts'
import type { Signals } from '../../src/core/signals.ts'
import { releaseSchema } from '../../src/core/release.ts'
import { hashText } from '../../src/core/hash-random.ts'

/** A release with nothing in it but what the test puts there. */
export function emptyRelease(parts: Partial<Release> = {}): Release {
  return {
    schema: releaseSchema,
    id: 'test',
    version: 'test-1',
    compiledBy: 'cli',
    createdAt: '2026-01-01T00:00:00.000Z',
    embedderBuild: toyEmbedder.build,
    meter: 'asked',
    defaultModel: null,
    providers: {},
    models: {},
    wildcards: [],
    aliases: [],
    routes: {},
    classifier: null,
    classifiers: {},
    exampleIndex: { texts: [], dimensions: toyEmbedder.dimensions, vectors: new Float32Array() },
    profileIndex: { texts: [], dimensions: toyEmbedder.dimensions, vectors: new Float32Array() },
    reads: [],
    catalog: { date: '2026-01-01', sha256: '' },
    warnings: [],
    ...parts,
  }
}

/** A model of which nothing is known but what the test says. */
export function profile(name: string, parts: Partial<ModelProfile> = {}): ModelProfile {
  return {
    name,
    provider: 'up',
    upstream: name,
    description: '',
    examples: [],
    operation: 'chat',
    price: null,
    contextWindow: null,
    maxOutputTokens: null,
    input: null,
    features: null,
    ...parts,
  }
}

const dimensions = 64

/** Words hashed into buckets: near enough to meaning for tests that are not about it. */
export const toyEmbedder: EdgeEmbedder = {
  id: 'toy',
  build: 'toy-1',
  dimensions,
  embedOne(text) {
    const vector = new Float32Array(dimensions)
    for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
      const bucket = hashText(word) % dimensions
      vector[bucket] = (vector[bucket] ?? 0) + 1
    }
    const length = Math.hypot(...vector)
    return length === 0 ? vector : vector.map((value) => value / length)
  },
  embed: (texts) => Promise.resolve(texts.map((text) => toyEmbedder.embedOne(text))),
}

/** A request of which nothing is known. */
export const noSignals: Signals = {
  model: 'auto',
  tier: null,
  ask: '',
  tokens: 0,
  vector: new Float32Array(dimensions),
  header: () => null,
  metadata: () => undefined,
  has: () => false,
  class: () => undefined,
  predicted: () => undefined,
  aim: {},
}
