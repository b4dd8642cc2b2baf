import type { Block, Opaque } from '../../core/request.ts'
import { carry, carried, carryOpaque, unknownMaker } from '../carried.ts'
import { isObject, textAt } from '../../core/json-object.ts'

/*
 * Thinking blocks are what every client of this dialect returns unchanged, so what other upstreams must get back
 * travels in them: in the signature, or where there is nothing to read, in a redacted block.
 */

/**
 * Signature of thinking that nobody asks back: it says whose thinking this is not, so that a body holding it is not
 * passed on to an upstream that would check it.
 */
export const noSignature: string = carryOpaque({ origin: unknownMaker(''), data: null })

/** The same for a citation, whose index is checked too. */
export const foreignIndex: string = carry('citation')

/** Whether Anthropic wrote a citation, rather than we for another. */
export function isOwnCitation(citation: unknown): boolean {
  return carried(textAt(citation, 'encrypted_index') ?? '') === undefined
}

/** What a client returned in a thinking block of ours. */
export function reasoningBlock(opaque: Opaque, text?: string): Block {
  const said = text === undefined || text === '' ? {} : { text }
  if (opaque.origin.dialect === '') return { type: 'reasoning', ...said }
  if (!isReasoning(opaque)) return { type: 'opaque', opaque }
  return { type: 'reasoning', ...said, opaque }
}

/** Reasoning is known by what its dialect makes of it; anything else was carried whole. */
function isReasoning({ origin, data }: Opaque): boolean {
  if (!isObject(data)) return true
  const { type } = data
  if (origin.dialect === 'anthropic-messages') return type === 'thinking' || type === 'redacted_thinking'
  return origin.dialect !== 'openai-responses' || type === 'reasoning'
}
