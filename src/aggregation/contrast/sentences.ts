/** Sentences of a text beyond these are not read. */
const mostSentences = 100
/** UTF-16 units of a sentence that are read. */
const longestSentence = 600

const code = /(```|~~~)[\s\S]*?(?:\1|$)/g
const boundary = /\n+|(?<=[.!?…]["'”’)\]*_]{0,4})\s+(?=["'“‘([*_]{0,4}[\p{Lu}\p{N}])|(?<=[。！？])/u
const abbreviated = /(?:^|\s)(?:Dr|Mr|Mrs|Ms|Prof|St|No|vs|e\.g|i\.e|approx|Fig|al|Jr|Sr|\p{Lu})\.$/u

/** The sentences of a text, in order: blocks of code left out, list items and headings one each. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let begun = ''
  for (const piece of text.replace(code, '\n').split(boundary)) {
    const sentence = `${begun}${piece.trim()}`
    begun = ''
    if (abbreviated.test(sentence)) begun = `${sentence} `
    else if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push(sentence.slice(0, longestSentence))
    if (sentences.length === mostSentences) return sentences
  }
  if (begun !== '') sentences.push(begun.trim())
  return sentences
}
