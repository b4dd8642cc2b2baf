import type { StreamTap } from '../dialect.ts'
import type { UmbelError } from '../../core/errors.ts'
import type { Usage } from '../../core/usage.ts'
import { isObject } from '../../core/json-object.ts'

/** Adds what the answer cost to the event that ends it. Bytes are held only until their event is whole. */
export class PriceTap implements StreamTap {
  readonly #tap: StreamTap
  readonly #price: (usage: Usage) => number | null
  readonly #decoder = new TextDecoder()
  readonly #encoder = new TextEncoder()
  #pending = ''

  constructor(tap: StreamTap, price: (usage: Usage) => number | null) {
    this.#tap = tap
    this.#price = price
  }

  get usage(): Usage | null {
    return this.#tap.usage
  }

  get error(): UmbelError | undefined {
    return this.#tap.error
  }

  get finished(): boolean {
    return this.#tap.finished
  }

  get outputTokens(): number {
    return this.#tap.outputTokens
  }

  push(chunk: Uint8Array): Uint8Array | null {
    this.#tap.push(chunk)
    const text = this.#pending + this.#decoder.decode(chunk, { stream: true })
    const end = endOfEvents(text)
    this.#pending = text.slice(end)
    return this.#written(text.slice(0, end))
  }

  flush(): Uint8Array | null {
    this.#tap.flush()
    const text = this.#pending + this.#decoder.decode()
    this.#pending = ''
    return this.#written(text)
  }

  #written(text: string): Uint8Array | null {
    if (text === '') return null
    const { usage } = this.#tap
    const priced =
      usage === null ? text : text.replaceAll(ending, (line) => withCost(line, this.#price(usage)))
    return this.#encoder.encode(priced)
  }
}

/** The data of an event that tells the usage at the end. */
const ending = /^data:.*"message_delta".*$/gm

function withCost(line: string, cost: number | null): string {
  try {
    const event: unknown = JSON.parse(line.slice('data:'.length))
    if (!isObject(event) || event['type'] !== 'message_delta' || !isObject(event['usage'])) return line
    return `data: ${JSON.stringify({ ...event, usage: { ...event['usage'], cost } })}`
  } catch {
    return line
  }
}

function endOfEvents(text: string): number {
  const newline = text.lastIndexOf('\n\n')
  const carriage = text.lastIndexOf('\r\n\r\n')
  return Math.max(newline < 0 ? 0 : newline + 2, carriage < 0 ? 0 : carriage + 4)
}
