import * as z from 'zod'
import { nearestNames } from '../../core/nearest-names.ts'

/** Answers to one query: same text, same answer. */
export type Answers = readonly (string | null)[]

const oneAnswer = z.union([z.string(), z.number(), z.null()])

/** One character a model, `-` for none; or a group number or text a model, -1 or null for none; or those by name. */
const answerSchema = z.union([z.string(), z.array(oneAnswer), z.record(z.string(), oneAnswer)]).optional()

/** A number a model, null where it was not tried, in the meta's order; or an object by model name. */
const values = z.union([z.array(z.nullable(z.number())), z.record(z.string(), z.nullable(z.number()))])

/** Mean and least log-probability of an answer's tokens. */
const logprobPair = z.nullable(z.tuple([z.number().max(0), z.number().max(0)]))

const logprobsSchema = z.union([z.array(logprobPair), z.record(z.string(), logprobPair)]).optional()

const rowSchema = z.object({
  prompt: z.string(),
  s: values,
  c: values,
  a: answerSchema,
  lp: logprobsSchema,
})

export type Logprobs = readonly (readonly [mean: number, least: number] | null)[]

export interface OutcomeRow {
  readonly prompt: string
  readonly scores: readonly number[]
  readonly costs: readonly number[]
  readonly answers: Answers | undefined
  /** One pair a model, mean and least; null where not known. */
  readonly logprobs: Logprobs | undefined
}

/** A row, or what is wrong with it. */
export function readOutcomeRow(value: unknown, models: readonly string[]): OutcomeRow | string {
  const read = rowSchema.safeParse(value)
  if (!read.success) return wrongField(value)
  const { prompt, s, c, a, lp } = read.data
  const scores = byModel(s, models, 's')
  const costs = byModel(c, models, 'c')
  if (typeof scores === 'string') return scores
  if (typeof costs === 'string') return costs
  const score = scores.find((number) => number < 0 || number > 1)
  if (score !== undefined) return `the score ${score} in "s" is not within 0 and 1. Scale scores to 0..1.`
  const cost = costs.find((number) => number < 0)
  if (cost !== undefined) return `the cost ${cost} in "c" is negative.`
  const answers = answersOf(a, models)
  if (typeof answers === 'string') return answers
  if (answers !== undefined && answers.length !== models.length) {
    return `"a" has ${answers.length} answers, the meta file names ${models.length} models. Give one a model, null for none.`
  }
  const logprobs = logprobsOf(lp, models)
  if (typeof logprobs === 'string') return logprobs
  return { prompt, scores, costs, answers, logprobs }
}

/** One number a model, NaN for null; or what is wrong. */
function byModel(
  given: z.infer<typeof values>,
  models: readonly string[],
  field: 's' | 'c',
): readonly number[] | string {
  if (Array.isArray(given)) {
    if (given.length === models.length) return given.map((number) => number ?? Number.NaN)
    return `"${field}" has ${given.length} numbers, the meta file names ${models.length} models. Give one a model, null where it was not tried.`
  }
  return unknownModel(given, models, field) ?? models.map((model) => given[model] ?? Number.NaN)
}

function unknownModel(given: object, models: readonly string[], field: string): string | undefined {
  const unknown = Object.keys(given).find((name) => !models.includes(name))
  if (unknown === undefined) return undefined
  const [near] = nearestNames(unknown, models)
  const hint = near === undefined ? 'Add it to "models" in the meta file.' : `Did you mean ${near}?`
  return `unknown model ${unknown} in "${field}". ${hint}`
}

function logprobsOf(
  given: z.infer<typeof logprobsSchema>,
  models: readonly string[],
): Logprobs | string | undefined {
  if (given === undefined) return undefined
  if (!Array.isArray(given)) {
    return unknownModel(given, models, 'lp') ?? models.map((model) => given[model] ?? null)
  }
  if (given.length === models.length) return given
  return `"lp" has ${given.length} pairs, the meta file names ${models.length} models. Give one a model, null where not known.`
}

function answersOf(
  given: z.infer<typeof answerSchema>,
  models: readonly string[],
): Answers | string | undefined {
  if (given === undefined) return undefined
  if (typeof given === 'object' && !Array.isArray(given)) {
    const unknown = unknownModel(given, models, 'a')
    if (unknown !== undefined) return unknown
    return answersOf(
      models.map((model) => given[model] ?? null),
      models,
    )
  }
  const each = typeof given === 'string' ? Array.from(given) : given
  return each.map((answer) => (answer === null || answer === '-' || answer === -1 ? null : String(answer)))
}

function wrongField(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'not an object. Give { "prompt": "…", "s": [scores], "c": [costs] }.'
  }
  const fields: { prompt?: unknown; s?: unknown; c?: unknown; lp?: unknown } = value
  if (typeof fields.prompt !== 'string') return 'has no "prompt". Give the text that was asked.'
  if (values.safeParse(fields.s).success && values.safeParse(fields.c).success) {
    if (!logprobsSchema.safeParse(fields.lp).success) {
      return '"lp" holds a pair a model, the mean and the least log-probability of its answer: [-0.1, -2.5], or null.'
    }
    return '"a" is no list of answers. Give one a model, null for none, or leave "a" out.'
  }
  const name = values.safeParse(fields.s).success ? 'c' : 's'
  const what = name === 's' ? 'score, 0 to 1,' : 'cost'
  return `has no "${name}" with numbers. Give one ${what} a model, null where it was not tried.`
}
