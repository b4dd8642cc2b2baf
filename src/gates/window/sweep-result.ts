import type { Block } from '../../core/request.ts'
import type { Channel, TextWindow } from '../../core/gate.ts'
import type { ChatResult } from '../../core/answer.ts'
import { sweep } from './sweep.ts'
import { withoutLogprobs } from '../changed-answer.ts'

export interface SweptResult {
  /** The very same object when nothing was changed. */
  readonly result: ChatResult
  readonly flags: readonly string[]
  readonly refused: string | null
}

/** Goes over every text of a whole answer. */
export function sweepResult(window: TextWindow, result: ChatResult): SweptResult {
  const flags = new Set<string>()
  let refused: string | null = null
  let changed = false
  const over = (text: string, channel: Channel): string => {
    const swept = sweep(window, text, channel)
    for (const flag of swept.flags) flags.add(flag)
    refused ??= swept.refused
    changed ||= swept.text !== text
    return swept.text
  }
  const content = result.content.map((block) => sweepBlock(block, over))
  if (refused !== null || !changed) return { result, flags: [...flags], refused }
  const rewritten = { ...result, content }
  return { result: window.redacts ? withoutLogprobs(rewritten) : rewritten, flags: [...flags], refused }
}

function sweepBlock(block: Block, over: (text: string, channel: Channel) => string): Block {
  switch (block.type) {
    case 'text':
    case 'refusal':
      return { ...block, text: over(block.text, 'text') }
    case 'reasoning':
      return block.text === undefined ? block : { ...block, text: over(block.text, 'reasoning') }
    case 'tool-call':
      return { ...block, arguments: over(block.arguments, 'arguments') }
    default:
      return block
  }
}
