import type { Detector, PiiType } from './detector.ts'
import { internetDetectors } from './detectors/internet.ts'
import { moneyDetectors } from './detectors/money.ts'
import { peopleDetectors } from './detectors/people.ts'
import { placeDetectors } from './detectors/places.ts'
import { secretDetectors } from './detectors/secrets.ts'

/** Of two that begin at the same place, the earlier detector's wins. */
const detectors: readonly Detector[] = [
  ...secretDetectors,
  ...internetDetectors,
  ...moneyDetectors,
  ...peopleDetectors,
  ...placeDetectors,
]

export interface FoundPii {
  readonly type: PiiType
  readonly start: number
  readonly end: number
  readonly tail?: RegExp
}

/** The first private data that begins at or after `from`. */
export type FindPii = (text: string, from: number) => FoundPii | undefined

/** Going through one text again and again costs no more than once: each detector's next finding is kept. */
export function piiFinder(types: readonly PiiType[]): FindPii {
  const wanted = detectors.filter(({ type }) => types.includes(type))
  let read = ''
  let next: (FoundPii | null | undefined)[] = []
  return (text, from) => {
    if (text !== read || from === 0) {
      read = text
      next = []
    }
    let first: FoundPii | undefined
    for (const [index, detector] of wanted.entries()) {
      let found = next[index]
      if (found === undefined || (found !== null && found.start < from)) {
        found = nextOf(detector, text, from)
        next[index] = found
      }
      if (found !== null && (first === undefined || found.start < first.start)) first = found
    }
    // What was private is not kept longer than it takes.
    if (first === undefined) read = ''
    return first
  }
}

function nextOf(
  { type, pattern, hint, lengthOf, tail }: Detector,
  text: string,
  from: number,
): FoundPii | null {
  if (hint !== undefined && !isIn(text, hint)) return null
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [found] = match
    const start = match.index
    const length = lengthOf === undefined ? found.length : lengthOf(found, text, start)
    if (length > 0) return { type, start, end: start + length, ...(tail !== undefined && { tail }) }
    pattern.lastIndex = start + 1
  }
  return null
}

function isIn(text: string, hint: string | RegExp): boolean {
  return typeof hint === 'string' ? text.includes(hint) : hint.test(text)
}
