import type { EventReader } from '../../src/dialects/event-stream.ts'
import type { StreamPart } from '../../src/core/stream-part.ts'
import type { UpstreamDialect } from '../../src/dialects/dialect.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { decodeEvents } from '../../src/dialects/event-stream.ts'
import { retryAfterMs } from '../../src/dialects/retry-after.ts'
import { textAt } from '../../src/core/json-object.ts'
import { unsupported } from '../../src/dialects/refusal.ts'

/** An invented API that knows texts only: `{ model, turns, stream }` in, `{ answer }` or events of `{ word }` out. */
export const words: UpstreamDialect = {
  name: 'words',

  encodeRequest(request, patch) {
    const turns = request.messages.map(({ role, content }, at) => ({
      role,
      // Content is never left out: what has no place is refused, and a route may go on to another model.
      texts: content.map((block, index) => {
        if (block.type === 'text') return block.text
        throw unsupported(`messages[${at}].content[${index}]`, 'it takes text only')
      }),
    }))
    // Settings may be left out, by the caller's own name for them: so on for all that this API has no word for.
    const dropped = request.tools.length > 0 ? ['tools'] : []
    return {
      path: '/answer',
      body: JSON.stringify({ model: patch.model, turns, stream: patch.stream }),
      dropped,
    }
  },

  decodeResponse(text, maker) {
    const answer = textAt(parse(text), 'answer')
    if (answer === undefined) throw new UmbelError('garbage', 'The upstream sent JSON that is no answer.')
    const content = [{ type: 'text', text: answer } as const]
    return { id: '', model: maker.model, created: 0, content, finish: 'stop', usage: null }
  },

  decodeStream: () => decodeEvents(new WordReader()),

  /** The class says who hears of it, whether another model is tried, and how long this one is left alone. */
  decodeError(status, headers, body) {
    const errorClass = status === 429 ? 'rate_limit' : status < 500 ? 'request' : 'server'
    const message = textAt(parse(body), 'error') ?? `The upstream answered with status ${status}.`
    const wait = retryAfterMs(headers)
    return new UmbelError(errorClass, message, {
      upstream: { status, headers, body, dialect: 'words' },
      ...(wait !== null && { retryAfterMs: wait }),
    })
  },
}

/** Events to parts: a block starts, goes on and ends under one id; one `finish`, or one `error`, and nothing after. */
class WordReader implements EventReader {
  readonly parts: StreamPart[] = [{ type: 'start' }, { type: 'text-start', id: 'text' }]
  #over = false

  read({ data }: { readonly data: string }): void {
    if (this.#over) return
    const word = textAt(parse(data), 'word')
    if (word !== undefined) this.parts.push({ type: 'text-delta', id: 'text', text: word })
    else this.#finish()
  }

  #finish(): void {
    this.#over = true
    this.parts.push({ type: 'text-end', id: 'text' }, { type: 'finish', reason: 'stop' })
  }

  end(): void {
    if (this.#over) return
    const error = new UmbelError('network', 'The upstream ended its stream before the answer was complete.')
    this.parts.push({ type: 'error', error })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
