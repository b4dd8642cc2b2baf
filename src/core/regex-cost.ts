/** What makes a pattern slow in a matcher that goes back and tries again. */
export interface RegexCost {
  /** Parts that may each take any share of the text. */
  readonly degree: number
  /** Ways to go through the rest: counts to choose from, times branches. */
  readonly ways: number
}

const tokenPattern =
  /\\k<[^>]*>|\\p\{[^}]*\}|\\u\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|\(\?(?:[:=!]|<[=!]|<[^>]*>)|./gsu

/** A group while it is read: its branches so far, the branch that is being read, and that branch's last item. */
interface Group {
  branches: number
  /** Summed over the branches. */
  ways: number
  degree: number
  branchWays: number
  /** Undefined after a count: a `?` then only says "as few as will do". */
  last: RegexCost | undefined
}

const plain: RegexCost = { degree: 0, ways: 1 }

/** The cost of a pattern that is known to be one; or why it has no bound. */
export function costOf(source: string): RegexCost | string {
  const outer: Group[] = []
  let group = newGroup()
  for (const token of source.match(tokenPattern) ?? []) {
    if (/^\\[1-9k]/.test(token)) return 'back references are not allowed'
    const counts = countsOf(token)
    if (token.startsWith('(')) {
      outer.push(group)
      group = newGroup()
    } else if (token === ')') {
      const closed = close(group)
      group = outer.pop() ?? newGroup()
      append(group, closed)
    } else if (token === '|') {
      group.ways += takeBranch(group)
      group.branches += 1
    } else if (counts === undefined) {
      append(group, plain)
    } else {
      const problem = repeat(group, counts)
      if (problem !== undefined) return problem
    }
  }
  const { degree, ways } = close(group)
  const anchored = source.startsWith('^') && group.branches === 0
  return { degree: degree + (anchored ? 0 : 1), ways }
}

function newGroup(): Group {
  return { branches: 0, ways: 0, degree: 0, branchWays: 1, last: undefined }
}

function append(group: Group, item: RegexCost): void {
  group.degree += item.degree
  group.branchWays *= item.ways
  group.last = item
}

function takeBranch(group: Group): number {
  const { branchWays } = group
  group.branchWays = 1
  group.last = undefined
  return branchWays
}

function close(group: Group): RegexCost {
  return { degree: group.degree, ways: group.ways + takeBranch(group) }
}

interface Counts {
  readonly least: number
  readonly most: number
}

/** Repeats the last item of the branch that is read. */
function repeat(group: Group, { least, most }: Counts): string | undefined {
  const { last } = group
  group.last = undefined
  if (last === undefined) return undefined
  const varies = last.degree > 0 || last.ways > 1
  if (least === most && !varies) return undefined
  if (most === Number.POSITIVE_INFINITY || most > largestCount) {
    if (last.degree > 0) return 'a repetition within a repetition is not allowed'
    if (last.ways > 1) return 'a repetition of alternatives, or of what may be left out, is not allowed'
    group.degree += 1
    return undefined
  }
  const more = Math.max(0, most - 1)
  group.degree += last.degree * more
  group.branchWays *= last.ways ** more * (most - least + 1)
  return undefined
}

/** A larger count is as good as open. */
const largestCount = 20

function countsOf(token: string): Counts | undefined {
  if (token === '*') return { least: 0, most: Number.POSITIVE_INFINITY }
  if (token === '+') return { least: 1, most: Number.POSITIVE_INFINITY }
  if (token === '?') return { least: 0, most: 1 }
  const count = /^\{(\d+)(,(\d*))?\}$/.exec(token)
  if (count === null) return undefined
  const [, least = '0', comma, most] = count
  if (comma === undefined) return { least: Number(least), most: Number(least) }
  return { least: Number(least), most: most === '' ? Number.POSITIVE_INFINITY : Number(most) }
}
