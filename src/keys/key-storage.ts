/** The record of a key, by the SHA-256 of the key in hexadecimal digits. */
export function recordKey(hash: string): string {
  return `${recordPrefix}${hash}`
}

export const recordPrefix = 'key:'

/** There once the first key is made: in local mode, keys are asked for from then on. */
export const anyKey = 'keys'

export function idOf(hash: string): string {
  return `key_${hash.slice(0, 16)}`
}

/** Where to look for the record of an id: the hash begins with the id's digits. */
export function prefixOf(id: string): string {
  return recordKey(id.slice('key_'.length))
}
