import type { Block, JsonObject, Maker } from '../../core/request.ts'
import type { ChatResult } from '../../core/answer.ts'
import { UmbelError } from '../../core/errors.ts'
import { CallIds } from '../call-ids.ts'
import { firstCandidate, partsOf, signed } from './answer-fields.ts'
import { decodeFinishReason, failureOf } from './finish-reason.ts'
import { decodeLogprobs } from './logprobs.ts'
import { decodeUsage } from './usage.ts'
import { inBandError } from './decode-error.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { promptRefusal } from './prompt-feedback.ts'
import { type Piece, type TextPiece, readPart } from './decode-part.ts'

/** An answer of `generateContent` -> `ChatResult`. Throws class `garbage`, or the error that a 200 carries. */
export function decodeResponse(text: string, maker: Maker): ChatResult {
  const answer = parse(text)
  const error = inBandError(answer, text)
  if (error !== undefined) throw error
  if (!isObject(answer)) throw notAnAnswer()
  const candidate = firstCandidate(answer)
  if (candidate === undefined) throw promptRefusal(answer, text) ?? notAnAnswer()
  const reason = textAt(candidate, 'finishReason') ?? ''
  const failure = failureOf(reason, textAt(candidate, 'finishMessage'))
  if (failure !== undefined) throw failure
  const content = decodeContent(candidate, maker)
  const logprobs = decodeLogprobs(candidate['logprobsResult'])
  const calls = content.some((block) => block.type === 'tool-call')
  return {
    id: textAt(answer, 'responseId') ?? '',
    model: textAt(answer, 'modelVersion') ?? maker.model,
    // The Gemini API does not say.
    created: Math.floor(Date.now() / 1000),
    content,
    finish: decodeFinishReason(reason, calls),
    usage: decodeUsage(answer['usageMetadata']),
    ...(logprobs !== undefined && { logprobs }),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UmbelError('garbage', 'The upstream answered with text that is not JSON.')
  }
}

function notAnAnswer(): UmbelError {
  return new UmbelError(
    'garbage',
    'The upstream answered with JSON that is not an answer of generateContent.',
  )
}

function decodeContent(candidate: JsonObject, maker: Maker): readonly Block[] {
  const blocks: Block[] = []
  const ids = new CallIds()
  for (const part of partsOf(candidate)) {
    const piece = readPart(part)
    if (piece === undefined) continue
    if (piece.kind === 'text' || piece.kind === 'reasoning') addText(blocks, piece, maker)
    else blocks.push(decodeBlock(piece, ids, maker))
  }
  return blocks
}

/** Texts of one kind in a row are one block, which a signature ends: it stands on the last of them, or behind it. */
function addText(blocks: Block[], { kind, text, signature }: TextPiece, maker: Maker): void {
  const last = blocks.at(-1)
  const open = last?.type === kind && last.opaque === undefined ? last : undefined
  if (text === '' && signature === undefined) return
  if (open !== undefined) blocks.pop()
  blocks.push({ type: kind, text: (open?.text ?? '') + text, ...signed(signature, maker) })
}

function decodeBlock(piece: Exclude<Piece, TextPiece>, ids: CallIds, maker: Maker): Block {
  switch (piece.kind) {
    case 'call': {
      const { name, arguments: args, signature } = piece
      return { type: 'tool-call', id: ids.next(piece.id), name, arguments: args, ...signed(signature, maker) }
    }
    case 'file': {
      const { mediaType, data } = piece
      const type = mediaType.startsWith('image/')
        ? 'image'
        : mediaType.startsWith('audio/')
          ? 'audio'
          : 'file'
      return { type, source: { kind: 'base64', data }, mediaType }
    }
    case 'opaque':
      return { type: 'opaque', opaque: { origin: maker, data: piece.part } }
  }
}
