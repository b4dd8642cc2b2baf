import type { NameSpace } from './name-space.ts'
import type { Node } from '../core/strategy.ts'
import type { Path, Report } from './problem.ts'
import { childrenOf, ownModels } from '../core/children.ts'

/** Under a cap of money a call must have a price before it is made: reports the models that have none. */
export function reportUnpriced(
  node: Node,
  path: Path,
  names: NameSpace,
  report: Report,
  capped = false,
): void {
  const caps = capped || node.budget?.usd !== undefined
  for (const { steps, below: model } of caps ? ownModels(node) : []) {
    if (names.profile(model)?.price !== null) continue
    const fix = 'Give it one: "price": { "input": 1, "output": 4 } (USD per million tokens).'
    report([...path, ...steps], `"${model}" has no known price, and it stands under a budget in USD.`, fix)
  }
  for (const { steps, below } of childrenOf(node)) {
    reportUnpriced(below, [...path, ...steps], names, report, caps)
  }
}
