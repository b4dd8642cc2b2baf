/** A string or a number of JSON text. */
const scalar = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gs

/**
 * JSON text with some of its strings and numbers put otherwise; every other byte stays. Text that is not JSON is
 * treated alike as far as it looks like it.
 *
 * @param change gives the very same text where nothing changes; a number that changes becomes a string
 */
export function changeJsonScalars(json: string, change: (text: string) => string): string {
  return json.replace(scalar, (written) => {
    const text = written.startsWith('"') ? decoded(written) : written
    const changed = change(text)
    return changed === text ? written : JSON.stringify(changed)
  })
}

function decoded(written: string): string {
  try {
    const value: unknown = JSON.parse(written)
    return typeof value === 'string' ? value : written
  } catch {
    return written.slice(1, -1)
  }
}
