/*
 * What the API takes differs from model to model, and a request that says too much is refused whole. These are the
 * differences that matter where a body is written here; they go by the model's name, with any prefix or date.
 * Sources: https://platform.claude.com/docs/en/build-with-claude/thinking-troubleshooting, .../mid-conversation-system-messages,
 * .../structured-outputs, .../models/opus-5-5/whats-new-opus-5-5, and getModelCapabilities of @ai-sdk/anthropic 3.0.140.
 */
export interface ModelTraits {
  /** `budget`: `enabled` with a budget; `adaptive`: the model decides, steered by `effort`; `both`. */
  readonly thinking: 'none' | 'budget' | 'both' | 'adaptive'
  /** The least thinking that can be asked for. `always`: it cannot be turned off. */
  readonly off: 'disabled' | 'between_tools' | 'always'
  /** Levels of `output_config.effort`. */
  readonly efforts: readonly string[]
  /** Whether thinking is told only when `display` asks for it. */
  readonly display: boolean
  /** Thinking goes back to the model that wrote it only. */
  readonly boundThinking: boolean
  /** `one`: temperature or top_p, not both. */
  readonly sampling: 'free' | 'one' | 'none'
  readonly forcedTools: boolean
  /** `output_config.format` and `strict` tools. */
  readonly structured: boolean
  /** A turn of the model's at the end, to be continued. */
  readonly prefill: boolean
  /** System messages in the midst of a conversation. */
  readonly systemMessages: boolean
}

/** Makers whose own servers speak the dialect: the oldest ways are the ones that all of them know. */
const makers = /deepseek|glm|kimi|mimo|minimax|qwen/

const otherMakes: ModelTraits = {
  thinking: 'budget',
  off: 'disabled',
  efforts: [],
  display: false,
  boundThinking: false,
  sampling: 'free',
  forcedTools: true,
  structured: false,
  prefill: true,
  systemMessages: false,
}

/** A name that says nothing of the model: what the caller asked for is tried, in the ways that most of them know. */
const unknown: ModelTraits = { ...otherMakes, structured: true }

const named =
  /claude[-_.](?:(opus|sonnet|haiku|fable|mythos)[-.](\d+)(?:[-.](\d{1,2})(?!\d))?|(?:v?(\d+)(?:[-.](\d{1,2})(?!\d))?)(?:[-.](opus|sonnet|haiku))?|(instant)|(mythos-preview))/

export function traitsOf(model: string): ModelTraits {
  const name = model.toLowerCase()
  if (makers.test(name)) return otherMakes
  const found = named.exec(name)
  if (found === null) return unknown
  if (found[7] !== undefined) return traits('instant', 100)
  if (found[8] !== undefined) return { ...traits('mythos', 409), thinking: 'both' }
  const family = found[1] ?? found[6] ?? 'sonnet'
  return traits(family, Number(found[2] ?? found[4]) * 100 + Number(found[3] ?? found[5] ?? 0))
}

/** `generation`: 406 for 4.6. */
function traits(family: string, generation: number): ModelTraits {
  const alwaysThinks = family === 'fable' || family === 'mythos'
  const newest = generation >= (alwaysThinks ? 501 : 505) && family !== 'haiku'
  const adaptiveOnly = generation >= 407 || alwaysThinks
  return {
    thinking: thinkingOf(generation, adaptiveOnly),
    off: offOf(family, alwaysThinks || newest),
    efforts: effortsOf(family, generation, adaptiveOnly),
    display: adaptiveOnly,
    boundThinking: newest,
    sampling: adaptiveOnly ? 'none' : generation >= 401 ? 'one' : 'free',
    forcedTools: !newest,
    structured: generation >= 405 || (family === 'opus' && generation >= 401),
    prefill: generation < 406 && !alwaysThinks,
    systemMessages: generation >= (family === 'opus' ? 408 : alwaysThinks ? 500 : 505),
  }
}

function thinkingOf(generation: number, adaptiveOnly: boolean): ModelTraits['thinking'] {
  if (adaptiveOnly) return 'adaptive'
  if (generation >= 406) return 'both'
  return generation >= 307 ? 'budget' : 'none'
}

function offOf(family: string, always: boolean): ModelTraits['off'] {
  if (!always) return 'disabled'
  return family === 'sonnet' ? 'between_tools' : 'always'
}

function effortsOf(family: string, generation: number, adaptiveOnly: boolean): readonly string[] {
  if (adaptiveOnly) return ['low', 'medium', 'high', 'xhigh', 'max']
  if (generation >= 406) return ['low', 'medium', 'high', 'max']
  return family === 'opus' && generation >= 405 ? ['low', 'medium', 'high'] : []
}
