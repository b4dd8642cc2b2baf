/** A name of a text; `acronym`: its letters may be the first letters of words. */
export interface FoundName {
  readonly text: string
  readonly kind: 'words' | 'acronym' | 'quote'
}

const capital = String.raw`\p{Lu}[\p{L}\p{N}\p{M}'’&-]*`
const small = '(?:of|the|de|del|della|di|da|van|von|der|den|la|le|and|for|du|des|bin|al)'
/** Two or more words in capitals, small words between them. */
const spans = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}])${capital}(?:[ \\u00a0](?:${small}[ \\u00a0]){0,2}${capital})+`,
  'gu',
)
const acronyms =
  /(?<![\p{L}\p{N}\p{M}])(?=[\p{Lu}\p{N}-]*\p{Lu}[\p{N}-]*\p{Lu})\p{Lu}[\p{Lu}\p{N}-]{1,11}(?![\p{L}\p{N}\p{M}])/gu
const quotes = /["“„«]([^"“”„«»\n]{3,120})["”“»]/gu

/** Words that begin sentences in capitals and are no part of a name. */
const openers = new Set(
  'the a an in on at by for from with and but or if when while after before since because although however this that these those his her its their our my your he she it they we you i there here what who where why how as to is are was were do does did can could will would should may according yes no not also then thus so both each every all some many most more'.split(
    ' ',
  ),
)

const mostNames = 300

export function findNames(text: string): FoundName[] {
  const found: FoundName[] = []
  for (const [span] of text.matchAll(spans)) {
    const words = span.split(/[ \u00a0]/)
    while (openers.has((words[0] ?? '').toLowerCase())) words.shift()
    if (words.length > 1) found.push({ text: words.join(' '), kind: 'words' })
  }
  for (const [text_] of text.matchAll(acronyms)) found.push({ text: text_, kind: 'acronym' })
  for (const [, quote = ''] of text.matchAll(quotes)) found.push({ text: quote.trim(), kind: 'quote' })
  return found.slice(0, mostNames)
}
