import type { Block } from '../core/request.ts'
import type { ChatResult } from '../core/answer.ts'
import type { FinishReason, StreamPart } from '../core/stream-part.ts'
import type { Usage } from '../core/usage.ts'
import { UmbelError } from '../core/errors.ts'
import { outputTokens } from '../core/output-tokens.ts'

/** Puts the pieces of a stream together again. */
export class Collector {
  usage: Usage | null = null
  /** Tokens of output so far, roughly. */
  tokens = 0
  #id = ''
  #model: string
  #created = 0
  #finish: FinishReason | undefined
  #stopSequence: string | undefined
  #logprobs: unknown
  readonly #blocks = new Map<string, Block>()

  constructor(model: string) {
    this.#model = model
  }

  add(part: StreamPart): void {
    this.tokens += outputTokens(part)
    switch (part.type) {
      case 'start':
        this.#id = part.id ?? ''
        this.#model = part.model ?? this.#model
        this.#created = part.created ?? 0
        break
      case 'text-delta':
        this.#blocks.set(part.id, { type: 'text', text: this.#textOf(part.id) + part.text })
        break
      case 'text-end':
      case 'reasoning-end':
        this.#seal(part)
        break
      case 'reasoning-delta':
        this.#blocks.set(part.id, { type: 'reasoning', text: this.#textOf(part.id) + part.text })
        break
      case 'refusal':
        this.#blocks.set(part.id, { type: 'refusal', text: this.#textOf(part.id) + part.text })
        break
      case 'tool-call-start':
        this.#blocks.set(part.id, {
          type: 'tool-call',
          id: part.callId,
          name: part.name,
          arguments: '',
          ...(part.opaque !== undefined && { opaque: part.opaque }),
        })
        break
      case 'opaque':
        this.#blocks.set(part.id, { type: 'opaque', opaque: part.opaque })
        break
      case 'file':
        this.#blocks.set(part.id, {
          type: part.mediaType.startsWith('image/') ? 'image' : 'file',
          source: { kind: 'base64', data: part.data },
          mediaType: part.mediaType,
        })
        break
      case 'tool-call-delta': {
        const call = this.#blocks.get(part.id)
        if (call?.type === 'tool-call') {
          this.#blocks.set(part.id, { ...call, arguments: call.arguments + part.arguments })
        }
        break
      }
      case 'logprobs':
        this.#logprobs = mergeLogprobs(this.#logprobs, part.data)
        break
      case 'usage':
        this.usage = part.usage
        break
      case 'finish':
        this.#finish = part.reason
        this.#stopSequence = part.stopSequence
        break
      case 'error':
        throw part.error
      default:
    }
  }

  /** A block that is over may bring what must go back to its origin. A reasoning of only that has no text. */
  #seal(part: Extract<StreamPart, { type: 'text-end' | 'reasoning-end' }>): void {
    const { id, opaque } = part
    if (opaque === undefined) return
    const text = this.#textOf(id)
    if (part.type === 'text-end') this.#blocks.set(id, { type: 'text', text, opaque })
    else this.#blocks.set(id, { type: 'reasoning', ...(text !== '' && { text }), opaque })
  }

  #textOf(id: string): string {
    const block = this.#blocks.get(id)
    return block !== undefined && 'text' in block ? (block.text ?? '') : ''
  }

  result(): ChatResult {
    if (this.#finish === undefined) {
      throw new UmbelError('network', 'The upstream ended its stream before the answer was complete.')
    }
    return {
      id: this.#id,
      model: this.#model,
      created: this.#created,
      content: [...this.#blocks.values()],
      finish: this.#finish,
      ...(this.#stopSequence !== undefined && { stopSequence: this.#stopSequence }),
      usage: this.usage,
      ...(this.#logprobs !== undefined && { logprobs: this.#logprobs }),
    }
  }
}

/** Each chunk carries the log-probabilities of its own tokens, in lists by name. */
function mergeLogprobs(sum: unknown, next: unknown): unknown {
  if (typeof sum !== 'object' || sum === null || typeof next !== 'object' || next === null) return next
  const merged: Record<string, unknown> = { ...sum }
  for (const [name, value] of Object.entries(next)) {
    const before = merged[name]
    merged[name] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : (value ?? before)
  }
  return merged
}
