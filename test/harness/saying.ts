import type { Behaviour } from '../upstream/exchange.ts'
import { events } from '../upstream/answers.ts'
import { sendJson } from '../upstream/exchange.ts'
import { completion, frames } from '../upstream/wire.ts'

/** An upstream that says this, as JSON or as a stream of a word each. */
export function saying(text: string, every = 0): Behaviour {
  return (exchange) => {
    const { model } = exchange.seen
    if (!exchange.streaming) return sendJson(exchange, completion(model, { content: text }))
    return events(frames(model, exchange.counted, text.match(/\S+\s*/g) ?? []), every)(exchange)
  }
}

/** The texts of the messages that an upstream got, by role. */
export function messagesOf({ json }: { readonly json: Readonly<Record<string, unknown>> }): string[] {
  const { messages } = json
  if (!Array.isArray(messages)) return []
  return messages.map((message: unknown) => {
    const { role, content } = Object(message)
    return `${String(role)}: ${typeof content === 'string' ? content : JSON.stringify(content)}`
  })
}
