// Cap'n Proto's text form, as far as a workerd config needs it: values in, text out.

// Marks a piece of Cap'n Proto text that goes in as it is.
const verbatim = Symbol('verbatim')

/** The content of a file, its path relative to the config file. */
export function embed(path) {
  return { [verbatim]: `embed ${quote(path)}` }
}

/** Strings, booleans, numbers, lists and structs (plain objects; `undefined` fields are left out). */
export function capnpText(value) {
  if (typeof value === 'object' && verbatim in value) return value[verbatim]
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'boolean' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return `[${value.map(capnpText).join(', ')}]`
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `(${fields.map(([name, field]) => `${name} = ${capnpText(field)}`).join(', ')})`
}

// JSON escapes quotes and backslashes as Cap'n Proto does; control characters it does not.
function quote(text) {
  if ([...text].some((character) => character < ' ')) {
    throw new Error(`A control character cannot stand in a workerd config: ${JSON.stringify(text)}`)
  }
  return JSON.stringify(text)
}
