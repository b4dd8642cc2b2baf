import type { JsonObject } from '../../core/request.ts'

/** One party's say in a conversation, as it goes into `messages`. */
export interface Turn {
  readonly role: 'user' | 'assistant' | 'system'
  readonly content: readonly JsonObject[]
}

/** Consecutive turns of one role are one. */
export function combine(turns: readonly Turn[]): Turn[] {
  const combined: Turn[] = []
  for (const turn of turns) {
    const last = combined.at(-1)
    if (last?.role === turn.role)
      combined.splice(-1, 1, { ...last, content: [...last.content, ...turn.content] })
    else combined.push(turn)
  }
  return combined
}
