import type { Asked } from './worst-case-sums.ts'
import { answersOf } from '../core/answers-of.ts'

const names = ['max_tokens', 'max_completion_tokens', 'max_output_tokens']

/** What the `params` of a node say of the answers to its calls, laid over what stands above it. */
export function askedBy(params: Readonly<Record<string, unknown>> | undefined, above: Asked): Asked {
  return { longest: longestOf(params) ?? above.longest, answers: answersOf(params) ?? above.answers }
}

/** Tokens that an answer may have by the `params` of a node; undefined: they do not say. */
export function longestOf(params: Readonly<Record<string, unknown>> | undefined): number | undefined {
  const said = names.map((name) => params?.[name]).filter((value) => typeof value === 'number')
  return said.length === 0 ? undefined : Math.max(...said)
}
