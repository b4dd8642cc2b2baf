import type { Answer } from '../answer.ts'
import type { Asked, Frame } from '../format.ts'
import { letters } from '../ids.ts'
import type { Request, Response, WireCandidate, WirePart } from '../wire-types/gemini.ts'
import { ending, partsOf, signed, usageOf } from './answer.ts'
import { logprobsOf } from './logprobs.ts'

/** Every event is a whole response with the newest part in it; the reason comes with the last, empty one. */
export function geminiFrames(answer: Answer, asked: Asked<Request>): Frame[] {
  const pieces = answer.blocks.flatMap((block) =>
    // A call comes whole.
    (block.kind === 'call' ? [''] : block.pieces).flatMap((piece) => partsOf(block, piece, asked.body)),
  )
  const parts = signed([...pieces, { text: '' }], answer, asked)
  const base = { modelVersion: asked.model, responseId: letters(22) }
  const { input } = answer.usage
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1
    const candidate: WireCandidate = {
      content: { parts: [part], role: 'model' },
      index: 0,
      ...(isLast ? { ...ending(answer), ...logprobsOf(answer, asked.body) } : {}),
    }
    const data: Response = {
      candidates: [candidate],
      usageMetadata: isLast ? usageOf(answer.usage) : { promptTokenCount: input, totalTokenCount: input },
      ...base,
    }
    return geminiEvent(data, !isLast && shows(part))
  })
}

function shows(part: WirePart): boolean {
  return part.text !== '' || part.functionCall !== undefined
}

/** Google ends its lines as Windows does. */
export function geminiEvent(data: object, shown = false): Frame {
  return { text: `data: ${JSON.stringify(data)}\r\n\r\n`, shows: shown }
}
