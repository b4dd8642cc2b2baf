import type { StreamTap, TapOptions } from '../dialect.ts'
import type { UmbelError } from '../../core/errors.ts'
import type { Usage } from '../../core/usage.ts'
import { decodeInBandError } from './decode-error.ts'
import { decodeUsage } from './usage.ts'

type Options = Pick<TapOptions, 'dropUsage' | 'price'>

// An event worth a look: counted usage (not `null`), an error, or an end.
const telling = /"usage"\s*:\s*\{|"error"\s*:\s*[{"]|"finish_reason"\s*:\s*"|\[DONE\]/
const boundary = /\r\n\r\n|\n\n|\r\r/g

/**
 * The one touch of a metered stream: looks at each event as it passes, and lets the bytes through as they came.
 * Only where an event has to go or to change are bytes held until it is whole.
 */
export class UsageTap implements StreamTap {
  usage: Usage | null = null
  error: UmbelError | undefined
  finished = false
  outputTokens = 0
  readonly #options: Options
  readonly #holds: boolean
  readonly #decoder = new TextDecoder()
  readonly #encoder = new TextEncoder()
  #pending = ''

  constructor(options: Options) {
    this.#options = options
    this.#holds = options.dropUsage || options.price !== undefined
  }

  push(chunk: Uint8Array): Uint8Array | null {
    const clean = this.#pending === ''
    const text = this.#pending + this.#decoder.decode(chunk, { stream: true })
    const end = lastBoundary(text)
    this.#pending = text.slice(end)
    const whole = text.slice(0, end)
    // An event a token: looking into each would cost more than the rest of the tap.
    this.outputTokens += countEvents(whole)
    if (!telling.test(whole)) return this.#through(chunk, clean, whole)
    const kept = splitEvents(whole)
      .map((event) => this.#look(event))
      .join('')
    if (kept === whole) return this.#through(chunk, clean, whole)
    return this.#holds ? this.#encode(kept) : chunk
  }

  flush(): Uint8Array | null {
    const text = this.#pending + this.#decoder.decode()
    this.#pending = ''
    const kept = text === '' ? '' : this.#look(text)
    return this.#holds ? this.#encode(kept) : null
  }

  /** Untouched bytes where nothing was held back before, and nothing has to be now. */
  #through(chunk: Uint8Array, clean: boolean, whole: string): Uint8Array | null {
    if (!this.#holds || (clean && this.#pending === '')) return chunk
    return this.#encode(whole)
  }

  #encode(text: string): Uint8Array | null {
    return text === '' ? null : this.#encoder.encode(text)
  }

  #look(event: string): string {
    if (!telling.test(event)) return event
    const data = dataOf(event)
    if (data === '[DONE]') {
      this.finished = true
      return event
    }
    const chunk = parse(data)
    if (chunk === undefined) return event
    const error: unknown = Reflect.get(chunk, 'error')
    if (error) this.error ??= decodeInBandError(error, data)
    const choices: unknown = Reflect.get(chunk, 'choices')
    if (Array.isArray(choices) && choices.some(hasFinish)) this.finished = true
    const usage = decodeUsage(Reflect.get(chunk, 'usage'))
    if (usage === null) return event
    this.usage = usage
    const bare = Array.isArray(choices) && choices.length === 0
    if (this.#options.dropUsage && bare) return ''
    if (this.#options.price === undefined) return event
    const priced = { ...Object(Reflect.get(chunk, 'usage')), cost: this.#options.price(usage) }
    return `data: ${JSON.stringify({ ...chunk, usage: priced })}\n\n`
  }
}

function lastBoundary(text: string): number {
  const newline = text.lastIndexOf('\n\n')
  const carriage = text.lastIndexOf('\r\n\r\n')
  return Math.max(newline < 0 ? 0 : newline + 2, carriage < 0 ? 0 : carriage + 4)
}

function countEvents(text: string): number {
  let count = 0
  for (let at = text.indexOf('data:'); at >= 0; at = text.indexOf('data:', at + 5)) count += 1
  return count
}

function splitEvents(text: string): string[] {
  const events: string[] = []
  let from = 0
  for (const match of text.matchAll(boundary)) {
    events.push(text.slice(from, match.index + match[0].length))
    from = match.index + match[0].length
  }
  if (from < text.length) events.push(text.slice(from))
  return events
}

/** The data of one event. Lines of one event are joined, as the specification says. */
function dataOf(event: string): string {
  return event
    .split(/\r\n|\n|\r/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(line.startsWith('data: ') ? 6 : 5))
    .join('\n')
}

function parse(data: string): object | undefined {
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function hasFinish(choice: unknown): boolean {
  return (
    typeof choice === 'object' && choice !== null && typeof Reflect.get(choice, 'finish_reason') === 'string'
  )
}
