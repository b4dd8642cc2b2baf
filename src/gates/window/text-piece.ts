import type { Channel } from '../../core/gate.ts'
import type { StreamPart } from '../../core/stream-part.ts'

/** The text that a part carries, if it is a piece of one. */
export function pieceOf(part: StreamPart): { readonly text: string; readonly channel: Channel } | undefined {
  switch (part.type) {
    case 'text-delta':
    case 'refusal':
      return { text: part.text, channel: 'text' }
    case 'reasoning-delta':
      return { text: part.text, channel: 'reasoning' }
    case 'tool-call-delta':
      return { text: part.arguments, channel: 'arguments' }
    default:
      return undefined
  }
}

/** The same part with another text. */
export function withPiece(part: StreamPart, text: string): StreamPart {
  switch (part.type) {
    case 'text-delta':
    case 'reasoning-delta':
    case 'refusal':
      return { ...part, text }
    case 'tool-call-delta':
      return { ...part, arguments: text }
    default:
      return part
  }
}

/** The block that a piece or an end belongs to: ids are unique only among blocks of one kind. */
export function blockKey(part: StreamPart & { readonly id?: string }): string {
  const [kind = ''] = part.type.split('-')
  return `${kind} ${part.id ?? ''}`
}
