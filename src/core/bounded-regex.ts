import { costOf, type RegexCost } from './regex-cost.ts'

/** Characters that a route's pattern is run on. */
const regexReads = 1000
/** With more open repetitions a backtracking matcher is slow whatever the rest of the pattern is. */
const degreeLimit = 3
/** Steps that a pattern may take in the worst case: some tenths of a second of a hostile text. */
const stepsLimit = 3.4e8

/**
 * Why a pattern may not run on every request; undefined when it may. Callers write the text that it runs on, so its
 * worst case has to be small whatever they write: no repetition within a repetition, no back reference, few open
 * repetitions, and not too many ways to divide a text among counted ones.
 *
 * @param most open repetitions that are allowed, the search for the place where a match begins counted as one
 */
export function regexProblem(source: string, most = degreeLimit): string | undefined {
  const syntax = syntaxProblem(source)
  if (syntax !== undefined) return syntax
  const cost = costOf(source)
  if (typeof cost === 'string') return cost
  if (cost.degree > most) {
    return `too many open repetitions: at most ${most - 1}, or ${most} after ^`
  }
  return stepsOf(cost, regexReads) > stepsLimit
    ? 'too many counted repetitions or alternatives side by side'
    : undefined
}

/** Steps that a backtracking matcher takes on so many characters in the worst case; Infinity when nothing bounds it. */
export function worstSteps(source: string, characters: number): number {
  if (syntaxProblem(source) !== undefined) return Number.POSITIVE_INFINITY
  const cost = costOf(source)
  return typeof cost === 'string' ? Number.POSITIVE_INFINITY : stepsOf(cost, characters)
}

/** Shares of a text of n characters among d parts: n to the power of d, divided by the factorial of d. */
function stepsOf({ degree, ways }: RegexCost, characters: number): number {
  let steps = ways
  for (let part = 1; part <= degree; part += 1) steps *= characters / part
  return steps
}

function syntaxProblem(source: string): string | undefined {
  try {
    return new RegExp(source, 'iu').source === '' ? 'the pattern is empty' : undefined
  } catch (error) {
    return error instanceof Error ? error.message : 'this is not a regular expression'
  }
}
