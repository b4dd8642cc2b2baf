import type { PiiType } from './detector.ts'

/** How many of each kind were found: for the record, which never holds the values. */
export class TypeCounts {
  readonly #counts = new Map<PiiType, number>()

  add(type: PiiType): void {
    this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1)
  }

  get types(): readonly PiiType[] {
    return [...this.#counts.keys()]
  }

  get flags(): readonly string[] {
    return Array.from(this.#counts, ([type, count]) => `pii: ${type} ${count}`)
  }
}
