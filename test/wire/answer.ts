/** What a model answers, in no format's words; each format renders it whole and as a stream. */
export interface Answer {
  readonly blocks: readonly AnswerBlock[]
  readonly stop: Stop
  /** The sequence that stopped it, when one did. */
  readonly sequence?: string
  readonly usage: AnswerUsage
}

/** `pieces` are what one event of a stream carries each. */
export type AnswerBlock =
  { readonly kind: 'text' | 'refusal'; readonly pieces: readonly string[] } | ReasoningBlock | CallBlock

export interface ReasoningBlock {
  readonly kind: 'reasoning'
  readonly pieces: readonly string[]
  /** Where a format can hide reasoning and still hand it over, it does. */
  readonly redacted?: boolean
}

export interface CallBlock {
  readonly kind: 'call'
  readonly name: string
  /** Of the arguments, as JSON. */
  readonly pieces: readonly string[]
}

export type Stop = 'end' | 'calls' | 'length' | 'filter' | 'refusal' | 'sequence'

/** Tokens. `input` has the cached ones in it, `output` the reasoning. */
export interface AnswerUsage {
  readonly input: number
  readonly output: number
  readonly cacheRead: number
  readonly cacheWrite: number
  readonly reasoning: number
  readonly audioInput: number
  readonly audioOutput: number
}

export const plainUsage: AnswerUsage = {
  input: 21,
  output: 9,
  cacheRead: 0,
  cacheWrite: 0,
  reasoning: 0,
  audioInput: 0,
  audioOutput: 0,
}

export function whole(block: AnswerBlock): string {
  return block.pieces.join('')
}
