import { boxed } from '../boxed.ts'

/** "Answer: B", "the correct option is (B)", "Final answer = yes" */
const marker =
  /\b(?:answer|choice|option|verdict|label|class|category|sentiment)\b(?:\s+(?:is|would be))?\s*[:=]?\s*/gi
const negated = /(?:\bnot|n't|\bnever|\bneither|\bnor|\brather than|\binstead of)\s+(?:an?\s+|the\s+)?$/i
/** "Yes and no", "positive or neutral" */
const undecided = /^[\s,]*(?:and|or|nor|&|\/)\s/i
const inBrackets = /[([{]\s*([A-Za-z])\s*[)\]}]|(?<![\p{L}\p{N}])([A-Z])\)|\b(?:option|choice)\s+([A-Z])\b/gu

const yesNo = new Map([
  ...['yes', 'yeah', 'yep', 'true', 'correct'].map((word) => [word, 'yes'] as const),
  ...['no', 'nope', 'false', 'incorrect'].map((word) => [word, 'no'] as const),
])

/**
 * Which of the choices an answer takes: in a LaTeX box, after "answer is", at its beginning, or the only one that it
 * names. Without given choices: a single letter, as a capital, or `yes` or `no`.
 */
export function findChoice(text: string, choices?: readonly string[]): string | undefined {
  const plain = text.replace(/\*+|__|`|~~/g, '').replace(/\\(?:text|mathrm|mathbf|textbf)\{([^{}]*)\}/g, '$1')
  const inBox = boxed(plain)
  const fromBox = inBox === undefined ? undefined : leading(inBox, choices, true)
  if (fromBox !== undefined) return fromBox
  for (const match of [...plain.matchAll(marker)].toReversed()) {
    const found = leading(plain.slice(match.index + match[0].length), choices, true)
    if (found !== undefined) return found
  }
  return leading(plain, choices, false) ?? onlyNamed(plain, choices)
}

/** The choice that a text begins with. After a marker a bare capital counts too: "B because ...". */
function leading(
  text: string,
  choices: readonly string[] | undefined,
  afterMarker: boolean,
): string | undefined {
  const bare = text.replace(/^[\s"'“‘([{*_]+/, '')
  const letter = leadingLetter(bare, afterMarker)
  if (choices === undefined) {
    const word = /^\p{L}+/u.exec(bare)?.[0].toLowerCase() ?? ''
    return letter ?? (undecided.test(bare.slice(word.length)) ? undefined : yesNo.get(word))
  }
  const lower = bare.toLowerCase()
  const fits = choices.filter((choice) => {
    if (isLetter(choice)) return letter === choice.toUpperCase()
    const rest = lower.slice(choice.length)
    return lower.startsWith(choice.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(rest) && !undecided.test(rest)
  })
  return fits.toSorted((a, b) => b.length - a.length)[0]
}

/** "B", "b)", "B. Paris", not the article of "A dog". */
function leadingLetter(text: string, afterMarker: boolean): string | undefined {
  const match = /^([A-Za-z])(?:(?=[)\]}.:;,"'”’]|\s*$)|\s+(-|–|—|\p{L}+))/u.exec(text)
  if (match === null) return undefined
  const [, letter = '', next] = match
  if (next !== undefined && !/^[-–—]$/.test(next)) {
    if (
      !afterMarker ||
      !/[A-Z]/.test(letter) ||
      (/[AI]/.test(letter) && !/^(?:because|since|as|is)$/.test(next))
    )
      return undefined
  }
  return letter.toUpperCase()
}

/** The one choice that is named anywhere, those aside that a "not" stands before. */
function onlyNamed(text: string, choices: readonly string[] | undefined): string | undefined {
  const letters = [...text.matchAll(inBrackets)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
  const named = new Set(letters.map((letter) => letter.toUpperCase()))
  if (choices === undefined) return named.size === 1 ? [...named][0] : undefined
  const words = choices.filter((choice) => !isLetter(choice) && choice !== '')
  if (words.length > 0) {
    for (const { 0: word, index } of text.matchAll(anyOf(words))) {
      if (!negated.test(text.slice(Math.max(0, index - 30), index))) named.add(word.toLowerCase())
    }
  }
  const found = choices.filter((choice) =>
    named.has(isLetter(choice) ? choice.toUpperCase() : choice.toLowerCase()),
  )
  return found.length === 1 ? found[0] : undefined
}

/** The longest first, so that "York" is not found within "New York". */
function anyOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const longestFirst = escaped.toSorted((a, b) => b.length - a.length).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst})(?![\\p{L}\\p{N}])`, 'giu')
}

function isLetter(choice: string): boolean {
  return /^\p{L}$/u.test(choice)
}
