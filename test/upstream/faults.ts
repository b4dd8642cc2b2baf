import type { Behaviour, Exchange } from './exchange.ts'
import { openStream, pause, sendJson, untilGone } from './exchange.ts'
import { chunk, completion, errorBody, frames } from './wire.ts'

/** Takes the request and says nothing. */
export const stallBeforeHeaders: Behaviour = ({ gone }) => untilGone(gone)

/** 200, then nothing. */
export const stallBeforeFirstToken: Behaviour = (exchange) => {
  openStream(exchange)
  exchange.response.write(chunk(exchange.seen.model, { delta: { role: 'assistant', content: '' } }))
  return untilGone(exchange.gone)
}

/** Some content, then nothing. */
export const stallMidStream: Behaviour = (exchange) => {
  openStream(exchange)
  exchange.response.write(chunk(exchange.seen.model, { delta: { role: 'assistant', content: 'Wait for ' } }))
  return untilGone(exchange.gone)
}

/** The head and half of a JSON body, then nothing. */
export const stallMidJson: Behaviour = (exchange) => {
  exchange.response.writeHead(200, { 'content-type': 'application/json' })
  exchange.response.write(half(exchange))
  return untilGone(exchange.gone)
}

/** A proper HTTP answer whose JSON stops half way. */
export const truncatedJson: Behaviour = (exchange) => sendJson(exchange, half(exchange))

/** Less than the length that was declared, then a reset. */
export const cutJson: Behaviour = async (exchange) => {
  const { response, seen } = exchange
  const length = Buffer.byteLength(completion(seen.model))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length })
  response.write(half(exchange))
  await pause(30, exchange.gone)
  reset(exchange)
}

function half({ seen }: Exchange): string {
  const whole = completion(seen.model)
  return whole.slice(0, whole.length / 2)
}

/** RST before a byte of the answer. */
export const resetBefore: Behaviour = (exchange) => reset(exchange)

/** RST once content has gone out. */
export const resetMidStream: Behaviour = async (exchange) => {
  openStream(exchange)
  for (const frame of frames(exchange.seen.model, exchange.counted).slice(0, 3))
    exchange.response.write(frame)
  await pause(50, exchange.gone)
  reset(exchange)
}

/** RST after half an event: what the caller has of it is no JSON. */
export const resetMidEvent: Behaviour = async (exchange) => {
  openStream(exchange)
  const [role = '', first = '', second = ''] = frames(exchange.seen.model, exchange.counted)
  exchange.response.write(role + first + second.slice(0, second.length / 2))
  await pause(50, exchange.gone)
  reset(exchange)
}

/** RST after the role, before any content. */
export const resetBeforeContent: Behaviour = async (exchange) => {
  openStream(exchange)
  exchange.response.write(frames(exchange.seen.model, exchange.counted)[0] ?? '')
  await pause(20, exchange.gone)
  reset(exchange)
}

function reset({ response }: Exchange): void {
  response.socket?.resetAndDestroy()
}

/** A clean end of the HTTP body in the middle of the answer: no finish reason, no `[DONE]`. */
export const earlyEnd: Behaviour = (exchange) => {
  openStream(exchange)
  exchange.response.end(frames(exchange.seen.model, exchange.counted).slice(0, 3).join(''))
}

/** A refusal with this status, body and headers. */
export function refuse(status: number, body: string, headers: object = {}): Behaviour {
  return (exchange) => sendJson(exchange, body, status, headers)
}

export const refusals: Readonly<Record<string, Behaviour>> = {
  'bad-request': refuse(
    400,
    errorBody("Invalid value for 'temperature'", 'invalid_request_error', 'invalid_value', 'temperature'),
  ),
  unauthorized: refuse(
    401,
    errorBody('Incorrect API key provided', 'invalid_request_error', 'invalid_api_key'),
  ),
  'no-credit': refuse(402, errorBody('Payment required', 'billing_error', 'payment_required')),
  'no-model': refuse(404, errorBody('The model does not exist', 'invalid_request_error', 'model_not_found')),
  'too-long': refuse(
    400,
    errorBody(
      "This model's maximum context length is 8192 tokens",
      'invalid_request_error',
      'context_length_exceeded',
    ),
  ),
  'too-large': refuse(413, errorBody('Request too large', 'invalid_request_error', 'request_too_large')),
  'rate-limited': refuse(429, errorBody('Rate limit reached', 'requests', 'rate_limit_exceeded'), {
    'retry-after': '7',
  }),
  'server-error': refuse(500, errorBody('The server had an error', 'server_error', null)),
  overloaded: refuse(503, errorBody('Overloaded', 'server_error', null), { 'retry-after': '2' }),
}

/** Sends the caller elsewhere; a key that follows has leaked. */
export function redirect(status: number, to: string): Behaviour {
  return ({ response, seen }) => void response.writeHead(status, { location: `${to}${seen.path}` }).end()
}

/** 200 with bytes that are nothing. */
export const garbage: Behaviour = (exchange) => sendJson(exchange, '\u0000\u0001 not json {{{')

/** 200 with a page, as a captive portal or a wrong base URL gives. */
export const html: Behaviour = ({ response }) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Welcome</h1>')

export const emptyBody: Behaviour = ({ response }) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end()

/** A success that has no body. */
export const noContent: Behaviour = ({ response }) => void response.writeHead(204).end()

/** An error page that never seems to end. */
export const longError: Behaviour = ({ response }) =>
  void response.writeHead(500, { 'content-type': 'text/html' }).end('<p>sorry</p>'.repeat(500_000))

/** A stream with no event in it. */
export const emptyStream: Behaviour = (exchange) => {
  openStream(exchange)
  exchange.response.end()
}

/** Events of something else. */
export const garbageStream: Behaviour = (exchange) => {
  openStream(exchange)
  exchange.response.end('data: not json\n\ndata: neither\n\n')
}

/** A good answer under a content type that is not its own. */
export const wrongType: Behaviour = ({ response, seen, streaming, counted }) => {
  response.writeHead(200, { 'content-type': 'text/plain' })
  response.end(streaming ? frames(seen.model, counted).join('') : completion(seen.model))
}

/** An error in a body that says 200. */
export const errorWith200: Behaviour = (exchange) =>
  sendJson(exchange, JSON.stringify({ error: { message: 'Network connection lost', code: 502 } }))
