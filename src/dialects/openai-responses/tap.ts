import { createParser } from 'eventsource-parser'
import type { StreamTap, TapOptions } from '../dialect.ts'
import { DecodingTap } from '../decoding-tap.ts'
import { RenamedEvents } from './renamed-events.ts'
import { decodeStream } from './decode-stream.ts'
import { isObject } from '../../core/json-object.ts'
import { returningOf } from './returning.ts'
import { rewrites } from './rewrite-response.ts'

/** Reads a Responses stream that passes through; where its ids have to hold their items, or its cost is asked for, writes it anew. */
export function tap({ request, maker, price }: TapOptions): StreamTap {
  const renames = rewrites(request)
  if (!renames && price === undefined) return new DecodingTap(decodeStream(maker))
  const returning = renames ? returningOf(request) : null
  return new RewritingTap(
    maker,
    new RenamedEvents({ returning, maker, ...(price !== undefined && { price }) }),
  )
}

class RewritingTap extends DecodingTap {
  readonly #utf8 = new TextDecoder()
  readonly #encoder = new TextEncoder()
  readonly #parser: ReturnType<typeof createParser>
  #text = ''

  constructor(maker: TapOptions['maker'], events: RenamedEvents) {
    super(decodeStream(maker))
    this.#parser = createParser({
      onEvent: ({ data, event }) => {
        const value = parse(data)
        // What is no event of this dialect goes on as it came.
        this.#text +=
          isObject(value) && typeof value['type'] === 'string' ? events.next(value) : frame(event, data)
      },
      onComment: (comment) => {
        this.#text += `: ${comment}\n\n`
      },
    })
  }

  override push(chunk: Uint8Array): Uint8Array | null {
    super.push(chunk)
    this.#parser.feed(this.#utf8.decode(chunk, { stream: true }))
    return this.#take()
  }

  override flush(): Uint8Array | null {
    super.flush()
    // A last event without its blank line is none, by the specification of event streams.
    return this.#take()
  }

  #take(): Uint8Array | null {
    const text = this.#text
    this.#text = ''
    return text === '' ? null : this.#encoder.encode(text)
  }
}

function frame(event: string | undefined, data: string): string {
  const lines = data.split('\n').map((line) => `data: ${line}\n`)
  return `${event === undefined ? '' : `event: ${event}\n`}${lines.join('')}\n`
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}
