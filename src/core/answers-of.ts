import type { ChatRequest } from './request.ts'

/** Answers that are written and paid for. */
export function answersAsked({ answers, choices }: ChatRequest): number {
  return answers ?? choices
}

/** Answers that the `params` of a node ask for at once, by OpenAI's `n`; undefined: they do not say. */
export function answersOf(params: Readonly<Record<string, unknown>> | undefined): number | undefined {
  if (params === undefined || !Object.hasOwn(params, 'n')) return undefined
  const { n } = params
  return typeof n === 'number' && Number.isSafeInteger(n) && n > 1 ? n : 1
}
