import { parse, iterator } from '@humanwhocodes/momoa'

/** The names behind `"$NAME"` strings in a config's text, each once, in order; none when it does not parse. */
export function secretNames(configText) {
  const names = new Set()
  let tree
  try {
    tree = parse(configText, { mode: 'jsonc', allowTrailingCommas: true })
  } catch {
    return []
  }
  for (const { node, phase } of iterator(tree)) {
    const match = phase === 'enter' && node.type === 'String' ? /^\$([A-Za-z_]\w*)$/.exec(node.value) : null
    if (match !== null) names.add(match[1])
  }
  return [...names]
}
