import type { Ballot } from './ballot.ts'
import type { ChatResult } from '../../core/answer.ts'
import { shortened } from '../shortened.ts'
import { textOf } from '../answer-text.ts'

/** What a ballot says, in a few words for the record. */
export function saysInShort(ballot: Ballot, result: ChatResult): string {
  if (ballot.calls !== undefined) return shortened(`calls ${ballot.calls}`)
  if (ballot.refused === true) return 'refused'
  const text = textOf(result)
  return shortened(ballot.json ?? ballot.choice ?? (text === '' ? '(nothing)' : text))
}
