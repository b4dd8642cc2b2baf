import { createRequire } from 'node:module'

// Node does not see the named exports of this package's CommonJS form, and its ES form has no file extensions.
const jsonc = createRequire(import.meta.url)('jsonc-parser')

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
