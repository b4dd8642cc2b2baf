import type { Upstream } from '../upstream/server.ts'

/** What no output may ever hold. */
export const upstreamKey = 'sk-upstream-7d1f-never-shown'
export const clientKey = 'sk-client-93ab-never-sent-on'

export const env = { UP_KEY: upstreamKey }

/** USD per million tokens. With the upstream's usual usage (11 in, 7 out) a call costs `usualCost`. */
export const price = { input: 1, output: 2 }
export const usualCost = (11 * price.input + 7 * price.output) / 1e6

interface ConfigParts {
  readonly providers?: object
  readonly models?: object
  readonly routes?: object
  readonly aliases?: object
  readonly classifiers?: object
  readonly http?: object
  readonly defaultModel?: string
  readonly meter?: string
  readonly cors?: object
  readonly tags?: object
  readonly alerts?: object
}

/** One provider, so that `up/<name>` reaches any behaviour of the upstream, and what the test adds. */
export function baseConfig(upstream: Upstream, rest: ConfigParts = {}) {
  return {
    ...rest,
    providers: {
      up: { type: 'openai', baseUrl: upstream.baseUrl, apiKey: '$UP_KEY' },
      edge: { type: 'edge' },
      ...rest.providers,
    },
    models: { priced: { provider: 'up', model: 'answer', price }, ...rest.models },
  }
}
