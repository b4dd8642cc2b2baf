import type {
  ResponseOutputItem,
  ResponseOutputRefusal,
  ResponseOutputText,
} from 'openai/resources/responses/responses'
import type { JsonObject, Opaque } from '../../core/request.ts'
import { type LogprobEntry, withoutBytes } from './logprobs.ts'
import { type Call, callItem, messageItem, reasoningItem, textPart } from './output-items.ts'

/** Writes one event of the stream. */
export type Emit = (type: string, fields: JsonObject) => string

/** An item that is being told, in the events that OpenAI tells it in. */
export interface StreamItem {
  readonly id: string
  /** The item as far as it was told. */
  readonly item: ResponseOutputItem
  /** Its last events; nothing once it is over. */
  close(): string
}

type Status = 'in_progress' | 'completed' | 'incomplete'

interface OpenPart {
  readonly part: ResponseOutputText | ResponseOutputRefusal
  open: boolean
}

/** A message: its parts are the answer's neighbouring texts, told one after the other. */
export class StreamMessage implements StreamItem {
  readonly id: string
  status: Status = 'in_progress'
  readonly #emit: Emit
  readonly #parts: OpenPart[] = []
  readonly #blocks = new Map<string, number>()
  readonly #at: { readonly item_id: string; readonly output_index: number }

  constructor(id: string, index: number, emit: Emit) {
    this.id = id
    this.#emit = emit
    this.#at = { item_id: id, output_index: index }
  }

  get item(): ResponseOutputItem {
    const content = this.#parts.map(({ part }) => part)
    return { ...messageItem(this.id, textPart('')), status: this.status, content }
  }

  get isOpen(): boolean {
    return this.#parts.some(({ open }) => open)
  }

  open(): string {
    return this.#emit('response.output_item.added', { output_index: this.#at.output_index, item: this.item })
  }

  text(block: string, delta: string, logprobs: readonly LogprobEntry[]): string {
    const { at, opening } = this.#part(block, () => textPart(''))
    const part = this.#parts[at]?.part
    if (part?.type !== 'output_text') return ''
    part.text += delta
    part.logprobs?.push(...logprobs)
    const fields = { ...this.#at, content_index: at, delta, logprobs: withoutBytes(logprobs) }
    return opening + this.#emit('response.output_text.delta', fields)
  }

  refuse(block: string, delta: string): string {
    const { at, opening } = this.#part(block, () => ({ type: 'refusal', refusal: '' }))
    const part = this.#parts[at]?.part
    if (part?.type !== 'refusal') return ''
    part.refusal += delta
    return opening + this.#emit('response.refusal.delta', { ...this.#at, content_index: at, delta })
  }

  /** Names a source of the newest text; where in it is not known. */
  cite(url: string, title: string): string {
    const at = this.#parts.findLastIndex(({ part, open }) => open && part.type === 'output_text')
    const part = this.#parts[at]?.part
    if (part?.type !== 'output_text') return ''
    const annotation = { type: 'url_citation', start_index: 0, end_index: 0, url, title } as const
    const fields = { ...this.#at, content_index: at, annotation_index: part.annotations.length, annotation }
    part.annotations.push(annotation)
    return this.#emit('response.output_text.annotation.added', fields)
  }

  /** Log-probabilities that came after their text: the whole item has them. */
  addLogprobs(logprobs: readonly LogprobEntry[]): void {
    const part = this.#parts.findLast((each) => each.part.type === 'output_text')?.part
    if (part?.type === 'output_text') part.logprobs?.push(...logprobs)
  }

  end(block: string): string {
    const at = this.#blocks.get(block)
    return at === undefined ? '' : this.#closePart(at)
  }

  close(): string {
    if (this.status !== 'in_progress') return ''
    const parts = this.#parts.map((_, at) => this.#closePart(at)).join('')
    this.status = 'completed'
    return (
      parts +
      this.#emit('response.output_item.done', { output_index: this.#at.output_index, item: this.item })
    )
  }

  #part(block: string, make: () => OpenPart['part']): { readonly at: number; readonly opening: string } {
    const known = this.#blocks.get(block)
    if (known !== undefined) return { at: known, opening: '' }
    const at = this.#parts.length
    const part = make()
    this.#blocks.set(block, at)
    this.#parts.push({ part, open: true })
    // A copy: the part grows, and what was said of it must not.
    return {
      at,
      opening: this.#emit('response.content_part.added', {
        ...this.#at,
        content_index: at,
        part: { ...part },
      }),
    }
  }

  #closePart(at: number): string {
    const open = this.#parts[at]
    if (open?.open !== true) return ''
    open.open = false
    const { part } = open
    const where = { ...this.#at, content_index: at }
    const done =
      part.type === 'output_text'
        ? this.#emit('response.output_text.done', {
            ...where,
            text: part.text,
            logprobs: withoutBytes(part.logprobs ?? []),
          })
        : this.#emit('response.refusal.done', { ...where, refusal: part.refusal })
    return done + this.#emit('response.content_part.done', { ...where, part })
  }
}

