import type {
  ChatCompletion,
  ChatCompletionTokenLogprob,
} from 'openai/resources/chat/completions/completions'
import type { Request } from '../wire-types/openai-chat.ts'

/** One token for each piece, as likely as any other; null when nobody asked. */
export function logprobsOf(pieces: readonly string[], body: Request): ChatCompletion.Choice.Logprobs | null {
  if (body.logprobs !== true) return null
  return { content: pieces.map((piece) => tokenOf(piece, body.top_logprobs ?? 0)), refusal: null }
}

export function tokenOf(token: string, alternatives: number): ChatCompletionTokenLogprob {
  const bytes = [...Buffer.from(token)]
  const others = Array.from({ length: alternatives }, (_, index) => ({
    token: index === 0 ? token : `alternative ${index}`,
    bytes: index === 0 ? bytes : [...Buffer.from(`alternative ${index}`)],
    logprob: -0.5 - index,
  }))
  return { token, bytes, logprob: -0.5, top_logprobs: others }
}
