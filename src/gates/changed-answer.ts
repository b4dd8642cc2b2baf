import type { ChatResult } from '../core/answer.ts'
import type { Block } from '../core/request.ts'

/** The answer with `text` in place of all its text blocks: in the first one's place, or at the end. */
export function withText(result: ChatResult, text: string): ChatResult {
  const block: Block = { type: 'text', text }
  const first = result.content.findIndex(({ type }) => type === 'text')
  const content = result.content.flatMap((old, index): Block[] => {
    if (old.type !== 'text') return [old]
    return index === first ? [block] : []
  })
  if (first < 0) content.push(block)
  return withoutLogprobs({ ...result, content })
}

/** Log-probabilities spell the tokens of the text that was; they do not fit another one. */
export function withoutLogprobs(result: ChatResult): ChatResult {
  const { logprobs, ...rest } = result
  return logprobs === undefined ? result : rest
}
