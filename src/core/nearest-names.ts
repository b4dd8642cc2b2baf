/** The names that were probably meant, nearest first: at most two, none further than a third of its length. */
export function nearestNames(name: string, names: readonly string[]): string[] {
  const wanted = name.toLowerCase().slice(0, 64)
  return names
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase().slice(0, 64)) }))
    .filter(
      ({ candidate, distance }) => distance <= Math.max(1, Math.ceil(Math.max(candidate.length, 3) / 3)),
    )
    .toSorted((left, right) => left.distance - right.distance)
    .slice(0, 2)
    .map(({ candidate }) => candidate)
}

/** Insertions, deletions, substitutions and swaps of neighbours (Damerau's restricted distance). */
function editDistance(left: string, right: string): number {
  let before: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1]
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + Number(!same),
      )
      if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? Number.POSITIVE_INFINITY) + 1)
      }
      current.push(cost)
    }
    before = last
    last = current
  }
  return last[right.length] ?? 0
}
