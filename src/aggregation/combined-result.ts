import type { ChatResult } from '../core/answer.ts'
import type { Member } from '../core/aggregate.ts'
import type { Usage } from '../core/usage.ts'

/** An answer of several members' words. Its usage is the sum of theirs, or null where one did not say. */
export function combinedResult(members: readonly Member[], text: string): ChatResult {
  const results = members.map(({ result }) => result)
  const [first] = results
  return {
    id: first?.id ?? '',
    model: [...new Set(results.map(({ model }) => model))].join('+'),
    created: Math.max(0, ...results.map(({ created }) => created)),
    content: [{ type: 'text', text }],
    finish: 'stop',
    usage: results.map(({ usage }) => usage).reduce(added, { inputTokens: 0, outputTokens: 0 }),
  }
}

const details = [
  'cachedReadTokens',
  'cachedWriteTokens',
  'reasoningTokens',
  'audioInputTokens',
  'audioOutputTokens',
] as const

function added(a: Usage | null, b: Usage | null): Usage | null {
  if (a === null || b === null) return null
  const known = details.filter((name) => a[name] !== undefined || b[name] !== undefined)
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    ...Object.fromEntries(known.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)])),
  }
}
