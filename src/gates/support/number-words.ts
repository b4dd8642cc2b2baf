/** Small numbers as words: a source may spell what an answer writes in digits, and the other way round. English. */
const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const)
const tens = 'thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .map((word, index) => [word, 10 * (index + 3)] as const)

const values: ReadonlyMap<string, number> = new Map([...words, ...tens, ['dozen', 12]])

/** Numbers that a text spells as single words. */
export function spelledNumbers(text: string): number[] {
  const found: number[] = []
  for (const [word] of text.toLowerCase().matchAll(/\b[a-z]{3,9}\b/g)) {
    const value = values.get(word)
    if (value !== undefined) found.push(value)
  }
  return found
}
