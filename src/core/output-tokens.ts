import type { StreamPart } from './stream-part.ts'

/**
 * Tokens of output that a piece of a stream brings, roughly: one for each four characters, and at least one, since many
 * upstreams send them one at a time. What an answer cut short has cost is estimated from it.
 */
export function outputTokens(part: StreamPart): number {
  switch (part.type) {
    case 'text-delta':
    case 'reasoning-delta':
      return Math.max(1, Math.floor(part.text.length / 4))
    case 'tool-call-delta':
      return Math.max(1, Math.floor(part.arguments.length / 4))
    default:
      return 0
  }
}
