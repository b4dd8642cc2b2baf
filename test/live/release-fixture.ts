import { type Release, releaseSchema } from '../../src/core/release.ts'

export const build = 'embedder-1'

/** A small whole release; two labels, three dimensions. */
export function makeRelease(changes: Partial<Release> = {}): Release {
  return {
    schema: releaseSchema,
    id: 'r1',
    version: 'unset',
    compiledBy: 'cli',
    createdAt: '2026-11-24T00:00:00.000Z',
    embedderBuild: build,
    meter: 'asked',
    defaultModel: null,
    providers: {},
    models: {},
    wildcards: [],
    aliases: [{ pattern: 'gpt-4o', target: 'auto' }],
    routes: {},
    classifier: {
      kind: 'linear',
      labels: ['billing', 'code'],
      dimensions: 3,
      weights: Float32Array.from([0.1, -0.2, 0.3, 1e-9, 5, -6]),
      bias: Float32Array.from([0.5, -0.5]),
      centroids: Float32Array.from([1, 0, 0, 0, 1, 0]),
      calibrator: {
        logitMean: 0,
        logitDeviation: 1,
        centroidMean: 0,
        centroidDeviation: 1,
        slope: 1,
        offset: 0,
      },
      threshold: 0.5,
      training: 'full',
      report: { examples: 2, keptAndRight: null, rejected: null },
    },
    classifiers: {},
    exampleIndex: {
      texts: [{ text: 'refund please', label: 'billing' }],
      dimensions: 3,
      vectors: Float32Array.from([0, 0, 1]),
    },
    profileIndex: { texts: [], dimensions: 3, vectors: new Float32Array(0) },
    reads: ['vector'],
    catalog: { date: '2026-11-01', sha256: 'none' },
    warnings: [],
    ...changes,
  }
}
