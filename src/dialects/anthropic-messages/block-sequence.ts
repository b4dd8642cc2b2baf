import type { JsonObject, Opaque } from '../../core/request.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import {
  callBlock,
  citationsOf,
  fileBlock,
  opaqueBlock,
  redactedBlock,
  signatureOf,
  textBlock,
  textCarrier,
} from './encode-answer-block.ts'
import { eventText } from './event-text.ts'
import { foreignIndex, noSignature } from './carried-block.ts'
import { isObject } from '../../core/json-object.ts'

interface OpenBlock {
  readonly id: string
  readonly kind: 'text' | 'thinking' | 'call'
}

/**
 * The blocks of one stream. Parts of several blocks may come mixed; this dialect tells one block after the other.
 * Where another block begins, a text or a thinking block that is still open ends, and goes on as a new one if more of
 * it comes: nothing of it waits. The arguments of a call cannot be cut, so what comes meanwhile is held until it ends.
 */
export class BlockSequence {
  /** The answer holds tool calls. */
  calls = false
  /** What the model said in refusing. */
  refusal = ''
  #open: OpenBlock | undefined
  #index = -1
  #held: StreamPart[] = []
  #events = ''

  /** The events that a part makes. */
  add(part: StreamPart): string {
    this.#take(part)
    return this.#taken()
  }

  /** The answer is over: so are all of its blocks. */
  close(): string {
    while (this.#open !== undefined || this.#held.length > 0) {
      this.#stop()
      this.#release()
    }
    return this.#taken()
  }

  #taken(): string {
    const events = this.#events
    this.#events = ''
    return events
  }

  #take(part: StreamPart): void {
    if (!('id' in part) || part.id === undefined) return
    if (this.#open?.kind === 'call' && part.id !== this.#open.id) {
      this.#held.push(part)
      return
    }
    switch (part.type) {
      case 'text-delta':
        return this.#say(part.id, 'text', part.text)
      case 'refusal':
        this.refusal += part.text
        return this.#say(part.id, 'text', part.text)
      case 'text-end':
        return this.#endText(part.id, part.opaque)
      case 'reasoning-delta':
        return this.#say(part.id, 'thinking', part.text)
      case 'reasoning-end':
        return this.#endThinking(part.id, part.opaque)
      case 'tool-call-start':
        this.calls = true
        return this.#start(part.id, 'call', callBlock(part.callId, part.name, {}, part.opaque))
      case 'tool-call-delta':
        if (this.#open?.id !== part.id || this.#open.kind !== 'call') return
        return this.#delta('input_json_delta', 'partial_json', part.arguments)
      case 'tool-call-end':
        if (this.#open?.id !== part.id) return
        this.#stop()
        return this.#release()
      case 'source':
        return this.#cite(part.url, part.title)
      case 'file':
        return this.#whole(fileBlock(part.mediaType, part.data))
      case 'opaque':
        return this.#whole(opaqueBlock(part.opaque))
      default:
    }
  }

  /** Blocks of texts begin with their first piece: the API refuses empty ones when they come back. */
  #say(id: string, kind: 'text' | 'thinking', text: string): void {
    if (text === '') return
    if (this.#open?.id !== id || this.#open.kind !== kind) this.#startEmpty(id, kind)
    if (kind === 'text') this.#delta('text_delta', 'text', text)
    else this.#delta('thinking_delta', 'thinking', text)
  }

  #startEmpty(id: string, kind: 'text' | 'thinking'): void {
    this.#start(id, kind, kind === 'text' ? textBlock('') : { type: 'thinking', thinking: '', signature: '' })
  }

  #endText(id: string, opaque: Opaque | undefined): void {
    const isOpen = this.#open?.id === id
    if (isOpen) {
      for (const citation of citationsOf(opaque)) this.#delta('citations_delta', 'citation', citation)
      this.#stop()
    }
    const carrier = textCarrier(opaque)
    if (carrier !== undefined) this.#whole({ ...carrier })
  }

  #endThinking(id: string, opaque: Opaque | undefined): void {
    if (this.#open?.id !== id) {
      // Either it showed nothing, or its text went out before its signature was known.
      if (opaque === undefined) return
      const hidden = redactedBlock(opaque)
      if (hidden !== undefined) return this.#whole({ ...hidden })
      this.#startEmpty(id, 'thinking')
    }
    this.#stop(signatureOf(opaque))
  }

  /** A page that another dialect's answer names. Its index is nothing that may be sent to Anthropic. */
  #cite(url: string, title: string | undefined): void {
    if (this.#open?.kind !== 'text') return
    this.#delta('citations_delta', 'citation', {
      type: 'web_search_result_location',
      url,
      title: title ?? null,
      cited_text: '',
      encrypted_index: foreignIndex,
    })
  }

  #whole(block: JsonObject): void {
    const { type, input } = block
    const streamed = typeof type === 'string' && type.endsWith('_use') && isObject(input)
    this.#start('', 'text', streamed ? { ...block, input: {} } : block)
    if (streamed) this.#delta('input_json_delta', 'partial_json', JSON.stringify(input))
    this.#stop()
  }

  #start(id: string, kind: OpenBlock['kind'], block: object): void {
    this.#stop()
    this.#index += 1
    this.#open = { id, kind }
    this.#events += eventText({ type: 'content_block_start', index: this.#index, content_block: block })
  }

  #delta(type: string, field: string, value: unknown): void {
    this.#events += eventText({
      type: 'content_block_delta',
      index: this.#index,
      delta: { type, [field]: value },
    })
  }

  /** Thinking that ends before its signature is known gets one that belongs to nobody. */
  #stop(signature: string = noSignature): void {
    if (this.#open === undefined) return
    if (this.#open.kind === 'thinking') this.#delta('signature_delta', 'signature', signature)
    this.#open = undefined
    this.#events += eventText({ type: 'content_block_stop', index: this.#index })
  }

  /** What waited for a call to end. */
  #release(): void {
    const held = this.#held
    this.#held = []
    for (const part of held) this.#take(part)
  }
}
