/** A table's entry by a word from outside. What every object has, such as `constructor`, is none. */
export function ownEntry<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
