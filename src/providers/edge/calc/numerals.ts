import { add, asInteger, decimal, divide, integer, multiply, type Amount } from './amount.ts'
import { formatAmount } from './format-amount.ts'
import type { Token } from './token.ts'

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const CARDINALS = new Map<string, number>([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['fourty', 40],
])

const SCALES = new Map<string, bigint>([
  ['thousand', 10n ** 3n],
  ['million', 10n ** 6n],
  ['billion', 10n ** 9n],
  ['trillion', 10n ** 12n],
  ['quadrillion', 10n ** 15n],
])

/** Parts of a whole: `third` and, in the plural, `thirds`. No `second`: that is a unit of time. */
const PARTS = new Map<string, bigint>([
  ['half', 2n],
  ['halves', 2n],
  ...(['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const).flatMap(
    (word, index) =>
      [
        [word, BigInt(index + 3)],
        [`${word}s`, BigInt(index + 3)],
      ] as const,
  ),
  ['quarter', 4n],
  ['quarters', 4n],
  ['twelfth', 12n],
  ['twelfths', 12n],
  ['sixteenth', 16n],
  ['sixteenths', 16n],
  ['hundredth', 100n],
  ['hundredths', 100n],
  ['thousandth', 1000n],
  ['thousandths', 1000n],
])

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** The number that an ordinal word names: `third` is 3. */
export function ordinal(word: string): number | undefined {
  const position = ORDINALS.indexOf(word)
  return position < 0 ? undefined : position
}

interface Reading {
  amount: Amount
  next: number
  fraction?: true
}

/**
 * Replaces spoken numbers by number tokens: `twenty-five`, `one hundred and five`, `1.5 million`, `two dozen`,
 * `three quarters`, `two and a half`, `three point one four`, `5 1/2`.
 * @param joinAnd whether `and` may stand inside a number; not so in "the sum of one hundred and five"
 */
export function foldNumerals(tokens: readonly Token[], joinAnd: boolean): Token[] {
  const folded: Token[] = []
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]
    if (token === undefined) break
    const reading = readNumeral(tokens, index, joinAnd)
    if (reading === undefined || reading.next === index) {
      folded.push(token)
      index++
      continue
    }
    const { amount, next, fraction } = reading
    const literal = token.kind === 'number' && next === index + 1
    const { spaced } = token
    if (literal) folded.push(token)
    else {
      folded.push({
        kind: 'number',
        amount,
        text: numeralText(amount, fraction),
        spaced,
        ...(fraction && { fraction }),
      })
    }
    index = next
  }
  return folded
}

/** `25`, but `1/3` for a part of a whole and for what does not end. */
function numeralText(amount: Amount, fraction: true | undefined): string {
  const { text, exact } = formatAmount(amount)
  if (!('exact' in amount) || (exact && !fraction)) return text
  return `${amount.exact.n}/${amount.exact.d}`
}

function readNumeral(tokens: readonly Token[], start: number, joinAnd: boolean): Reading | undefined {
  const article = wordAt(tokens, start)
  if (article === 'a' || article === 'an') {
    const after = wordAt(tokens, start + 1)
    if (after === 'dozen') return { amount: integer(12n), next: start + 2 }
    const counted = after !== undefined && (SCALES.has(after) || after === 'hundred')
    if (counted) return withTail(tokens, readCardinal(tokens, start + 1, joinAnd), joinAnd)
    const part = after === undefined || after.endsWith('s') ? undefined : PARTS.get(after)
    return part === undefined ? undefined : dozens(tokens, fractionOf(1n, part, start + 2))
  }
  if (article === 'half' || article === 'quarter') {
    const part = PARTS.get(article)
    return part === undefined ? undefined : dozens(tokens, fractionOf(1n, part, start + 1))
  }
  return withTail(tokens, readCardinal(tokens, start, joinAnd), joinAnd)
}

/** Digits or number words, without fractions. */
function readCardinal(tokens: readonly Token[], start: number, joinAnd: boolean): Reading | undefined {
  let total = integer(0n)
  let group: Amount | undefined
  let lastScale: bigint | undefined
  let position = start
  let scaled = false
  for (;;) {
    const token = tokens[position]
    const word = wordAt(tokens, position)
    const small = word === undefined ? undefined : CARDINALS.get(word)
    const scale = word === undefined ? undefined : SCALES.get(word)
    if (token?.kind === 'number' && group === undefined && (position === start || scaled)) {
      group = token.amount
      scaled = false
    } else if (small !== undefined && fits(group, small)) {
      group = add(group ?? integer(0n), integer(BigInt(small)))
      scaled = false
    } else if (word === 'hundred') {
      group = multiply(group ?? integer(1n), integer(100n))
      scaled = true
    } else if (scale !== undefined && (lastScale === undefined || scale < lastScale)) {
      total = add(total, multiply(group ?? integer(1n), integer(scale)))
      group = undefined
      lastScale = scale
      scaled = true
    } else if (word === 'k' && token?.kind === 'word' && token.raw === 'k' && !token.spaced && group) {
      total = add(total, multiply(group, integer(1000n)))
      return { amount: total, next: position + 1 }
    } else break
    position++
    if (isJoiner(tokens, position, joinAnd && scaled)) position++
  }
  if (position === start) return undefined
  return { amount: group === undefined ? total : add(total, group), next: position }
}

