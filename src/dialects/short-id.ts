import { hashText } from '../core/hash-random.ts'

/** OpenAI's Responses refuses ids of more characters. */
export const longestId = 64

/** An id that an API takes; the same long one always becomes the same short one. */
export function shortId(id: string, prefix: string, longest = longestId): string {
  if (id.length <= longest) return id
  const digest = [0, 1, 2, 3].map((seed) => hashText(id, seed).toString(16).padStart(8, '0'))
  return prefix + digest.join('')
}
