import type { Life, Ports } from '../pipeline.ts'
import { answerHeaders } from './answer-headers.ts'
import {
  anthropicMessages,
  decodeCountRequest,
  encodeCountResponse,
} from '../dialects/anthropic-messages/index.ts'
import { errorResponse } from './error-response.ts'
import { estimateTokens } from '../core/tokens.ts'
import { readAnswer } from '../strategies/read-answer.ts'
import { readBody } from './read-body.ts'
import { route } from '../pipeline.ts'
import { toUmbelError } from '../core/errors.ts'

/**
 * `POST /v1/messages/count_tokens`: counted by the provider where it counts, otherwise estimated, which
 * `x-umbel-estimated: 1` says.
 */
export async function countTokens(request: Request, ports: Ports, life: Life): Promise<Response> {
  const asked = decodeCountRequest(await readBody(request))
  const { trace, run } = await route(asked, 'anthropic-count-tokens', 'count', ports, life)
  const record = (status: number) =>
    ports.records.put(trace.record({ status, usage: null }, ports.clock.now()))
  try {
    const answer = await run()
    const { usage } = await readAnswer(answer)
    record(200)
    const answered = answerHeaders(trace, answer.lease, false)
    answered['content-type'] = 'application/json'
    return new Response(encodeCountResponse(usage?.inputTokens ?? 0), { headers: answered })
  } catch (thrown) {
    const error = toUmbelError(thrown)
    const answered = answerHeaders(trace, undefined, false)
    record(error.class === 'unsupported' ? 200 : error.status)
    if (error.class !== 'unsupported') return errorResponse(error, anthropicMessages, answered)
    answered['content-type'] = 'application/json'
    answered['x-umbel-estimated'] = '1'
    return new Response(encodeCountResponse(estimateTokens(asked)), { headers: answered })
  }
}
