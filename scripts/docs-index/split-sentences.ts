/** Words that end in a full stop without ending a sentence. */
const abbreviations = /\b(e\.g|i\.e|etc|vs|approx)\.$/i

/** The sentences of a paragraph. Full stops in inline code or inside quotation marks end none. */
export function splitSentences(paragraph: string): string[] {
  const masked = paragraph.replace(/`[^`]*`|"[^"]*"/g, (code) => code.replace(/[.!?]/g, '\u0000'))
  const sentences: string[] = []
  let from = 0
  for (const match of masked.matchAll(/[.!?](?=\s+\S|$)/g)) {
    const end = match.index + 1
    if (abbreviations.test(masked.slice(from, end))) continue
    sentences.push(paragraph.slice(from, end).trim())
    from = end
  }
  const rest = paragraph.slice(from).trim()
  return rest === '' ? sentences : [...sentences, rest]
}
