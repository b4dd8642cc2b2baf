import type { Flip } from './flip.ts'
import { textTable } from '../text-table.ts'

/** Flips as a table under the decision; `route` is the one that was decided. */
export function describeFlips(flips: readonly Flip[], route: string | null): string[] {
  const changing = flips.filter((flip) => flip.flips)
  const others = flips.filter((flip) => !flip.flips)
  const lines: string[] = []
  if (changing.length > 0) {
    lines.push('', 'What would change it:', ...table(changing))
  }
  if (others.length > 0) lines.push('', `Would still go to ${route ?? 'no route'}:`, ...table(others))
  return flips.length === 0 ? ['', 'Nothing that was tried would change it.'] : lines
}

function table(flips: readonly Flip[]): string[] {
  const rows = flips.map(({ change, route, models, reason, confidence }) => ({
    cells: [change, route ?? 'no route', models.join(', '), sureness(reason, confidence)],
  }))
  const [, ...lines] = textTable(['', '', '', ''], rows, 76)
  return lines.map((line) => `  ${line}`)
}

function sureness(reason: string, confidence: number | null): string {
  return confidence === null ? reason : `${reason} ${confidence.toFixed(2)}`
}
