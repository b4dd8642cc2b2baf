import type { NameSpace } from './name-space.ts'
import type { Node } from '../core/strategy.ts'
import type { Path, Report } from './problem.ts'

/** Under a cap of money a call must have a price before it is made: reports the models that have none. */
export function reportUnpriced(
  node: Node,
  path: Path,
  names: NameSpace,
  report: Report,
  capped = false,
): void {
  const caps = capped || node.budget?.usd !== undefined
  const require = (model: string, at: Path) => {
    if (!caps || names.profile(model)?.price !== null) return
    const fix = 'Give it one: "price": { "input": 1, "output": 4 } (USD per million tokens).'
    report(at, `"${model}" has no known price, and it stands under a budget in USD.`, fix)
  }
  switch (node.verb) {
    case 'model':
      require(node.model, path)
      return
    case 'select':
      for (const [index, model] of node.models.entries()) require(model, [...path, 'select', index])
      return
    case 'fallback':
    case 'balance':
      for (const [index, member] of node.members.entries()) {
        reportUnpriced(member, [...path, node.verb, index], names, report, caps)
      }
  }
}
