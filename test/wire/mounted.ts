import { deliverFrames, deliverJson } from './deliver.ts'
import type { Behaviour } from './behaviour.ts'
import { scenarioFor } from './behaviour.ts'
import { untilGone, type WireExchange } from './exchange.ts'
import type { Asked, Format } from './format.ts'
import type { Issued } from './issued.ts'
import { mismatchOf } from './mismatch.ts'
import type { Refusal } from './refusal.ts'
import type { Delivery, Scenario } from './scenarios.ts'
import { fits } from './schema-check.ts'
import type { Answer } from './answer.ts'

/** One request, from its refusals to the scenario of its model. */
export type Endpoint = (
  exchange: WireExchange,
  issued: Issued,
  behaviour: Behaviour | undefined,
) => Promise<void>

export function mounted<Body>(format: Format<Body>): Endpoint {
  return async (exchange, issued, behaviour) => {
    const { call } = exchange
    const { model, json } = call
    const url = new URL(call.path, 'http://wire')
    const unauthorised = format.unauthorised(call.headers, url)
    if (unauthorised !== undefined) return refuse(exchange, format, unauthorised, true)
    const misaddressed = format.misaddressed?.(url)
    if (misaddressed !== undefined) return refuse(exchange, format, misaddressed, true)
    if (call.unreadable)
      return refuse(exchange, format, format.badRequest('The body of the request is not valid JSON.'), true)
    if (!fits<Body>(format.schema, format.type, json)) {
      const mismatch = mismatchOf(format.schema, format.type, json)
      if (mismatch === undefined) throw new Error('What does not fit has no mismatch.')
      return refuse(exchange, format, format.malformed(mismatch, json), true)
    }
    const asked = { body: json, model, issued }
    const refused = format.refused(asked)
    if (refused !== undefined) return refuse(exchange, format, refused, true)
    call.understood = format.understand(json)
    if (typeof behaviour === 'function') return behaviour(exchange)
    await play(exchange, format, asked, scenarioFor(model, behaviour))
  }
}

async function play<Body>(
  exchange: WireExchange,
  format: Format<Body>,
  asked: Asked<Body>,
  scenario: Scenario,
): Promise<void> {
  const { understood } = exchange.call
  if (understood === undefined) throw new Error('Played before it was understood.')
  if ('fault' in scenario) {
    if (scenario.fault === 'timeout') return untilGone(exchange.gone)
    return refuse(exchange, format, format.fault(scenario.fault, asked.model), false)
  }
  const unmet = 'needs' in scenario ? scenario.needs(understood) : undefined
  if (unmet !== undefined) return refuse(exchange, format, format.badRequest(unmet), true)
  const delivery = ('delivery' in scenario ? scenario.delivery : undefined) ?? 'whole'
  await send(exchange, format, asked, scenario.answer(understood), delivery)
}

async function send<Body>(
  exchange: WireExchange,
  format: Format<Body>,
  asked: Asked<Body>,
  answer: Answer,
  delivery: Delivery,
): Promise<void> {
  const { call, response } = exchange
  if (!call.streaming) {
    if (delivery === 'error-event' || delivery === 'error-first')
      return refuse(exchange, format, format.fault('server-error', asked.model), false)
    response.writeHead(200, { ...format.headers(), 'content-type': format.jsonType })
    return deliverJson(exchange, JSON.stringify(format.answer(answer, asked), null, format.indent), delivery)
  }
  response.writeHead(200, { ...format.headers(), 'content-type': format.streamType })
  await deliverFrames(exchange, format.frames(answer, asked), delivery, {
    keepAlive: format.keepAlive,
    streamError: (sent) => format.streamError(asked, sent),
  })
}

function refuse<Body>(
  { call, response }: WireExchange,
  format: Format<Body>,
  { status, body, headers, problem }: Refusal,
  isProblem: boolean,
): void {
  if (isProblem) call.problems.push(problem)
  if (status === 200 && call.streaming) {
    // No error to this provider, but an answer without content.
    response.writeHead(status, { ...headers, 'content-type': format.streamType })
    return void response.end(`data: ${JSON.stringify(body)}\r\n\r\n`)
  }
  response.writeHead(status, { ...headers, 'content-type': format.jsonType })
  response.end(JSON.stringify(body, null, format.indent))
}
