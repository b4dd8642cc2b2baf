import type { TextWindow } from '../../core/gate.ts'

/** Puts values back in the place of their names. A name that nobody gave stays. */
export function restoreWindow(values: ReadonlyMap<string, string>): TextWindow {
  const longest = Math.max(0, ...Array.from(values.keys(), ({ length }) => length))
  const pattern = /\[[A-Z_]{2,24}_\d{1,6}\]/g
  return {
    chars: longest,
    redacts: false,
    find(text, from, { channel }) {
      pattern.lastIndex = from
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const [name] = match
        const value = values.get(name)
        if (value === undefined) continue
        const replace = channel === 'arguments' ? JSON.stringify(value).slice(1, -1) : value
        return { start: match.index, end: match.index + name.length, act: { replace } }
      }
      return undefined
    },
  }
}
