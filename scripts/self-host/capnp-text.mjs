// Cap'n Proto's text form, as far as a workerd config needs it: values in, text out.

/** A piece of Cap'n Proto text to be put in as it is: `embed "file"`, an enum's name. */
class Verbatim {
  constructor(text) {
    this.text = text
  }
}

/** The content of a file, its path relative to the config file. */
export function embed(path) {
  return new Verbatim(`embed ${quote(path)}`)
}

/** Strings, booleans, numbers, lists and structs (plain objects; `undefined` fields are left out). */
export function capnpText(value) {
  if (value instanceof Verbatim) return value.text
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'boolean' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return `[${value.map(capnpText).join(', ')}]`
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `(${fields.map(([name, field]) => `${name} = ${capnpText(field)}`).join(', ')})`
}

// Cap'n Proto knows C's escapes, not JSON's \u.
function quote(text) {
  const escaped = text.replaceAll(/[\\"\u0000-\u001f\u007f]/g, (character) => {
    if (character === '\\' || character === '"') return `\\${character}`
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`
  })
  return `"${escaped}"`
}
