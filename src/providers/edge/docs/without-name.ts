import { contentWords } from './content-words.ts'

/** All of the docs are about Umbel: its name tells no section from another. */
export function withoutName(text: string): string {
  const rest = text.replace(/\bumbel('s)?\b/gi, ' ')
  return contentWords(rest).length > 0 ? rest : text
}
