import { createGzip } from 'node:zlib'
import type { Behaviour, Exchange } from './exchange.ts'
import { openStream, pause, sendJson } from './exchange.ts'
import { chunk, completion, done, event, frames, usage, usageChunk } from './wire.ts'

const modelList = JSON.stringify({
  object: 'list',
  data: [{ id: 'answer', object: 'model', owned_by: 'upstream' }],
})

/** A proper answer, in the mode that was asked for. */
export const answer: Behaviour = (exchange) => {
  const { path, model } = exchange.seen
  if (path.endsWith('/embeddings')) return embeddings(exchange)
  if (path.endsWith('/models')) return sendJson(exchange, modelList)
  if (!exchange.streaming) return sendJson(exchange, completion(model))
  return sendFrames(exchange, frames(model, exchange.counted))
}

/** Sends events one by one, each in its own turn of the loop. */
export async function sendFrames(exchange: Exchange, list: readonly string[], every = 0): Promise<void> {
  const { response, gone } = exchange
  openStream(exchange)
  for (const each of list) {
    if (gone.aborted) return
    response.write(each)
    await pause(every, gone)
  }
  response.end()
}

/** A stream of exactly these events, whatever was asked for. */
export function events(list: readonly string[], every = 0): Behaviour {
  return (exchange) => sendFrames(exchange, list, every)
}

/** The proper stream, one event every `every` milliseconds. */
export function drip(every: number, contents?: readonly string[]): Behaviour {
  return (exchange) => sendFrames(exchange, frames(exchange.seen.model, exchange.counted, contents), every)
}

/** These bytes, in pieces: a new piece begins at each of `cuts`. */
export function pieces(text: string, cuts: readonly number[]): Behaviour {
  return async (exchange) => {
    const { response, gone } = exchange
    const bytes = Buffer.from(text)
    openStream(exchange)
    let from = 0
    for (const cut of [...cuts, bytes.length]) {
      if (cut > from) response.write(bytes.subarray(from, cut))
      from = Math.max(from, cut)
      await pause(1, gone)
    }
    response.end()
  }
}

/** The proper stream, a byte at a time: every frame and every character is split. */
export const everyByte: Behaviour = async (exchange) => {
  const { response, gone, seen, counted } = exchange
  openStream(exchange)
  for (const byte of Buffer.from(frames(seen.model, counted).join(''))) {
    response.write(Uint8Array.of(byte))
    await new Promise(setImmediate)
    if (gone.aborted) return
  }
  response.end()
}

/** Lines end in CR LF, as the event-stream format allows. */
export const windowsLines: Behaviour = (exchange) =>
  sendFrames(
    exchange,
    frames(exchange.seen.model, exchange.counted).map((frame) => frame.replaceAll('\n', '\r\n')),
  )

/** Comments and a chunk with only the role, a while before the first content. */
export const lateContent: Behaviour = async (exchange) => {
  const { response, gone, seen, counted } = exchange
  const [role = '', ...rest] = frames(seen.model, counted)
  openStream(exchange)
  response.write(': OPENROUTER PROCESSING\n\n')
  await pause(40, gone)
  response.write(role)
  await pause(40, gone)
  response.end(rest.join(''))
}

/** Usage in a chunk of its own after the finish reason, asked for or not. */
export const usageAfterFinish: Behaviour = (exchange) => {
  const { model } = exchange.seen
  const [role = '', ...rest] = frames(model, false, ['counted'])
  return sendFrames(exchange, [role, ...rest.slice(0, -1), usageChunk(model), done], 5)
}

const call = (index: number, id: string, name: string) => ({
  index,
  id,
  type: 'function',
  function: { name, arguments: '' },
})

