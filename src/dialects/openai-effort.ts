import type { ChatRequest } from '../core/request.ts'
import { callerField } from './caller-field.ts'

/*
 * How much OpenAI's models may be asked to think. The words differ from one generation to the next, and a model that
 * does not reason refuses the field. They go by the model's name; a name that says nothing is asked as the caller did.
 * Source: https://platform.openai.com/docs/guides/reasoning, https://platform.openai.com/docs/guides/latest-model
 */

const order = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']

const levels: readonly (readonly [name: RegExp, efforts: readonly string[]])[] = [
  [/^(gpt-3|gpt-4|chatgpt-|gpt-5(\.\d+)?-chat)/, []],
  [/^o\d+/, ['low', 'medium', 'high']],
  [/^gpt-5-pro/, ['high']],
  [/^gpt-5-codex/, ['low', 'medium', 'high']],
  [/^gpt-5(-|$)/, ['minimal', 'low', 'medium', 'high']],
  [/^gpt-5\.1-codex-max/, ['none', 'low', 'medium', 'high', 'xhigh']],
  [/^gpt-5\.1(-|$)/, ['none', 'low', 'medium', 'high']],
]

/**
 * How much to think, in the word of this model's that is nearest to what was asked. Listed is what goes the other way:
 * thinking that was asked for and is not done, or turned off and done anyhow.
 */
export function encodeEffort(
  asked: string | undefined,
  { dialect }: ChatRequest,
  model: string,
  dropped: Set<string>,
): string | undefined {
  if (asked === undefined) return undefined
  const effort = nearest(model, asked)
  if ((asked === 'none') !== (effort === undefined || effort === 'none'))
    dropped.add(callerField(dialect, 'reasoning'))
  return effort
}

/** Whether a model is known not to reason, so that it refuses every word about that. */
export function neverReasons(model: string): boolean {
  return nearest(model, 'medium') === undefined
}

function nearest(model: string, asked: string): string | undefined {
  const name = model.slice(model.lastIndexOf('/') + 1)
  const efforts = levels.find(([named]) => named.test(name))?.[1]
  if (efforts === undefined || efforts.includes(asked)) return asked
  const wanted = order.indexOf(asked)
  // A word from after this was written.
  if (wanted < 0 && efforts.length > 0) return asked
  return efforts.find((effort) => order.indexOf(effort) >= wanted) ?? efforts.at(-1)
}
