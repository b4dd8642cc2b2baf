import { boxed } from '../boxed.ts'
import { plainNotation } from './plain-notation.ts'
import { scanNumbers, type FoundNumber } from './scan-numbers.ts'

export interface FinalNumber extends FoundNumber {
  readonly value: number
  /** The answer is this number, rather than a sentence that has it in it. */
  readonly isStrong: boolean
}

const about = String.raw`(?:about|approximately|approx\.?|around|roughly|exactly|nearly|~|≈|a total of|the number)?\s*`
const marker = new RegExp(
  String.raw`(?:\b(?:answer|result)\b[^.\n=:]{0,40}?(?:\bis\b|[:=])|####)\s*${about}$`,
  'i',
)
const before = new RegExp(
  String.raw`(?:[=≈]|\b(?:is|are|was|were|be|equals|equal to|gives|makes|totals|costs))\s*${about}$`,
  'i',
)
const filler = new RegExp(
  String.raw`^(?:(?:it|that|this|there)(?:'s| is| are| was)\s+)?(?:=\s*)?${about}(?:(?:US|CA|AU|USD|EUR|GBP)\s?)?$`,
  'i',
)
const nothing = /^[\s.!)\]}"'*,;:]*$/

/** UTF-16 units of an answer that are read, from its end: a final answer comes last. */
const mostUnits = 20_000

/**
 * The number that an answer comes to: in a box (LaTeX), after "answer is" or "####", else the last one after "=" or
 * "is" or at the end, else the last one.
 */
export function finalNumber(text: string): FinalNumber | undefined {
  const plain = plainNotation(text.slice(-mostUnits))
  const inBox = boxed(plain)
  const boxedNumber = inBox === undefined ? undefined : quantities(inBox).at(-1)
  if (boxedNumber !== undefined) return { ...boxedNumber, isStrong: true }
  const found = quantities(plain)
  const marked = found.findLast((number) => marker.test(headBefore(plain, number.start)))
  if (marked !== undefined) return { ...marked, isStrong: true }
  const named = found.findLast(
    (number) => before.test(headBefore(plain, number.start)) || nothing.test(plain.slice(number.end)),
  )
  const chosen = named ?? found.at(-1)
  return chosen && { ...chosen, isStrong: found.length === 1 && isAlone(plain, chosen) }
}

type Quantity = FoundNumber & { readonly value: number }

function quantities(text: string): Quantity[] {
  return scanNumbers(text).filter(isQuantity)
}

function isQuantity(number: FoundNumber): number is Quantity {
  return number.value !== undefined && Number.isFinite(number.value)
}

function isAlone(text: string, number: FoundNumber): boolean {
  return filler.test(text.slice(0, number.start).trimStart()) && nothing.test(text.slice(number.end))
}

function headBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 80), start)
}
