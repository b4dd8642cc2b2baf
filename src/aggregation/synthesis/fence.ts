import { hashText } from '../../core/hash-random.ts'

/**
 * A mark that no source contains, so that none can end its own fence and speak as another. It comes from a seed that
 * those who wrote them do not know, and another is taken should one hold it all the same.
 */
export function fenceOf(seed: number, texts: readonly string[]): string {
  for (let attempt = 0; ; attempt += 1) {
    const parts = [0, 1, 2].map((part) => hashText(`fence ${attempt} ${part}`, hashText(`${seed}`, part)))
    const mark = parts.map((part) => part.toString(16).padStart(8, '0')).join('')
    if (!texts.some((text) => text.toLowerCase().includes(mark))) return mark
  }
}
