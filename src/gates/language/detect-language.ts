import { functionWords } from './function-words.ts'
import { languageOfScript, scriptLanguages } from './scripts.ts'
import { languagesOfLetters } from './telling-letters.ts'
import { proseOf } from './prose.ts'

/** Words of a text that are read: more would not change the outcome. */
const mostWords = 200
/** What a language needs, and what it must have over the next one. Chosen on the Declaration of Human Rights. */
const fewest = 1.2
const lead = 1.25

const none: readonly string[] = []

/** Made when first needed: a Worker should not pay for it at its start. */
let languagesByWord: ReadonlyMap<string, readonly string[]> | undefined

/** ISO 639-1 codes of the languages that are told apart. */
export const knownLanguages: readonly string[] = [
  ...new Set([...Object.keys(functionWords), ...scriptLanguages]),
]

/**
 * The language of a text, as an ISO 639-1 code; null when it cannot be told: too short, code, or several languages at
 * once. By script where a script has one language, else by the words that each language is full of.
 */
export function detectLanguage(text: string): string | null {
  const prose = proseOf(text).toLowerCase()
  const script = languageOfScript(prose)
  if (script !== undefined) return script
  const hits = new Map<string, number>()
  for (const languages of [...languagesOfWords(prose), ...languagesOfLetters(prose)]) {
    // What speaks for many languages says little of each.
    const weight = 1 / Math.sqrt(languages.length)
    for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + weight)
  }
  const [first, ...others] = [...hits].toSorted((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < fewest) return null
  const [language, count] = first
  const next = others.find(([other]) => !isNear(language, other))
  return count >= lead * (next?.[1] ?? 0) ? language : null
}

/** Languages whose short texts cannot be told apart by their small words. */
const near: readonly (readonly string[])[] = [
  ['da', 'no'],
  ['cs', 'sk'],
]

/** Whether two codes are the same as far as `detectLanguage` can tell. */
export function isNear(one: string, other: string): boolean {
  return one === other || near.some((group) => group.includes(one) && group.includes(other))
}

function languagesOfWords(prose: string): (readonly string[])[] {
  const index = (languagesByWord ??= indexWords())
  const words = prose.replaceAll('’', "'").match(/[\p{L}\p{M}]+(?:['\u200c-][\p{L}\p{M}]+)*/gu) ?? []
  return words.slice(0, mostWords).map((word) => index.get(word) ?? none)
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const [language, words] of Object.entries(functionWords)) {
    for (const word of new Set(words.split(' '))) {
      const languages = index.get(word)
      if (languages === undefined) index.set(word, [language])
      else languages.push(language)
    }
  }
  return index
}
