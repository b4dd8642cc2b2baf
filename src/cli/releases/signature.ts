import type { Signature } from '../../config/live/publish-release.ts'
import { UsageError } from '../usage-error.ts'
import { authorOf } from './author.ts'

export interface SignedOptions {
  readonly author?: string
  readonly note?: string
  /** The newest change that the sender knows. */
  readonly expect?: string
}

/** Who changes what is live, why, and what they had seen. */
export function signatureOf({ author, note, expect }: SignedOptions, seen: number): Signature {
  return { author: authorOf(author), note: note ?? null, expected: expectedOf(expect) ?? seen }
}

function expectedOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number
  throw new UsageError(`--expect ${text} is not the number of a change, such as 12.`)
}
