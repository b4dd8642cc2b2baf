import { type Behaviour, openStream, pause, sendJson } from './exchange.ts'
import { chunk, completion, done, usageChunk } from './wire.ts'

interface Manner {
  /** Milliseconds before the head of the answer. */
  readonly after?: number
  /** Milliseconds between two pieces of a stream. */
  readonly every?: number
  /** Of every token. */
  readonly logprob?: number
}

/** An answer of this text, in pieces of a word each where a stream was asked for. */
export function say(text: string, { after = 0, every = 0, logprob }: Manner = {}): Behaviour {
  return async (exchange) => {
    const { seen, gone, response, streaming, counted } = exchange
    const { model } = seen
    const logprobsOf = (piece: string) =>
      logprob === undefined || seen.json['logprobs'] !== true
        ? null
        : { content: [{ token: piece, logprob, bytes: null, top_logprobs: [] }], refusal: null }
    if (after > 0) await pause(after, gone)
    if (gone.aborted) return
    if (!streaming) {
      const message = { role: 'assistant', content: text, refusal: null }
      const choice = { index: 0, message, logprobs: logprobsOf(text), finish_reason: 'stop' }
      sendJson(exchange, completion(model, {}, { choices: [choice] }))
      return
    }
    openStream(exchange)
    response.write(chunk(model, { delta: { role: 'assistant', content: '' } }))
    for (const piece of text.match(/\S+\s*|\s+/g) ?? []) {
      const choice = { index: 0, delta: { content: piece }, logprobs: logprobsOf(piece), finish_reason: null }
      if (gone.aborted) return
      response.write(chunk(model, { rest: { choices: [choice] } }))
      await pause(every, gone)
    }
    response.end([chunk(model, { finish: 'stop' }), ...(counted ? [usageChunk(model)] : []), done].join(''))
  }
}
