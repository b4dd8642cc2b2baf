import * as z from 'zod'
import type { CacheOptions } from '../../core/cache.ts'
import type { CommonOptions, Retry, Sticky } from '../../core/strategy.ts'
import type { ErrorClass } from '../../core/errors.ts'
import { type cacheSchema, leastSimilarity } from '../schema/cache-schema.ts'
import { commonOptions } from '../schema/common-options.ts'
import { toMilliseconds } from '../schema/units.ts'

const usualBackoff = 500

const commonSchema = z.object(commonOptions)

/** When the status goes out early, for the verbs that pay for several answers before they give one. */
export const usualCommitAfter = '5s'

/** The options that every node may carry, durations in milliseconds. */
export function commonOf(
  parsed: z.infer<typeof commonSchema>,
  usual: { readonly commitAfter: string | false } = { commitAfter: false },
): CommonOptions {
  const { name, system, params, timeout, firstTokenTimeout, retry, budget, stream, cache } = parsed
  const { commitAfter = usual.commitAfter } = parsed
  return {
    ...(name !== undefined && { name }),
    ...(system !== undefined && { system }),
    ...(params !== undefined && { params }),
    ...(timeout !== undefined && { timeout: toMilliseconds(timeout) }),
    ...(firstTokenTimeout !== undefined && { firstTokenTimeout: toMilliseconds(firstTokenTimeout) }),
    ...(retry !== undefined && { retry: retryOf(retry) }),
    ...(commitAfter !== false && { commitAfter: toMilliseconds(commitAfter) }),
    ...(budget !== undefined && { budget }),
    ...(stream !== undefined && { stream }),
    ...(cache !== undefined && { cache: cacheOf(cache) }),
  }
}

const usualTtl = '1h'

function cacheOf({ exact, semantic, sampled }: z.infer<typeof cacheSchema>): CacheOptions {
  const rule = ({ ttl = usualTtl, scope = 'key' }: NonNullable<typeof exact>) => ({
    ttl: toMilliseconds(ttl),
    scope,
  })
  return {
    ...(exact !== undefined && { exact: rule(exact) }),
    ...(semantic !== undefined && {
      semantic: {
        ...rule(semantic),
        similarity: semantic.similarity ?? leastSimilarity,
        ...(semantic.strict !== undefined && { strict: semantic.strict }),
      },
    }),
    ...(sampled !== undefined && { sampled }),
  }
}

/** A second try helps where the fault may pass; a wrong key stays wrong. */
const passing: readonly ErrorClass[] = ['rate_limit', 'overloaded', 'server', 'network', 'timeout', 'garbage']

function retryOf(retry: NonNullable<z.infer<typeof commonSchema>['retry']>): Retry {
  const backoff = retry.backoff === undefined ? usualBackoff : toMilliseconds(retry.backoff)
  return { attempts: retry.attempts, on: retry.on ?? passing, backoff }
}

/** `"session"`, `"prompt"`, `"header:<name>"` or `"metadata:<name>"`, as the schema admits it. */
export function stickyOf(written: string): Sticky {
  const [by, name] = written.split(':', 2)
  if ((by === 'header' || by === 'metadata') && name !== undefined) return { by, name }
  return { by: written === 'prompt' ? 'prompt' : 'session' }
}
