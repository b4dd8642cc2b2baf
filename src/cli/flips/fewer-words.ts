import type { ChatRequest } from '../../core/request.ts'
import type { Flip } from './flip.ts'
import type { WhatIf } from './what-if.ts'
import { withChanges } from '../../core/with-changes.ts'

/** Words that are tried, and flips that are told. */
const mostTried = 64
const mostTold = 3

/** The words of the ask, each left out in turn: the first few that lead elsewhere. */
export function fewerWords(whatIf: WhatIf): Flip[] {
  const { request, signals } = whatIf.decided
  const words = [...new Set(signals.ask.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [])].slice(0, mostTried)
  const flips: Flip[] = []
  for (const word of words) {
    const flip: Flip = {
      kind: 'words',
      change: `without "${word}"`,
      ...whatIf.request(without(word, request)),
    }
    if (flip.flips) flips.push(flip)
    if (flips.length === mostTold) break
  }
  return flips
}

function without(word: string, request: ChatRequest): ChatRequest {
  // A word as found above has no sign that means anything in an expression.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu')
  const messages = request.messages.map((message) => {
    if (message.role !== 'user') return message
    const content = message.content.map((block) =>
      block.type === 'text' ? { ...block, text: block.text.replace(pattern, '') } : block,
    )
    return { ...message, content }
  })
  return withChanges(request, { messages })
}
