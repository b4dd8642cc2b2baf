import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { MatrixReporter } from './test/clients/matrix-reporter.ts'

// Only .ci/real-model.sh sets this: the folder with a real model and a Python client.
const hasRealModel = (process.env['UMBEL_REAL_MODEL'] ?? '') !== ''

// Only .ci/python-clients.sh sets this: a Python with the official clients.
const hasPython = (process.env['UMBEL_PYTHON'] ?? '') !== ''

// Only npm run test:long sets this.
const isLong = (process.env['UMBEL_LONG'] ?? '') !== ''

const long = {
  test: {
    name: 'long',
    include: ['test/long/**/*.test.ts'],
    globalSetup: ['test/harness/build-once.ts'],
    hookTimeout: 120_000,
    fileParallelism: false,
  },
}

const real = {
  test: {
    name: 'real',
    include: ['test/real/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each file starts the model and a router.
    fileParallelism: false,
  },
}

const python = {
  test: {
    name: 'python',
    include: ['test/python/**/*.test.ts'],
    globalSetup: ['test/harness/build-once.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
}

/** `node`: pure code, servers and black-box tests over real sockets. `workers`: inside the Workers runtime. */
export default defineConfig({
  test: {
    reporters: ['default', new MatrixReporter()],
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['workers', 'e2e', 'examples', 'clients', 'python', 'real', 'long'].map(
            (name) => `test/${name}/**`,
          ),
          setupFiles: ['test/harness/fixed-seed.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e', 'examples', 'clients'].map((name) => `test/${name}/**/*.test.ts`),
          globalSetup: ['test/harness/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each file boots a router and upstreams: one after the other keeps two cores honest.
          fileParallelism: false,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { cf: false, bindings: { UMBEL_API_KEY: 'owner-key-of-the-tests' } },
          }),
        ],
        test: { name: 'workers', include: ['test/workers/**/*.test.ts'], testTimeout: 60_000 },
      },
      ...(hasPython ? [python] : []),
      ...(hasRealModel ? [real] : []),
      ...(isLong ? [long] : []),
    ],
  },
})
