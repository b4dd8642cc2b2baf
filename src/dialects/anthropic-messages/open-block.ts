import type { JsonObject, Maker } from '../../core/request.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import { callWords } from './decode-block.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { signed } from './decode-answer-block.ts'

/** One block of a stream while it comes. Every delta is looked at by hand: zod on each would cost more than the rest. */
export class OpenBlock {
  readonly #id: string
  readonly #block: JsonObject
  readonly #maker: Maker
  #signature = ''
  #json = ''
  readonly #citations: unknown[] = []
  /** Fields of a kind that is not known here, as deltas change them. */
  #fields: Record<string, unknown> = {}

  constructor(id: string, block: JsonObject, maker: Maker) {
    this.#id = id
    this.#block = block
    this.#maker = maker
  }

  /** A block usually starts empty, but may bring its first piece. */
  start(): StreamPart[] {
    const id = this.#id
    const block = this.#block
    switch (block['type']) {
      case 'text':
        if (Array.isArray(block['citations'])) this.#citations.push(...block['citations'])
        return [{ type: 'text-start', id }, ...this.#text(textAt(block, 'text'))]
      case 'thinking':
        this.#signature = textAt(block, 'signature') ?? ''
        return [{ type: 'reasoning-start', id }, ...this.#thinking(textAt(block, 'thinking'))]
      case 'redacted_thinking':
        return [{ type: 'reasoning-start', id }]
      case 'tool_use': {
        const opaque = callWords(block, this.#maker)
        const callId = textAt(block, 'id') ?? ''
        const name = textAt(block, 'name') ?? ''
        return [{ type: 'tool-call-start', id, callId, name, ...(opaque !== undefined && { opaque }) }]
      }
      default:
        return []
    }
  }

  add(delta: JsonObject): StreamPart[] {
    switch (delta['type']) {
      case 'text_delta':
        return this.#text(textAt(delta, 'text'))
      case 'thinking_delta':
        return this.#thinking(textAt(delta, 'thinking'))
      case 'input_json_delta':
        return this.#input(textAt(delta, 'partial_json') ?? '')
      case 'signature_delta':
        this.#signature += textAt(delta, 'signature') ?? ''
        return []
      case 'citations_delta':
        this.#citations.push(delta['citation'])
        return []
      default:
        this.#merge(delta)
        return []
    }
  }

  end(): StreamPart[] {
    const id = this.#id
    const block = this.#block
    switch (block['type']) {
      case 'text':
        return this.#endText()
      case 'thinking':
        return [{ type: 'reasoning-end', id, ...signed(this.#signature, this.#maker) }]
      case 'redacted_thinking': {
        const data = { type: 'redacted_thinking', data: textAt(block, 'data') ?? '' }
        return [{ type: 'reasoning-end', id, opaque: { origin: this.#maker, data } }]
      }
      case 'tool_use': {
        // Without pieces the input came with the start, where it is empty more often than not.
        const whole = this.#json === '' ? JSON.stringify(block['input'] ?? {}) : undefined
        const last: StreamPart[] =
          whole === undefined ? [] : [{ type: 'tool-call-delta', id, arguments: whole }]
        return [...last, { type: 'tool-call-end', id }]
      }
      default:
        return [{ type: 'opaque', id, opaque: { origin: this.#maker, data: this.#whole() } }]
    }
  }

  #text(text: string | undefined): StreamPart[] {
    return text ? [{ type: 'text-delta', id: this.#id, text }] : []
  }

  #thinking(text: string | undefined): StreamPart[] {
    return text ? [{ type: 'reasoning-delta', id: this.#id, text }] : []
  }

  #input(json: string): StreamPart[] {
    this.#json += json
    const isCall = this.#block['type'] === 'tool_use'
    return isCall && json !== '' ? [{ type: 'tool-call-delta', id: this.#id, arguments: json }] : []
  }

  /** Citations go back with the text; those of pages are told to everyone, once the text is over. */
  #endText(): StreamPart[] {
    const id = this.#id
    const citations = this.#citations
    if (citations.length === 0) return [{ type: 'text-end', id }]
    const opaque = { origin: this.#maker, data: { type: 'text', citations } }
    const sources = citations.flatMap((citation, index): StreamPart[] => {
      const url = textAt(citation, 'url') ?? textAt(citation, 'source') ?? ''
      const title = textAt(citation, 'title')
      if (!/^https?:\/\//.test(url)) return []
      return [{ type: 'source', id: `${id}-source-${index}`, url, ...(title !== undefined && { title }) }]
    })
    return [{ type: 'text-end', id, opaque }, ...sources]
  }

  /** What deltas of betas say of a block: texts go on, anything else replaces. */
  #merge(delta: JsonObject): void {
    for (const [field, value] of Object.entries(delta)) {
      if (field === 'type') continue
      const before = this.#fields[field] ?? this.#block[field]
      const goesOn = typeof before === 'string' && typeof value === 'string'
      this.#fields = { ...this.#fields, [field]: goesOn ? before + value : value }
    }
  }

  #whole(): JsonObject {
    const input = this.#json === '' ? undefined : parse(this.#json)
    return { ...this.#block, ...this.#fields, ...(isObject(input) && { input }) }
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
