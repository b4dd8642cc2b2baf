import type { Block, ChatRequest } from '../core/request.ts'

/** Tokens that an image costs about, at the usual detail. */
const imageTokens = 1000
/** Tokens that a message costs beside its text. */
const messageTokens = 4

/** Tokens of the whole request, at four characters each: rough, and on the high side for English. */
export function estimateTokens(request: ChatRequest): number {
  let characters = 0
  let extra = messageTokens * request.messages.length
  const count = (block: Block): void => {
    if (block.type === 'text' || block.type === 'refusal') characters += block.text.length
    else if (block.type === 'reasoning') characters += block.text?.length ?? 0
    else if (block.type === 'tool-call') characters += block.name.length + block.arguments.length
    else if (block.type === 'tool-result') block.content.forEach(count)
    else if (block.type === 'opaque') extra += 10
    else extra += imageTokens
  }
  for (const message of request.messages) message.content.forEach(count)
  for (const tool of request.tools) {
    characters += tool.name.length + (tool.description?.length ?? 0)
    if (tool.parameters !== undefined) characters += JSON.stringify(tool.parameters).length
  }
  return Math.ceil(characters / 4) + extra
}
