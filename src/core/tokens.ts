import type { Block, ChatRequest } from './request.ts'

/** Tokens that an image costs about, at the usual detail. */
const imageTokens = 1000
/** Tokens that a message costs beside its text. */
const messageTokens = 4

/** Letters of base64 to a token of sound: about those of speech at a low bit rate. */
const lettersOfSound = 150

export interface Media {
  readonly tokens: number
  /** Letters of the body that carry them. */
  readonly letters: number
}

/**
 * Pictures and sound of a request: they cost by what they are, not by the letters that carry them. A file that comes
 * along is left out, since all of it may be text.
 */
export function mediaOf(request: ChatRequest): Media {
  let tokens = 0
  let letters = 0
  const count = (block: Block): void => {
    if (block.type === 'tool-result') block.content.forEach(count)
    if (block.type !== 'image' && block.type !== 'audio' && block.type !== 'file') return
    const size = block.source.kind === 'base64' ? block.source.data.length : undefined
    if (size !== undefined && block.type === 'file') return
    letters += size ?? 0
    tokens += block.type === 'audio' && size !== undefined ? Math.ceil(size / lettersOfSound) : imageTokens
  }
  for (const message of request.messages) message.content.forEach(count)
  return { tokens, letters }
}

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
