/** A backtracking matcher takes at most about `regexReads` to this power steps, divided by its factorial. */
const degreeLimit = 3

/**
 * Why a pattern may not run on every request; undefined when it may. Callers write the text that it runs on, so its
 * worst case has to be small whatever they write: no repetition within a repetition, no back reference, few open
 * repetitions.
 */
export function regexProblem(source: string): string | undefined {
  const syntax = syntaxProblem(source)
  if (syntax !== undefined) return syntax
  const tokens =
    source.match(
      /\\k<[^>]*>|\\p\{[^}]*\}|\\u\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|\(\?(?:[:=!]|<[=!]|<[^>]*>)|./gsu,
    ) ?? []
  const open: { repeats: boolean; branches: boolean }[] = []
  let group = { repeats: false, branches: false }
  let closed: typeof group | undefined
  let repetitions = 0
  for (const token of tokens) {
    if (/^\\[1-9k]/.test(token)) return 'back references are not allowed'
    if (token.startsWith('(')) {
      open.push(group)
      group = { repeats: false, branches: false }
      closed = undefined
      continue
    }
    if (token === ')') {
      closed = group
      group = open.pop() ?? { repeats: false, branches: false }
      group.repeats ||= closed.repeats
      continue
    }
    if (token === '|') group.branches = true
    if (isOpenRepetition(token)) {
      if (closed?.repeats === true) return 'a repetition within a repetition is not allowed'
      if (closed?.branches === true) return 'a repetition of alternatives is not allowed'
      group.repeats = true
      repetitions += 1
    }
    closed = undefined
  }
  const degree = repetitions + (source.startsWith('^') && !group.branches ? 0 : 1)
  return degree > degreeLimit
    ? `too many open repetitions: at most ${degreeLimit - 1}, or ${degreeLimit} after ^`
    : undefined
}

/** `*`, `+`, `{3,}` and counts so large that they are as good as open. */
function isOpenRepetition(token: string): boolean {
  if (token === '*' || token === '+') return true
  const count = /^\{(\d+)(,(\d*))?\}$/.exec(token)
  if (count === null) return false
  const [, least = '0', comma, most] = count
  if (comma !== undefined && most === '') return true
  return Number(most ?? least) > 20
}

function syntaxProblem(source: string): string | undefined {
  try {
    return new RegExp(source, 'iu').source === '' ? 'the pattern is empty' : undefined
  } catch (error) {
    return error instanceof Error ? error.message : 'this is not a regular expression'
  }
}
