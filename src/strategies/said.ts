import type { ChatRequest, Message } from '../core/request.ts'
import type { JsonValue } from '../core/json/json-value.ts'
import { findJson } from '../core/json/find-json.ts'
import { newestText, textOf } from '../core/newest-text.ts'

/** What one step said. */
export interface StepValue {
  readonly text: string
  /** The same as JSON; undefined when it is none. */
  readonly json: () => JsonValue | undefined
  /** What one of the steps side by side said; only such a step has it. */
  readonly part?: (name: string) => StepValue | undefined
}

/** What templates may name while a sequence runs. */
export class Said {
  readonly #request: ChatRequest
  readonly #steps = new Map<string, StepValue>()
  #latest: StepValue | undefined
  #input: string | undefined
  #messages: string | undefined

  constructor(request: ChatRequest) {
    this.#request = request
  }

  /** What the user wrote last. */
  get input(): string {
    return (this.#input ??= newestText(this.#request))
  }

  /** The conversation, a paragraph a message. */
  get messages(): string {
    return (this.#messages ??= this.#request.messages.map(paragraph).filter(Boolean).join('\n\n'))
  }

  /** What the last step that says something said: the usual input of the next. */
  get latest(): string | undefined {
    return this.#latest?.text
  }

  of(name: string): StepValue | undefined {
    return this.#steps.get(name)
  }

  /** Keeps what a named step said. */
  put(name: string | undefined, value: StepValue): void {
    if (name !== undefined) this.#steps.set(name, value)
  }

  /** Makes it the usual input of the next step. */
  follow(value: StepValue): void {
    this.#latest = value
  }

  /** Every text that was said, for gates that compare an answer with them. */
  texts(): string[] {
    return [...this.#steps.values()].map(({ text }) => text)
  }
}

function paragraph(message: Message): string {
  const text = textOf(message)
  return text === '' ? '' : `${message.role}: ${text}`
}

/** A text, which may hold JSON, also in a fence or amid words: read as such when it is first asked. */
export function textValue(text: string): StepValue {
  let read: { readonly value: JsonValue | undefined } | undefined
  return { text, json: () => (read ??= { value: findJson(text)?.value }).value }
}
