import type { PiiType } from './detector.ts'

/** `creditCard` -> `CREDIT_CARD` */
export function labelOf(type: PiiType): string {
  return type.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

const anyPlaceholder = /\[[A-Z_]{2,24}_\d{1,6}\]/g

/**
 * Names for private values: `[EMAIL_1]`, numbered in the order in which a conversation first has them, so that the
 * next turn, which brings the whole conversation again, gives the same names. The same value has the same name.
 */
export class Placeholders {
  readonly #names = new Map<string, string>()
  readonly #values = new Map<string, string>()
  readonly #counts = new Map<PiiType, number>()
  readonly #taken: ReadonlySet<string>

  /** @param texts in which a name may already stand for something else */
  constructor(texts: Iterable<string>) {
    const taken = new Set<string>()
    for (const text of texts) for (const [name] of text.matchAll(anyPlaceholder)) taken.add(name)
    this.#taken = taken
  }

  nameOf(type: PiiType, value: string): string {
    const key = `${type} ${value}`
    let name = this.#names.get(key)
    if (name === undefined) {
      name = this.#nextName(type)
      this.#names.set(key, name)
      this.#values.set(name, value)
    }
    return name
  }

  #nextName(type: PiiType): string {
    let count = this.#counts.get(type) ?? 0
    let name: string
    do {
      count += 1
      name = `[${labelOf(type)}_${count}]`
    } while (this.#taken.has(name))
    this.#counts.set(type, count)
    return name
  }

  /** Values by their names. */
  get values(): ReadonlyMap<string, string> {
    return this.#values
  }
}
