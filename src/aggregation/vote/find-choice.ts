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
    if (choice.length === 1 && /\p{L}/u.test(choice)) return letter === choice.toUpperCase()
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
  const letters = new Set(
    [...text.matchAll(inBrackets)].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').toUpperCase()),
  )
  if (choices === undefined) return letters.size === 1 ? [...letters][0] : undefined
  let rest = text.toLowerCase()
  const named = choices
    .toSorted((a, b) => b.length - a.length)
    .filter((choice) => {
      if (choice.length === 1 && /\p{L}/u.test(choice)) return letters.has(choice.toUpperCase())
      const places = placesOf(choice.toLowerCase(), rest)
      const isNamed = places.some((place) => !negated.test(rest.slice(Math.max(0, place - 30), place)))
      // "York" within "New York" is not named.
      for (const place of places)
        rest = rest.slice(0, place) + ' '.repeat(choice.length) + rest.slice(place + choice.length)
      return isNamed
    })
  return named.length === 1 ? named[0] : undefined
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = []
  if (word === '') return places
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) places.push(at)
  }
  return places
}
