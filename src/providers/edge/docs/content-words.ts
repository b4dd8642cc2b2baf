/** Words that say nothing of the subject of a question. */
const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but if then than so as at by for from in into of on onto to with without about over under up ' +
    'down out off is are was were be been being am do does did doing done have has had having can could will would ' +
    'shall should may might must i me my mine we us our ours you your yours he him his she her it its they them ' +
    'their this that these those there here what which who whom whose when where why how not no nor any some all ' +
    'each every both few more most other such only own same too very just get got go goes please tell show give ' +
    'want need like let make makes made work works thing things way really actually now also still again ever even ' +
    'much many don doesn didn isn aren can won ve re ll'
  ).split(' '),
)

/** The words of a text that carry its subject, each reduced to its stem, in order. */
export function contentWords(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !functionWords.has(word) && (word.length > 1 || /\d/.test(word)))
    .map(stem)
}

/** The stems of all words of a text, in order. */
export function allStems(text: string): string[] {
  return wordsOf(text).map(stem)
}

/** In lower case. `UMBEL_LOCAL` is one word. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)*/gu) ?? []
}

/** The same for forms of one English word, most of the time: `retries`, `retried` and `retry` all give `retry`. */
function stem(word: string): string {
  let root = word
  if (root.length > 4 && /ie[sd]$/.test(root)) root = `${root.slice(0, -3)}y`
  else if (root.length > 3 && /[^su]s$/.test(root)) root = root.slice(0, -1)
  if (root.length > 5 && root.endsWith('ing')) root = root.slice(0, -3)
  else if (root.length > 4 && root.endsWith('ed')) root = root.slice(0, -2)
  if (root.length > 4 && root.endsWith('e')) root = root.slice(0, -1)
  return /([^aeiouls])\1$/.test(root) && root.length > 3 ? root.slice(0, -1) : root
}
