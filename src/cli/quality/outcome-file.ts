import type { Outcomes } from '../../learning/quality/outcomes.ts'
import { readJsonLines, throwProblems } from '../json-lines.ts'
import { type Answers, type Logprobs, readOutcomeRow } from './outcome-row.ts'

export interface OutcomeFile {
  readonly prompts: readonly string[]
  readonly outcomes: Outcomes
  /** For each row, one answer a model, null where there was none; undefined where the row has no `a`. */
  readonly answers: readonly (Answers | undefined)[]
  /** For each row, mean and least log-probability of each model's answer; undefined where the row has no `lp`. */
  readonly logprobs: readonly (Logprobs | undefined)[]
}

/** Reads rows `{ prompt, s, c }`. Throws all bad rows in one `TerminalError`, each with its line. */
export function readOutcomeFile(file: string, models: readonly string[]): OutcomeFile {
  const lines = readJsonLines(file)
  const scores = new Float32Array(lines.length * models.length)
  const costs = new Float32Array(lines.length * models.length)
  const prompts: string[] = []
  const answers: (Answers | undefined)[] = []
  const logprobs: (Logprobs | undefined)[] = []
  const problems: string[] = []
  for (const [row, { line, value }] of lines.entries()) {
    const read = readOutcomeRow(value, models)
    if (typeof read === 'string') problems.push(`${file}:${line}: ${read}`)
    else {
      prompts.push(read.prompt)
      answers.push(read.answers)
      logprobs.push(read.logprobs)
      scores.set(read.scores, row * models.length)
      costs.set(read.costs, row * models.length)
    }
  }
  throwProblems(problems)
  const outcomes = { queries: lines.length, models: models.length, scores, costs }
  return { prompts, answers, logprobs, outcomes }
}
