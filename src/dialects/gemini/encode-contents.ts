import type { Part } from '@google/genai'
import type { Block, ChatRequest, Message } from '../../core/request.ts'
import type { Patch } from '../dialect.ts'
import type { WireContent, WirePart, WireRequest } from './wire-types.ts'
import { belongsTo } from '../carried.ts'
import { dialectName } from './wire-types.ts'
import { encodeMedia } from './encode-media.ts'
import { encodeToolResult } from './encode-tool-result.ts'
import { isObject } from '../../core/json-object.ts'
import { openingLine } from '../opening-line.ts'
import { isSince } from './model-name.ts'
import { ownSignature, signFirstCalls } from './thought-signature.ts'
import { UmbelError } from '../../core/errors.ts'

/** Messages -> the instruction and the turns, which alternate between user and model. */
export function encodeContents(
  request: ChatRequest,
  patch: Patch,
  dropped: Set<string>,
): Pick<WireRequest, 'contents' | 'systemInstruction'> {
  const encoder = new ContentsEncoder(patch, dropped)
  for (const [index, message] of request.messages.entries()) encoder.add(message, `messages[${index}]`)
  const { instruction } = encoder
  const contents = encoder.contents.map(resultsFirst)
  if (isSince(patch.model, 3)) signFirstCalls(contents)
  // There has to be a turn to answer.
  if (contents.length === 0)
    return {
      contents: [{ role: 'user', parts: instruction.length > 0 ? instruction : [{ text: openingLine }] }],
    }
  // A call has to come after a user's turn, or after results.
  if (contents[0]?.role === 'model' && contents[0].parts.some((part) => 'functionCall' in part))
    contents.unshift({ role: 'user', parts: [{ text: openingLine }] })
  return { contents, ...(instruction.length > 0 && { systemInstruction: { parts: instruction } }) }
}

class ContentsEncoder {
  readonly contents: WireContent[] = []
  readonly instruction: Part[] = []
  readonly #patch: Patch
  readonly #dropped: Set<string>
  /** Names of the calls so far, by id: a result says only which call it answers, Gemini asks for the name. */
  readonly #names = new Map<string, string>()

  constructor(patch: Patch, dropped: Set<string>) {
    this.#patch = patch
    this.#dropped = dropped
  }

  add(message: Message, path: string): void {
    const parts: WirePart[] = []
    const thinks = this.#holdsOwnSignature(message)
    for (const [index, block] of message.content.entries()) {
      const blockPath = `${path}.content[${index}]`
      if ('cacheControl' in block) this.#dropped.add('cache_control')
      if (message.role === 'system' || message.role === 'developer') this.#instruct(block, blockPath)
      else parts.push(...this.#encode(block, blockPath, thinks))
    }
    if (parts.length === 0) return
    const role = message.role === 'assistant' ? 'model' : 'user'
    const last = this.contents.at(-1)
    if (last?.role === role) last.parts.push(...parts)
    else this.contents.push({ role, parts })
  }

  #instruct(block: Block, path: string): void {
    if (block.type === 'text') {
      if (block.text !== '') this.instruction.push({ text: block.text })
    } else if (block.type === 'opaque') this.#drop(block)
    else {
      throw new UmbelError('unsupported', `Gemini takes only text as a system instruction (${path}).`, {
        param: path,
        code: 'unsupported_content',
      })
    }
  }

  /** `thinks`: the message is Gemini's own, so that its thoughts may go back with it, signed or not. */
  #encode(block: Block, path: string, thinks: boolean): WirePart[] {
    switch (block.type) {
      case 'text': {
        const signature = this.#signatureOf(block)
        if (block.text === '' && signature === undefined) return []
        return [{ text: block.text, ...signed(signature) }]
      }
      case 'reasoning': {
        const signature = this.#signatureOf(block)
        const { text = '' } = block
        if (signature !== undefined || (block.opaque === undefined && thinks && text !== '')) {
          return [{ text, thought: true, ...signed(signature) }]
        }
        this.#dropped.add('reasoning')
        return []
      }
      case 'refusal':
        return [{ text: block.text }]
      case 'image':
      case 'audio':
      case 'file':
        return [encodeMedia(block, path, this.#patch.model)]
      case 'tool-call': {
        const { id, name } = block
        this.#names.set(id, name)
        const args = parseArguments(block.arguments, path)
        return [
          { functionCall: { ...(id !== '' && { id }), name, args }, ...signed(this.#signatureOf(block)) },
        ]
      }
      case 'tool-result': {
        const name = this.#names.get(block.callId)
        if (name === undefined) throw orphan(block.callId, path)
        const { functionResponse, shown } = encodeToolResult(
          block,
          name,
          path,
          this.#patch.model,
          this.#dropped,
        )
        return [{ functionResponse }, ...shown]
      }
      case 'opaque': {
        const { opaque } = block
        if (belongsTo(opaque, dialectName, this.#patch.provider) && isObject(opaque.data))
          return [opaque.data]
        this.#drop(block)
        return []
      }
    }
  }

  #signatureOf(block: Extract<Block, { type: 'text' | 'reasoning' | 'tool-call' }>): string | undefined {
    return ownSignature(block.opaque, this.#patch.provider, this.#dropped)
  }

  #holdsOwnSignature({ content }: Message): boolean {
    const { provider } = this.#patch
    return content.some(
      (block) =>
        'opaque' in block && block.opaque !== undefined && belongsTo(block.opaque, dialectName, provider),
    )
  }

  #drop({ opaque }: Extract<Block, { type: 'opaque' }>): void {
    this.#dropped.add(`${opaque.origin.dialect} block`)
  }
}

/** Results come one after the other, right behind their calls; what else the user's turn holds follows them. */
function resultsFirst(content: WireContent): WireContent {
  const { parts } = content
  if (content.role !== 'user' || !parts.some(isResult)) return content
  return { ...content, parts: [...parts.filter(isResult), ...parts.filter((part) => !isResult(part))] }
}

function isResult(part: WirePart): boolean {
  return 'functionResponse' in part
}

function signed(thoughtSignature: string | undefined): { readonly thoughtSignature?: string } {
  return thoughtSignature === undefined ? {} : { thoughtSignature }
}

/** Arguments are an object on this wire. A call without any has an empty text in some dialects. */
function parseArguments(text: string, path: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // Worded below.
  }
  if (isObject(value)) return { ...value }
  throw new UmbelError('request', `Invalid value for '${path}.arguments': not the JSON text of an object.`, {
    param: `${path}.arguments`,
    code: 'invalid_value',
  })
}

function orphan(callId: string, path: string): UmbelError {
  return new UmbelError(
    'request',
    `Invalid value for '${path}': no tool call with the id '${callId}' precedes it.`,
    {
      param: path,
      code: 'invalid_value',
    },
  )
}
