import * as z from 'zod'
import type { Block, Maker, Opaque } from '../core/request.ts'

/*
 * Nothing is stored between two requests, so what has to come back with the next one travels with the client, inside
 * values that every client returns unchanged: a signature, an item's id, and, for clients that keep nothing else, the
 * id of a tool call. All of them match ^[A-Za-z0-9_-]+$, which is what Anthropic asks of ids.
 */

/** Begins whatever was carried. Base64url behind it. */
export const mark = 'umbel1_'

const makerSchema = z.strictObject({ provider: z.string(), model: z.string(), dialect: z.string() })
const opaqueSchema = z.strictObject({ origin: makerSchema, data: z.unknown() })

/** Anything JSON as a word: the mark and base64url. */
export function carry(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return mark + bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
}

/** What a word carries; undefined when it carries nothing that can be read. */
export function carried(word: string): unknown {
  const at = word.indexOf(mark)
  if (at < 0) return undefined
  try {
    const bytes = Uint8Array.fromBase64(word.slice(at + mark.length), { alphabet: 'base64url' })
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** A word of another origin's as it is shown to a client, in a place that is returned unchanged: a signature. */
export function carryOpaque(opaque: Opaque): string {
  return carry({ origin: opaque.origin, data: opaque.data })
}

export function carriedOpaque(word: string): Opaque | undefined {
  const parsed = opaqueSchema.safeParse(carried(word))
  return parsed.success ? { origin: parsed.data.origin, data: parsed.data.data } : undefined
}

/** What the id of a tool call carries: its own opaque part, and the reasoning that came before it. */
export interface CallCargo {
  readonly opaque?: Opaque
  readonly reasoning?: readonly { readonly text?: string; readonly opaque: Opaque }[]
}

const cargoSchema = z.strictObject({
  opaque: z.exactOptional(opaqueSchema),
  reasoning: z.exactOptional(
    z.array(z.strictObject({ text: z.exactOptional(z.string()), opaque: opaqueSchema })),
  ),
})

/** The id of a tool call with its cargo behind it; the id itself when there is none. */
export function loadCallId(id: string, cargo: CallCargo): string {
  if (cargo.opaque === undefined && (cargo.reasoning?.length ?? 0) === 0) return id
  return `${id}_${carry(cargo)}`
}

/** An id as the upstream gave it, and what we put behind it. */
export function unloadCallId(loaded: string): { readonly id: string; readonly cargo: CallCargo } {
  const at = loaded.indexOf(`_${mark}`)
  if (at < 0) return { id: loaded, cargo: {} }
  const parsed = cargoSchema.safeParse(carried(loaded))
  return parsed.success ? { id: loaded.slice(0, at), cargo: parsed.data } : { id: loaded, cargo: {} }
}

/** Whether an opaque part may go to this upstream: it goes back to where it came from, as far as that is known. */
export function belongsTo(opaque: Opaque, dialect: string, provider: string): boolean {
  const { origin } = opaque
  return origin.dialect === dialect && (origin.provider === '' || origin.provider === provider)
}

/** Where something came from that a caller sent in the dialect's own form. */
export function unknownMaker(dialect: string): Maker {
  return { provider: '', model: '', dialect }
}

/** The reasoning blocks of an answer that must come back, as cargo. */
export function reasoningCargo(blocks: readonly Block[]): NonNullable<CallCargo['reasoning']> {
  return blocks.flatMap((block) =>
    block.type === 'reasoning' && block.opaque !== undefined
      ? [{ ...(block.text !== undefined && { text: block.text }), opaque: block.opaque }]
      : [],
  )
}
