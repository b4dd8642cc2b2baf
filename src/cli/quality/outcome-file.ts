import { readFileSync, existsSync } from 'node:fs'
import * as z from 'zod'
import type { Outcomes } from '../../learning/quality/outcomes.ts'
import { type JsonLine, readJsonLines, throwProblems } from '../json-lines.ts'
import { TerminalError } from '../terminal-error.ts'
import { nearestNames } from '../../core/nearest-names.ts'

const metaSchema = z.object({
  models: z.array(z.string().min(1)).min(1),
  cost_unit: z.string().default(''),
})

/** The pool of models that a file of outcomes is about. */
export type OutcomeMeta = z.infer<typeof metaSchema>

/** Reads `models` (and `cost_unit`) of a meta file; other fields are not read. */
export function readOutcomeMeta(file: string): OutcomeMeta {
  if (!existsSync(file)) throw new TerminalError(`There is no file ${file}.`)
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new TerminalError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = metaSchema.safeParse(content)
  if (!read.success) {
    throw new TerminalError(
      `${file} must name the pool: { "models": ["first", "second"], "cost_unit": "USD" }.`,
    )
  }
  const twice = read.data.models.find((model, index, all) => all.indexOf(model) !== index)
  if (twice !== undefined) throw new TerminalError(`${file} names the model ${twice} twice.`)
  return read.data
}

export interface OutcomeFile {
  readonly prompts: readonly string[]
  readonly outcomes: Outcomes
  /** For each row, one answer a model, null where there was none; undefined where the row has no `a`. */
  readonly answers: readonly (Answers | undefined)[]
}

/** Answers to one query: same text, same answer. */
export type Answers = readonly (string | null)[]

/** One character a model, `-` for none; or a group number or text a model, -1 or null for none. */
const answerSchema = z.union([z.string(), z.array(z.union([z.string(), z.number(), z.null()]))]).optional()

/** A number a model, null where it was not tried, in the meta's order; or an object by model name. */
const values = z.union([z.array(z.nullable(z.number())), z.record(z.string(), z.nullable(z.number()))])

const rowSchema = z.object({ prompt: z.string(), s: values, c: values, a: answerSchema })

/** Reads rows `{ prompt, s, c }`. Throws all bad rows in one `TerminalError`, each with its line. */
export function readOutcomeFile(file: string, models: readonly string[]): OutcomeFile {
  const lines = readJsonLines(file)
  const scores = new Float32Array(lines.length * models.length)
  const costs = new Float32Array(lines.length * models.length)
  const prompts: string[] = []
  const answers: (Answers | undefined)[] = []
  const problems: string[] = []
  for (const [row, { line, value }] of lines.entries()) {
    const read = readRow(value, models)
    if (typeof read === 'string') problems.push(`${file}:${line}: ${read}`)
    else {
      prompts.push(read.prompt)
      answers.push(read.answers)
      scores.set(read.scores, row * models.length)
      costs.set(read.costs, row * models.length)
    }
  }
  throwProblems(problems)
  return { prompts, answers, outcomes: { queries: lines.length, models: models.length, scores, costs } }
}

interface Row {
  readonly prompt: string
  readonly scores: readonly number[]
  readonly costs: readonly number[]
  readonly answers: Answers | undefined
}

/** A row, or what is wrong with it. */
function readRow(value: JsonLine['value'], models: readonly string[]): Row | string {
  const read = rowSchema.safeParse(value)
  if (!read.success) return wrongField(value)
  const { prompt, s, c, a } = read.data
  const scores = byModel(s, models, 's')
  const costs = byModel(c, models, 'c')
  if (typeof scores === 'string') return scores
  if (typeof costs === 'string') return costs
  const score = scores.find((number) => number < 0 || number > 1)
  if (score !== undefined) return `the score ${score} in "s" is not within 0 and 1. Scale scores to 0..1.`
  const cost = costs.find((number) => number < 0)
  if (cost !== undefined) return `the cost ${cost} in "c" is negative.`
  const answers = answersOf(a)
  if (answers !== undefined && answers.length !== models.length) {
    return `"a" has ${answers.length} answers, the meta file names ${models.length} models. Give one a model, null for none.`
  }
  return { prompt, scores, costs, answers }
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
  const unknown = Object.keys(given).find((name) => !models.includes(name))
  if (unknown !== undefined) {
    const [near] = nearestNames(unknown, models)
    const hint = near === undefined ? 'Add it to "models" in the meta file.' : `Did you mean ${near}?`
    return `unknown model ${unknown} in "${field}". ${hint}`
  }
  return models.map((model) => given[model] ?? Number.NaN)
}

function answersOf(given: z.infer<typeof answerSchema>): Answers | undefined {
  if (given === undefined) return undefined
  const each = typeof given === 'string' ? Array.from(given) : given
  return each.map((answer) => (answer === null || answer === '-' || answer === -1 ? null : String(answer)))
}

function wrongField(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'not an object. Give { "prompt": "…", "s": [scores], "c": [costs] }.'
  }
  const fields: { prompt?: unknown; s?: unknown; c?: unknown } = value
  if (typeof fields.prompt !== 'string') return 'has no "prompt". Give the text that was asked.'
  if (values.safeParse(fields.s).success && values.safeParse(fields.c).success) {
    return '"a" is no list of answers. Give one a model, null for none, or leave "a" out.'
  }
  const name = values.safeParse(fields.s).success ? 'c' : 's'
  const what = name === 's' ? 'score, 0 to 1,' : 'cost'
  return `has no "${name}" with numbers. Give one ${what} a model, null where it was not tried.`
}
