import type { Act } from './framing.ts'

/** Acts that ask in one way. */
export const wayOf: Readonly<Record<Act, string>> = {
  plain: 'do', do: 'do', make: 'do', 'how-to': 'way', say: 'say', what: 'what', recommend: 'what', who: 'who',
  when: 'when', where: 'where', why: 'why', how: 'how', explain: 'explain', 'yes-no': 'whether', may: 'whether',
  'how-many': 'many', 'how-much': 'many', 'how-long': 'long', 'how-often': 'often', 'how-far': 'far',
} // prettier-ignore

/** Answers of another kind: yes or no is no date, and a date no person. */
const apart: readonly (readonly [string, readonly string[]])[] = [
  ['whether', ['many', 'long', 'often', 'far', 'when', 'where', 'who', 'why', 'way', 'how']],
  ['who', ['when', 'where', 'why', 'long', 'often', 'many', 'far', 'way']],
  ['why', ['when', 'where', 'way', 'how', 'many', 'long', 'often', 'far']],
  ['when', ['where', 'way', 'far']],
  ['way', ['many', 'long', 'often', 'far']],
]

/** Whether two acts may be answered by one text. */
export function mayShareAnswer(a: Act, b: Act): boolean {
  // What is to be done is not what is so.
  if ((a === 'do' && b === 'yes-no') || (a === 'yes-no' && b === 'do')) return false
  const [x, y] = [wayOf[a], wayOf[b]]
  return !apart.some(
    ([way, others]) => (way === x && others.includes(y)) || (way === y && others.includes(x)),
  )
}
