import { singleSpaced } from '../single-spaced.ts'

/**
 * Text as words only, for comparison: NFKC, no Markdown, quotes straight, initials together ("J. K." is "JK"), one space.
 * Case is kept, since it tells names.
 */
export function plainText(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\[([^\]\n]{1,200})\]\([^)\n]{1,500}\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+•]|\d{1,2}[.)])[ \t]+/gm, '')
    .replace(/\*+|_{2,}|~~/g, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\b(\p{Lu})\. ?(?=\p{Lu}(?:\.|\b))/gu, '$1')
  return singleSpaced(plain)
}

/** Words, with the signs that belong to them: "c++", "don't", "3.5", "-2", "e-mail". */
const token =
  /(?<![\p{L}\p{N}])[-+]?\d[\p{L}\p{N}.,:/%]*(?<![.,:/])%?|[\p{L}\p{N}\p{M}]+(?:['.-][\p{L}\p{N}\p{M}]+)*(?:\+\+|#)?|[\p{S}]/gu

/** The words and signs of a plain text. Lower case, and as they stand. */
export function tokensOf(plain: string): string[] {
  return plain.match(token) ?? []
}
