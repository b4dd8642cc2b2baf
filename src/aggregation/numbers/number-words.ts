/** Worth of the words below a hundred. */
const small = new Map(
  [
    ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
      ' ',
    ),
    ...'seventeen eighteen nineteen twenty'.split(' '),
  ].map((word, value) => [word, value]),
)
for (const [index, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  small.set(word, 30 + 10 * index)
}

const large = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

const any = [...small.keys(), ...large.keys()].join('|')
const run = new RegExp(`\\b(?:${[...small.keys()].join('|')})(?:(?:[ -]|, | and )(?:${any}))*\\b`, 'gi')

/** English number words written as digits: "forty-two" becomes 42. "One" alone stays: it is mostly a pronoun. */
export function withoutNumberWords(text: string): string {
  return text.replace(run, (words) => {
    if (words.toLowerCase() === 'one') return words
    return String(valueOf(words.toLowerCase().match(/[a-z]+/g) ?? []))
  })
}

function valueOf(words: readonly string[]): number {
  let total = 0
  let group = 0
  for (const word of words) {
    const factor = large.get(word)
    if (factor === 100) group *= 100
    else if (factor !== undefined) {
      total += group * factor
      group = 0
    } else group += small.get(word) ?? 0
  }
  return total + group
}
