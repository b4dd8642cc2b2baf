import { parse, iterator } from '@humanwhocodes/momoa'
import { secretIn } from '../../src/core/header-secret.ts'

/**
 * The names behind `"$NAME"` strings in a config's text, and behind `"Bearer $NAME"` in headers, each once, in order;
 * none when it does not parse.
 */
export function secretNames(configText) {
  const names = new Set()
  let tree
  try {
    tree = parse(configText, { mode: 'jsonc', allowTrailingCommas: true })
  } catch {
    return []
  }
  for (const { node, phase } of iterator(tree)) {
    if (phase !== 'enter') continue
    const found = node.type === 'String' ? [nameIn(node)] : isHeaders(node) ? headerNames(node.value) : []
    for (const name of found) if (name !== undefined) names.add(name)
  }
  return [...names]
}

function nameIn({ value }) {
  return /^\$([A-Za-z_]\w*)$/.exec(value)?.[1]
}

function isHeaders({ type, name, value }) {
  return type === 'Member' && name.value === 'headers' && value.type === 'Object'
}

function headerNames({ members }) {
  return members.map(({ value }) => (value.type === 'String' ? secretIn(value.value) : undefined))
}
