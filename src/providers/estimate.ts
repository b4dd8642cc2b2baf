import type { ChatRequest } from '../core/request.ts'
import type { Budget, Estimate } from '../core/budget.ts'
import type { Want } from '../core/account.ts'
import type { ModelProfile } from '../core/release.ts'
import { UmbelError } from '../core/errors.ts'
import { costOf } from '../core/usage.ts'
import { estimateTokens, mediaOf } from '../core/tokens.ts'
import { answersAsked } from '../core/answers-of.ts'

/** The bound on an answer's length when neither the caller nor the profile sets one. Tokens. */
const usualOutput = 4096

/** The shortest answer that is worth a call when money or tokens run out. Tokens. */
const shortestAnswer = 16

/** A rough count: four bytes a token, which is on the high side for English. */
function roughly(request: ChatRequest): number {
  return request.source === null ? estimateTokens(request) : Math.ceil(request.source.bytes / 4)
}

/** How many times the usual a picture may cost, looked at closely. */
const mediaAtMost = 5

/** What a request's input may come to. */
export interface Input {
  readonly tokens: number
  readonly atMost: number
}

/** Where it is counted on somebody's account, messages are decoded for it: pictures and sound are no text. */
export function inputOf(request: ChatRequest): Input {
  const { source } = request
  if (source === null) {
    const tokens = estimateTokens(request)
    return { tokens, atMost: 4 * tokens }
  }
  const { tokens, letters } = mediaOf(request)
  const bytes = Math.max(0, source.bytes - letters)
  return { tokens: Math.ceil(bytes / 4) + tokens, atMost: bytes + mediaAtMost * tokens }
}

/** What is wanted for a call whose estimate it is. */
export function wantOf(estimate: Reserved, input: Input, { price }: ModelProfile): Want {
  const { usd, tokens } = estimate
  const outputTokens = tokens - estimate.inputTokens
  const atMost = {
    tokens: input.atMost + outputTokens,
    usd: costOf({ inputTokens: input.atMost, outputTokens }, price),
  }
  return { usd, tokens, atMost }
}

/** What a request may use, and what it needs at the least, before it is known which model answers. Tokens. */
export function tokensAsked(request: ChatRequest): { readonly most: number; readonly least: number } {
  const input = inputOf(request).tokens
  const { maxOutputTokens } = request
  return {
    most: input + answersAsked(request) * (maxOutputTokens ?? usualOutput),
    least: input + leastOutput(request),
  }
}

function leastOutput(request: ChatRequest): number {
  const { maxOutputTokens } = request
  return answersAsked(request) * Math.min(shortestAnswer, maxOutputTokens ?? shortestAnswer)
}

export interface Reserved extends Estimate {
  readonly inputTokens: number
  /** Of each answer. Sent upstream when a cap needs it bounded; otherwise undefined. */
  readonly maxOutputTokens?: number
}

/** Whether somebody bounds what a call may use. A model's own limit stands beside the tree. */
export function isCapped(budget: Budget, { maxOutputTokens }: Reserved): boolean {
  return budget.needsUsage || maxOutputTokens !== undefined
}

/** What one call needs at the least: its input, in tokens, and a short answer. */
export function leastOf(request: ChatRequest, model: ModelProfile, input: number): Estimate {
  const output = leastOutput(request)
  return { tokens: input + output, usd: costOf({ inputTokens: input, outputTokens: output }, model.price) }
}

/** What one call may use at most. Under a cap, the answer is bounded to what the rest still pays for. */
export function estimateCall(
  request: ChatRequest,
  model: ModelProfile,
  rest: { readonly usd: number | null; readonly tokens: number | null },
  input = roughly(request),
): Reserved {
  const answers = answersAsked(request)
  const asked = answers * (request.maxOutputTokens ?? model.maxOutputTokens ?? usualOutput)
  const priced = (output: number) => costOf({ inputTokens: input, outputTokens: output }, model.price)
  // What writes no answer, such as an embedding, has none to bound.
  if (asked === 0 || (rest.usd === null && rest.tokens === null)) {
    return { inputTokens: input, tokens: input + asked, usd: priced(asked) }
  }
  let output = asked
  if (rest.tokens !== null) output = Math.min(output, rest.tokens - input)
  if (rest.usd !== null && model.price !== null && model.price.output > 0) {
    const left = rest.usd - (input * model.price.input) / 1e6
    output = Math.min(output, Math.floor((left * 1e6) / model.price.output))
  }
  const each = Math.floor(output / answers)
  if (each < 1) {
    throw new UmbelError(
      'budget',
      `The budget is used up: the rest does not pay for an answer of '${model.name}'.`,
      {
        code: 'budget_exhausted',
      },
    )
  }
  return { inputTokens: input, tokens: input + output, usd: priced(output), maxOutputTokens: each }
}
