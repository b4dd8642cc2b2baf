import type { Block, JsonObject, Maker, Opaque } from '../../core/request.ts'
import { carriedOpaque, carryOpaque, unknownMaker } from '../carried.ts'
import { dialectName } from './request-schema.ts'
import { asText, isObject, textAt } from '../../core/json-object.ts'

type Reasoning = Extract<Block, { type: 'reasoning' }>

/*
 * `reasoning_details` is the field in which OpenRouter's clients return reasoning: entries of type `reasoning.text`
 * (text, signature), `reasoning.summary` or `reasoning.encrypted` (data).
 * Source: https://openrouter.ai/docs/use-cases/reasoning-tokens
 */

/** A client's entries as blocks: those that we carried go back to where they came from, the rest stay one block. */
export function decodeReasoningDetails(details: readonly unknown[], text: string | undefined): Reasoning[] {
  const entries = details.filter(isObject)
  const ours = entries.flatMap((entry) => {
    const opaque = carriedOpaque(textAt(entry, 'signature') ?? textAt(entry, 'data') ?? '')
    const said = textAt(entry, 'text')
    return opaque === undefined ? [] : [{ entry, block: reasoning(said, opaque) }]
  })
  const own = new Set(ours.map(({ entry }) => entry))
  const theirs = entries.filter((entry) => !own.has(entry))
  const blocks = ours.map(({ block }) => block)
  if (theirs.length === 0) return blocks
  const said = text ?? theirs.map((entry) => textAt(entry, 'text') ?? textAt(entry, 'summary') ?? '').join('')
  return [reasoning(said, { origin: unknownMaker(dialectName), data: theirs }), ...blocks]
}

function reasoning(text: string | undefined, opaque: Opaque): Reasoning {
  return { type: 'reasoning', ...(text !== undefined && text !== '' && { text }), opaque }
}

/**
 * A block's entries for a client: an upstream of this dialect wrote its own, any other's are carried. One that wrote
 * text and no entries has none.
 */
export function encodeReasoningDetails(text: string | undefined, opaque: Opaque, index: number): unknown[] {
  if (opaque.origin.dialect === dialectName) return Array.isArray(opaque.data) ? opaque.data : []
  const format = `umbel-${opaque.origin.dialect}`
  if (text === undefined || text === '') {
    return [{ type: 'reasoning.encrypted', data: carryOpaque(opaque), format, index }]
  }
  return [{ type: 'reasoning.text', text, signature: carryOpaque(opaque), format, index }]
}

/** Entries of one stream, whose texts come in pieces: those of one index and type are one. */
export class DetailsCollector {
  readonly #entries = new Map<string, JsonObject>()

  get size(): number {
    return this.#entries.size
  }

  add(details: unknown): void {
    if (!Array.isArray(details)) return
    for (const [position, entry] of details.entries()) {
      if (!isObject(entry)) continue
      const key = `${asText(entry['index'] ?? position)} ${asText(entry['type'])}`
      this.#entries.set(key, merge(this.#entries.get(key) ?? {}, entry))
    }
  }

  /** What must come back: the entries; null data where the text is all there was. */
  take(maker: Maker): Opaque {
    if (this.#entries.size === 0) return { origin: maker, data: null }
    const data = [...this.#entries.values()]
    this.#entries.clear()
    return { origin: maker, data }
  }
}

const inPieces: ReadonlySet<string> = new Set(['text', 'summary', 'data'])

function merge(before: JsonObject, next: JsonObject): JsonObject {
  const merged: Record<string, unknown> = { ...before }
  for (const [field, value] of Object.entries(next)) {
    const held = merged[field]
    if (inPieces.has(field) && typeof held === 'string' && typeof value === 'string')
      merged[field] = held + value
    else if (value !== null || held === undefined) merged[field] = value
  }
  return merged
}
