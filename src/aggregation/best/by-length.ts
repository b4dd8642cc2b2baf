import type { BestOptions } from '../../core/aggregate-rule.ts'
import type { Mark } from './mark.ts'
import type { Member } from '../../core/aggregate.ts'
import { textOf } from '../answer-text.ts'

/** Words, or signs of a script that does without spaces. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{P}][^\s]*/gu

/** The share of the wanted length, or the other way round: 1 for the nearest to it. An empty answer has 0. */
export function byLength(members: readonly Member[], wanted: BestOptions['length'] = 'longest'): Mark[] {
  const lengths = members.map(({ result }) => textOf(result).match(word)?.length ?? 0)
  const some = lengths.filter((length) => length > 0)
  const target =
    wanted === 'longest'
      ? Math.max(...some)
      : wanted === 'shortest'
        ? Math.min(...some)
        : Math.max(1, wanted.words)
  return lengths.map((length) => ({
    score: length === 0 ? 0 : Math.min(length, target) / Math.max(length, target),
    reason: `${length} words`,
  }))
}
