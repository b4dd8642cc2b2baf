import type { Answer } from '../answer.ts'
import { tokenOf } from '../openai-chat/logprobs.ts'
import type { Request, WireCandidate } from '../wire-types/gemini.ts'

/** One token for each piece of text; nothing when nobody asked. */
export function logprobsOf(
  { blocks }: Answer,
  body: Request,
): Pick<WireCandidate, 'logprobsResult' | 'avgLogprobs'> {
  const { responseLogprobs, logprobs = 0 } = body.generationConfig ?? {}
  if (responseLogprobs !== true) return {}
  const pieces = blocks.flatMap((block) => (block.kind === 'text' ? block.pieces : []))
  const tokens = pieces.map((piece) => tokenOf(piece, logprobs))
  return {
    avgLogprobs: -0.5,
    logprobsResult: {
      chosenCandidates: tokens.map(candidate),
      topCandidates: tokens.map((token) => ({ candidates: token.top_logprobs.map(candidate) })),
    },
  }
}

function candidate({ token, logprob }: { readonly token: string; readonly logprob: number }) {
  return { token, tokenId: 1, logProbability: logprob }
}