/** `twenty` takes a digit after it, `hundred` anything below a hundred; nothing else adds up by standing side by side. */
function fits(group: Amount | undefined, word: number): boolean {
  if (group === undefined) return true
  const value = asInteger(group)
  if (value === undefined || value === 0n) return false
  if (value % 100n === 0n) return true
  return value % 10n === 0n && value % 100n >= 20n && word > 0 && word < 10
}

/** A hyphen before a number word, or an `and` after `hundred` or a scale. */
function isJoiner(tokens: readonly Token[], position: number, joinAnd: boolean): boolean {
  const token = tokens[position]
  const next = wordAt(tokens, position + 1)
  if (token === undefined || next === undefined) return false
  const numeral = CARDINALS.has(next) || SCALES.has(next) || next === 'hundred'
  if (token.kind === 'symbol' && token.symbol === 'hyphen') return numeral
  return joinAnd && token.kind === 'word' && token.word === 'and' && CARDINALS.has(next)
}

/** What may follow a cardinal: `point five`, `thirds`, `dozen`, `and a half`, `1/2`. */
function withTail(
  tokens: readonly Token[],
  cardinal: Reading | undefined,
  joinAnd: boolean,
): Reading | undefined {
  if (cardinal === undefined) return undefined
  const { amount, next } = cardinal
  const word = wordAt(tokens, next)
  if (word === 'point') return pointDigits(tokens, cardinal) ?? cardinal
  if (word === 'dozen' || word === 'dozens') return { amount: multiply(amount, integer(12n)), next: next + 1 }
  const hyphen = isSymbol(tokens, next, 'hyphen') ? 1 : 0
  const part = PARTS.get(wordAt(tokens, next + hyphen) ?? '')
  const count = asInteger(amount)
  if (part !== undefined && count !== undefined && (count === 1n || isPlural(wordAt(tokens, next + hyphen))))
    return fractionOf(count, part, next + hyphen + 1)
  return mixedNumber(tokens, cardinal) ?? (joinAnd ? andPart(tokens, cardinal) : undefined) ?? cardinal
}

function isPlural(word: string | undefined): boolean {
  return word !== undefined && word.endsWith('s')
}

/** `5 1/2`: a whole number, a space and a proper fraction without spaces. */
function mixedNumber(tokens: readonly Token[], whole: Reading): Reading | undefined {
  const [over, slash, under] = tokens.slice(whole.next, whole.next + 3)
  if (over?.kind !== 'number' || slash?.kind !== 'symbol' || under?.kind !== 'number') return undefined
  if (slash.symbol !== '/' || slash.spaced || under.spaced) return undefined
  const [top, bottom] = [asInteger(over.amount), asInteger(under.amount)]
  if (asInteger(whole.amount) === undefined || top === undefined || bottom === undefined) return undefined
  if (top === 0n || top >= bottom) return undefined
  return { amount: add(whole.amount, divide(over.amount, under.amount)), next: whole.next + 3 }
}

/** `two and a half`, `one and three quarters`. */
function andPart(tokens: readonly Token[], whole: Reading): Reading | undefined {
  if (wordAt(tokens, whole.next) !== 'and') return undefined
  const part = readNumeral(tokens, whole.next + 1, false)
  if (part?.fraction === undefined) return undefined
  return { amount: add(whole.amount, part.amount), next: part.next }
}

function pointDigits(tokens: readonly Token[], whole: Reading): Reading | undefined {
  let digits = ''
  let position = whole.next + 1
  for (; ; position++) {
    const token = tokens[position]
    if (token?.kind === 'number' && /^\d+$/.test(token.text)) digits += token.text
    else {
      const value = SMALL.indexOf(wordAt(tokens, position) ?? '')
      if (value < 0 || value > 9) break
      digits += value
    }
  }
  if (digits === '') return undefined
  return { amount: add(whole.amount, decimal(`0.${digits}`)), next: position }
}

function fractionOf(count: bigint, part: bigint, next: number): Reading {
  return { amount: divide(integer(count), integer(part)), next, fraction: true }
}

/** `half a dozen`. */
function dozens(tokens: readonly Token[], reading: Reading): Reading {
  const skip = wordAt(tokens, reading.next) === 'a' ? 1 : 0
  if (wordAt(tokens, reading.next + skip) !== 'dozen') return reading
  return { amount: multiply(reading.amount, integer(12n)), next: reading.next + skip + 1 }
}

function wordAt(tokens: readonly Token[], position: number): string | undefined {
  const token = tokens[position]
  return token?.kind === 'word' ? token.word : undefined
}

function isSymbol(tokens: readonly Token[], position: number, symbol: string): boolean {
  const token = tokens[position]
  return token?.kind === 'symbol' && token.symbol === symbol
}
