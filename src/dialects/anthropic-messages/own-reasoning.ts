import type { JsonObject, Origin, Reasoning } from '../../core/request.ts'
import { dialectName } from './request-schema.ts'
import { isObject } from '../../core/json-object.ts'

/** Reasoning with the caller's own words for it: an upstream of this dialect gets those. */
interface OwnReasoning extends Reasoning {
  readonly origin: Origin
}

interface OwnWords {
  readonly thinking: JsonObject | undefined
  readonly effort: string | undefined
}

/** `thinking` and `output_config.effort` in the common words. */
export function decodeReasoning(
  thinking: JsonObject | undefined,
  effort: string | undefined,
): Reasoning | null {
  if (thinking === undefined && effort === undefined) return null
  const data: OwnWords = { thinking, effort }
  const reasoning: OwnReasoning = { ...wordsFor(thinking, effort), origin: { dialect: dialectName, data } }
  return reasoning
}

function wordsFor(thinking: JsonObject | undefined, effort: string | undefined): Reasoning {
  const { type, display } = thinking ?? {}
  // By a budget, models think aloud unless told not to; what is adaptive shows where it is asked to.
  const isShown = display === 'summarized' || (type === 'enabled' && (display ?? null) === null)
  const shown = isShown ? { summary: 'auto' } : {}
  const level = effort === undefined ? {} : { effort }
  switch (type) {
    case 'disabled':
      return { effort: 'none', off: true }
    case 'between_tools':
      return { effort: 'minimal' }
    case 'enabled': {
      const budget = thinking?.['budget_tokens']
      return { ...level, ...(typeof budget === 'number' && { budgetTokens: budget }), ...shown }
    }
    default:
      return { ...level, ...shown }
  }
}

/** The caller's own words, where it spoke this dialect. */
export function ownWords(reasoning: Reasoning | null): OwnWords | undefined {
  const origin: unknown = reasoning === null ? undefined : Reflect.get(reasoning, 'origin')
  if (!isObject(origin) || origin['dialect'] !== dialectName || !isObject(origin['data'])) return undefined
  const { thinking, effort } = origin['data']
  return {
    thinking: isObject(thinking) ? thinking : undefined,
    effort: typeof effort === 'string' ? effort : undefined,
  }
}
