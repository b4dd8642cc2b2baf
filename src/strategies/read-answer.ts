import type { Answer, ChatResult } from '../core/answer.ts'
import type { Block } from '../core/request.ts'
import type { FinishReason, StreamPart } from '../core/stream-part.ts'
import type { Usage } from '../core/usage.ts'
import { UmbelError, toUmbelError } from '../core/errors.ts'

/** An answer piece by piece, whatever its kind. The reader ends the lease. */
export function answerParts(answer: Answer): AsyncIterable<StreamPart[]> {
  if (answer.kind === 'raw') return answer.parts()
  return answer.kind === 'parts' ? answer.parts : wholeParts(answer.result)
}

/** An answer whole; ends its lease. Rejects when the stream breaks off. */
export async function readAnswer(answer: Answer): Promise<ChatResult> {
  const { lease } = answer
  if (answer.kind === 'whole') {
    lease.end({ usage: answer.result.usage })
    return answer.result
  }
  const collector = new Collector(lease.model)
  try {
    for await (const parts of answerParts(answer)) for (const part of parts) collector.add(part)
    const result = collector.result()
    lease.end({ usage: result.usage })
    return result
  } catch (thrown) {
    const error = lease.reason ?? toUmbelError(thrown, 'network')
    lease.end({ usage: collector.usage, error })
    throw error
  }
}

async function* wholeParts(result: ChatResult): AsyncGenerator<StreamPart[]> {
  const parts: StreamPart[] = [{ type: 'start', id: result.id, model: result.model, created: result.created }]
  for (const [index, block] of result.content.entries()) {
    const id = `${block.type}-${index}`
    if (block.type === 'text') {
      parts.push(
        { type: 'text-start', id },
        { type: 'text-delta', id, text: block.text },
        { type: 'text-end', id },
      )
    } else if (block.type === 'reasoning') {
      const text = block.text ?? ''
      const end = block.opaque === undefined ? {} : { opaque: block.opaque }
      parts.push({ type: 'reasoning-start', id }, { type: 'reasoning-delta', id, text })
      parts.push({ type: 'reasoning-end', id, ...end })
    } else if (block.type === 'tool-call') {
      parts.push({ type: 'tool-call-start', id, callId: block.id, name: block.name })
      parts.push({ type: 'tool-call-delta', id, arguments: block.arguments }, { type: 'tool-call-end', id })
    } else if (block.type === 'refusal') {
      parts.push({ type: 'refusal', id, text: block.text })
    }
  }
  if (result.logprobs !== undefined) parts.push({ type: 'logprobs', data: result.logprobs })
  if (result.usage !== null) parts.push({ type: 'usage', usage: result.usage })
  parts.push({ type: 'finish', reason: result.finish })
  yield parts
}

/** Puts the pieces of a stream together again. */
class Collector {
  usage: Usage | null = null
  #id = ''
  #model: string
  #created = 0
  #finish: FinishReason | undefined
  #logprobs: unknown
  readonly #blocks = new Map<string, Block>()

  constructor(model: string) {
    this.#model = model
  }

  add(part: StreamPart): void {
    switch (part.type) {
      case 'start':
        this.#id = part.id ?? ''
        this.#model = part.model ?? this.#model
        this.#created = part.created ?? 0
        break
      case 'text-delta':
        this.#blocks.set(part.id, { type: 'text', text: this.#textOf(part.id) + part.text })
        break
      case 'reasoning-delta':
        this.#blocks.set(part.id, { type: 'reasoning', text: this.#textOf(part.id) + part.text })
        break
      case 'refusal':
        this.#blocks.set(part.id, { type: 'refusal', text: this.#textOf(part.id) + part.text })
        break
      case 'tool-call-start':
        this.#blocks.set(part.id, { type: 'tool-call', id: part.callId, name: part.name, arguments: '' })
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
        break
      case 'error':
        throw part.error
      default:
    }
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