/** Reasoning, told as a summary of one part: the form that clients show. */
export class StreamReasoning implements StreamItem {
  readonly id: string
  status: Status = 'in_progress'
  text = ''
  readonly #emit: Emit
  readonly #sealed: boolean
  readonly #index: number
  #opaque: Opaque | undefined

  constructor(id: string, index: number, sealed: boolean, emit: Emit) {
    this.id = id
    this.#index = index
    this.#sealed = sealed
    this.#emit = emit
  }

  get item(): ResponseOutputItem {
    return reasoningItem(this.id, this.text, { opaque: this.#opaque, sealed: this.#sealed })
  }

  get opaque(): Opaque | undefined {
    return this.#opaque
  }

  open(): string {
    return this.#emit('response.output_item.added', { output_index: this.#index, item: this.item })
  }

  think(delta: string): string {
    const where = this.#where()
    const opening =
      this.text === ''
        ? this.#emit('response.reasoning_summary_part.added', {
            ...where,
            part: { type: 'summary_text', text: '' },
          })
        : ''
    this.text += delta
    return opening + this.#emit('response.reasoning_summary_text.delta', { ...where, delta })
  }

  end(opaque: Opaque | undefined): string {
    this.#opaque = opaque
    return this.close()
  }

  close(): string {
    if (this.status !== 'in_progress') return ''
    this.status = 'completed'
    const { text } = this
    const where = this.#where()
    const summary =
      text === ''
        ? ''
        : this.#emit('response.reasoning_summary_text.done', { ...where, text }) +
          this.#emit('response.reasoning_summary_part.done', {
            ...where,
            part: { type: 'summary_text', text },
          })
    return summary + this.#emit('response.output_item.done', { output_index: this.#index, item: this.item })
  }

  #where() {
    return { item_id: this.id, output_index: this.#index, summary_index: 0 }
  }
}

/** A call of a function. */
export class StreamCall implements StreamItem {
  id: string
  status: Status = 'in_progress'
  readonly #emit: Emit
  readonly #index: number
  readonly #call: Omit<Call, 'arguments'>
  #arguments = ''

  constructor(id: string, index: number, call: Omit<Call, 'arguments'>, emit: Emit) {
    this.id = id
    this.#index = index
    this.#call = call
    this.#emit = emit
  }

  get item(): ResponseOutputItem {
    return callItem(this.id, { ...this.#call, arguments: this.#arguments }, this.status)
  }

  open(): string {
    return this.#emit('response.output_item.added', { output_index: this.#index, item: this.item })
  }

  argue(delta: string): string {
    if (delta === '') return ''
    this.#arguments += delta
    return this.#emit('response.function_call_arguments.delta', { ...this.#where(), delta })
  }

  close(): string {
    return this.closeAs(this.id)
  }

  /** The same under another id at its end (returning.ts). */
  closeAs(id: string): string {
    if (this.status !== 'in_progress') return ''
    this.status = 'completed'
    const told = { ...this.#where(), arguments: this.#arguments }
    this.id = id
    return this.#emit('response.function_call_arguments.done', told) + this.#done()
  }

  #done(): string {
    return this.#emit('response.output_item.done', { output_index: this.#index, item: this.item })
  }

  #where() {
    return { item_id: this.id, output_index: this.#index }
  }
}

/** An item that comes whole. */
export class StreamWhole implements StreamItem {
  readonly id: string
  readonly item: ResponseOutputItem
  readonly #index: number
  readonly #emit: Emit

  constructor(item: ResponseOutputItem, index: number, emit: Emit) {
    this.id = item.id ?? ''
    this.item = item
    this.#index = index
    this.#emit = emit
  }

  open(): string {
    const fields = { output_index: this.#index, item: this.item }
    return this.#emit('response.output_item.added', fields) + this.#emit('response.output_item.done', fields)
  }

  close(): string {
    return ''
  }
}
