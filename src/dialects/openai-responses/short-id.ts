import { hashText } from '../../core/hash-random.ts'

/** OpenAI refuses ids of more characters. */
export const longestId = 64

/** An id that OpenAI takes; the same long one always becomes the same short one. */
export function shortId(id: string, prefix: string): string {
  if (id.length <= longestId) return id
  const digest = [0, 1, 2, 3].map((seed) => hashText(id, seed).toString(16).padStart(8, '0'))
  return prefix + digest.join('')
}
