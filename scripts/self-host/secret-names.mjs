import jsonc from 'jsonc-parser'

/** The names behind `"$NAME"` strings in a config's text, each once, in order. */
export function secretNames(configText) {
  const names = new Set()
  jsonc.visit(configText, {
    onLiteralValue: (value) => {
      const match = typeof value === 'string' ? /^\$([A-Za-z_]\w*)$/.exec(value) : null
      if (match !== null) names.add(match[1])
    },
  })
  return [...names]
}
