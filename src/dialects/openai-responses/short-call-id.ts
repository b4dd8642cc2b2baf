import { hashText } from '../../core/hash-random.ts'

/** OpenAI refuses call ids of more than 64 characters; a call and its result are shortened alike. */
export function shortCallId(id: string): string {
  if (id.length <= 64) return id
  const digest = [0, 1, 2, 3].map((seed) => hashText(id, seed).toString(16).padStart(8, '0')).join('')
  return `call_${digest}`
}
