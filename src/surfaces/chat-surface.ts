import type { Answer, ChatResult, Lease } from '../core/answer.ts'
import type { ChatRequest, Operation } from '../core/request.ts'
import type { Life, Ports, Routed } from '../pipeline.ts'
import type { SurfaceDialect } from '../dialects/dialect.ts'
import type { Usage } from '../core/usage.ts'
import { type UmbelError, toUmbelError } from '../core/errors.ts'
import { answerHeaders, setCost } from './answer-headers.ts'
import { costOf } from '../core/usage.ts'
import { type Delivery, deliverEarly, deliverStream } from './deliver.ts'
import { errorResponse } from './error-response.ts'
import { makerOf } from './maker-of.ts'
import { profileOf } from '../core/profile.ts'
import { readAnswer } from '../strategies/read-answer.ts'
import { readBody } from './read-body.ts'
import { route } from '../pipeline.ts'
import { withCost } from './with-cost.ts'

/** A chat in any dialect: `POST /v1/chat/completions`, `/v1/responses`, `/v1/messages`; or a legacy completion. */
export async function serveChat(
  dialect: SurfaceDialect,
  operation: Operation,
  request: Request,
  ports: Ports,
  life: Life,
): Promise<Response> {
  const chat = dialect.decodeRequest(await readBody(request))
  const routed = await route(chat, dialect.name, operation, ports, life)
  try {
    const answering = routed.run()
    if (!chat.stream) {
      const answer = await answering
      return whole(answer, await readAnswer(answer), chat, routed, dialect, ports)
    }
    const first = await Promise.race([answering, routed.committed])
    const delivery = deliveryOf(first?.lease, chat, routed, dialect, ports, life)
    return first === undefined ? deliverEarly(answering, delivery) : deliverStream(first, delivery)
  } catch (thrown) {
    return failed(toUmbelError(thrown), chat, routed, dialect, ports)
  }
}

function wantsDebug(request: ChatRequest): boolean {
  return request.headers.get('x-umbel-debug') === '1'
}

function whole(
  answer: Answer,
  result: ChatResult,
  request: ChatRequest,
  routed: Routed,
  dialect: SurfaceDialect,
  ports: Ports,
): Response {
  const { trace } = routed
  const headers = answerHeaders(trace, answer.lease, wantsDebug(request))
  setCost(headers, trace)
  headers['content-type'] = 'application/json'
  const { model } = answer.lease
  ports.records.put(trace.record({ status: 200, usage: result.usage, model }, ports.clock.now()))
  const asked = request.umbel.usage === true
  const own = ownText(answer, request, dialect)
  if (own !== undefined) return new Response(asked ? withCost(own, trace.cost) : own, { headers })
  const cost = asked ? { cost: trace.cost } : {}
  const options = { model: result.model, usage: true, request, ...cost }
  return new Response(dialect.encodeResponse(result, options), { headers })
}

/** The upstream's own words, where they are in the caller's dialect. */
function ownText(answer: Answer, request: ChatRequest, dialect: SurfaceDialect): string | undefined {
  if (answer.kind !== 'whole' || answer.source?.dialect !== dialect.name) return undefined
  const { text } = answer.source
  if (dialect.rewrites?.(request) !== true) return text
  return dialect.rewriteResponse?.(text, request, makerOf(answer, dialect.name))
}

/** How a stream is delivered; `lease` is of the answer, where there is one already. */
function deliveryOf(
  lease: Lease | undefined,
  request: ChatRequest,
  routed: Routed,
  dialect: SurfaceDialect,
  ports: Ports,
  life: Life,
): Delivery {
  const { trace, release } = routed
  const headers = answerHeaders(trace, lease, wantsDebug(request))
  // What comes from the cache, or was read whole before, is paid already.
  const isPaid = trace.attempts.every(({ outcome }) => outcome !== 'open')
  if (lease !== undefined && isPaid) setCost(headers, trace)
  const asked = request.umbel.usage === true
  const priced = (answer: Answer) => {
    // An answer that was read whole before is paid already.
    if (answer.lease.attempt.outcome !== 'open') return () => trace.cost
    const before = trace.cost ?? 0
    const price = profileOf(release, answer.lease.model)?.price ?? null
    return (usage: Usage) => {
      const cost = costOf(usage, price)
      return cost === null ? null : cost + before
    }
  }
  return {
    dialect,
    headers,
    options: (answer) => ({
      dialect,
      request,
      model: answer.lease.model,
      usage: request.streamUsage || asked,
      ...(asked && { price: priced(answer) }),
    }),
    waitUntil: (work) => life.waitUntil(work),
    done: ({ usage, error }, answer) => {
      const outcome = {
        status: 200,
        usage,
        ...(answer !== undefined && { model: answer.lease.model }),
        ...(error !== undefined && { error }),
      }
      ports.records.put(trace.record(outcome, ports.clock.now()))
    },
  }
}

function failed(
  error: UmbelError,
  request: ChatRequest,
  routed: Routed,
  dialect: SurfaceDialect,
  ports: Ports,
): Response {
  const { trace } = routed
  ports.records.put(trace.record({ status: error.status, usage: null, error }, ports.clock.now()))
  return errorResponse(error, dialect, answerHeaders(trace, undefined, wantsDebug(request)))
}