/** Two tool calls at once, their arguments interleaved. */
export const toolCalls: Behaviour = (exchange) => {
  const { model } = exchange.seen
  const piece = (index: number, text: string) =>
    chunk(model, { delta: { tool_calls: [{ index, function: { arguments: text } }] } })
  if (!exchange.streaming) {
    const calls = [
      { id: 'call_a', type: 'function', function: { name: 'weather', arguments: '{"city": "Oslo"}' } },
    ]
    return sendJson(exchange, completion(model, { content: null, tool_calls: calls }))
  }
  return sendFrames(exchange, [
    chunk(model, { delta: { role: 'assistant', content: null, tool_calls: [call(0, 'call_a', 'weather')] } }),
    piece(0, '{"city":'),
    chunk(model, { delta: { tool_calls: [call(1, 'call_b', 'time')] } }),
    piece(1, '{"zone":"CET"}'),
    piece(0, ' "Oslo"}'),
    chunk(model, { finish: 'tool_calls' }),
    done,
  ])
}

/** Thoughts before the answer. */
export const reasoning: Behaviour = (exchange) => {
  const { model } = exchange.seen
  if (!exchange.streaming) {
    return sendJson(exchange, completion(model, { content: '4', reasoning_content: 'two and two' }))
  }
  return sendFrames(exchange, [
    chunk(model, { delta: { role: 'assistant', reasoning_content: 'two ' } }),
    chunk(model, { delta: { reasoning_content: 'and two' } }),
    chunk(model, { delta: { content: '4' } }),
    chunk(model, { finish: 'stop' }),
    done,
  ])
}

/** A JSON answer of this many bytes and somewhat more. */
export function huge(bytes: number): Behaviour {
  return (exchange) => sendJson(exchange, completion(exchange.seen.model, { content: 'x'.repeat(bytes) }))
}

/** As most real upstreams send it: compressed, JSON or stream. */
export const compressed: Behaviour = async (exchange) => {
  const { response, seen, streaming, counted, gone } = exchange
  const type = streaming ? 'text/event-stream' : 'application/json'
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
  const gzip = createGzip()
  gzip.pipe(response)
  if (!streaming) return void gzip.end(completion(seen.model))
  for (const frame of frames(seen.model, counted)) {
    gzip.write(frame)
    await new Promise<void>((resolve) => gzip.flush(() => resolve()))
    await pause(60, gone)
  }
  gzip.end()
}

/** Ends with a finish reason and no `[DONE]`, as some servers do. */
export const withoutDone: Behaviour = (exchange) =>
  sendFrames(exchange, frames(exchange.seen.model, exchange.counted).slice(0, -1))

/** The caller's own body back, as the content of the answer. */
export const echo: Behaviour = (exchange) =>
  sendJson(exchange, completion(exchange.seen.model, { content: exchange.seen.body.toString('utf8') }))

/** JSON, whether a stream was asked for or not. */
export const neverStreams: Behaviour = (exchange) => sendJson(exchange, completion(exchange.seen.model))

function embeddings(exchange: Exchange): void {
  const { input, encoding_format: format } = exchange.seen.json
  const inputs = Array.isArray(input) ? input : [input]
  const data = inputs.map((_, index) => {
    const vector = Float32Array.of(0.25 + index, -0.5, 1)
    const base64 = Buffer.from(vector.buffer).toString('base64')
    return { object: 'embedding', index, embedding: format === 'base64' ? base64 : [...vector] }
  })
  const counted = { prompt_tokens: usage.prompt_tokens, total_tokens: usage.prompt_tokens }
  const body = { object: 'list', data, model: exchange.seen.model, usage: counted }
  sendJson(exchange, JSON.stringify(body, null, 1))
}

/** An error in the first event of a stream that began with 200. */
export const errorInStream: Behaviour = (exchange) => {
  const error = event({ error: { message: 'The engine is overloaded', type: 'server_error', code: 503 } })
  const role = chunk(exchange.seen.model, { delta: { role: 'assistant', content: '' } })
  return sendFrames(exchange, [': waiting\n\n', role, error], 10)
}

/** The same error, once content has gone out. */
export const errorAfterContent: Behaviour = (exchange) => {
  const error = event({ error: { message: 'The engine died', type: 'server_error', code: 503 } })
  const content = chunk(exchange.seen.model, { delta: { role: 'assistant', content: 'Half an ' } })
  return sendFrames(exchange, [content, error], 10)
}
