import type { Answer, ChatResult, Lease } from '../core/answer.ts'
import type { Attempt } from '../core/record.ts'
import type { CachedAnswer } from '../core/cache.ts'
import type { Place } from './run-context.ts'
import type { StreamPart } from '../core/stream-part.ts'
import { Collector } from './collect-parts.ts'
import { noHeaders } from '../core/headers.ts'

/** An answer from the cache, as a stream or whole. Nothing is open behind it, and nothing is paid. */
export function replayed(answer: CachedAnswer, place: Pick<Place, 'path'>, streams: boolean): Answer {
  const lease = closedLease(answer, place)
  if (streams) return { lease, kind: 'parts', parts: inOne(answer.parts) }
  const { source } = answer
  const result = resultOf(answer)
  return { lease, kind: 'whole', result, ...(source !== undefined && { source }) }
}

function resultOf({ parts, model }: CachedAnswer): ChatResult {
  const collector = new Collector(model)
  for (const part of parts) collector.add(part)
  return collector.result()
}

async function* inOne(parts: readonly StreamPart[]): AsyncGenerator<StreamPart[]> {
  yield [...parts]
}

/** A lease with nothing to end, in the name of the model that once answered. */
function closedLease(
  { model, maker, usage, storedAt }: Pick<CachedAnswer, 'model' | 'maker' | 'usage' | 'storedAt'>,
  { path }: Pick<Place, 'path'>,
): Lease {
  const { provider, model: upstream } = maker
  const attempt: Attempt = {
    path,
    model,
    provider,
    upstream,
    startedAt: storedAt,
    outcome: 'ok',
    usage,
    cost: 0,
  }
  return {
    model,
    attempt,
    status: 200,
    headers: noHeaders,
    reason: undefined,
    end: () => {},
    onEnd: (callback) => callback(),
  }
}
