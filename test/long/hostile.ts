import type { Dice } from './dice.ts'
import type { Json } from './json-value.ts'
import { carry } from '../../src/dialects/carried.ts'

/** Texts that trip over something: framing, escapes, prototypes, schemes, base64, what travels in ids. */
const texts = [
  '',
  ' ',
  '\n\ndata: [DONE]\n\n',
  '\r\n\r\nevent: error\r\ndata: {}\r\n\r\n',
  '[DONE]',
  '\ud800',
  'a\udc00b\ud83d',
  '\u0000',
  '\u2028\u2029',
  '\ufeff',
  '🌼'.repeat(40),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{"a":',
  '[[[[',
  'null',
  '1e999',
  '"',
  '\\',
  '</script>',
  '${x}',
  '../../etc/passwd',
  'x'.repeat(5000),
  'umbel1_',
  'umbel1_!!!',
  'call_1_umbel1_',
  'call_1_umbel1_e30',
  'data:',
  'data:image/png;base64,',
  'data:image/png;base64,@@@not base64@@@',
  'data:,x',
  'data:text/plain,%E0%A4%A',
  'iVBORw0KGgo',
  '====',
  '-_-_',
  'http://',
  'http://127.0.0.1:1/x',
  'https://example.com/a.constructor',
  'https://[::1',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'gs://bucket/x',
  'files/abc',
  'auto',
  'route/none',
  'none',
  'required',
  'any',
  'max',
  '-1',
  '(a+)+$',
  '#/$defs/a',
  '#',
  'audio/wav',
  'image/svg+xml',
  'application/x-nothing; q="',
] as const

const numbers = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  2,
  15,
  16,
  17,
  1024,
  2 ** 31,
  -(2 ** 31),
  2 ** 53,
  1e21,
  1e308,
  -1e308,
  5e-324,
] as const

const makers: readonly Json[] = [
  { provider: '', model: '', dialect: '' },
  ...['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'].flatMap((dialect) => [
    { provider: '', model: '', dialect },
    { provider: dialect, model: 'm', dialect },
  ]),
]

/** Words of our own making as a client might bend them: whole, by another maker, with anything inside. */
function carriedWord(dice: Dice, depth: number): string {
  const origin = dice.pick(makers) ?? null
  const opaque = { origin, data: hostileValue(dice, depth + 1) }
  const item = {
    type: dice.pick(['message', 'reasoning', 'function_call', 'x']),
    id: hostileText(dice, depth + 1),
    content: hostileValue(dice, depth + 1),
    summary: hostileValue(dice, depth + 1),
    call_id: 'call_1',
  }
  const cargo = dice.pick<Json>([
    opaque,
    { opaque },
    { reasoning: [{ text: 'x', opaque }] },
    { kept: { item, ...(dice.chance(0.5) ? { origin } : {}), ...(dice.chance(0.5) ? { opaque } : {}) } },
    { live: { key: 'k', type: 'reasoning', id: 'rs_1', ...(dice.chance(0.5) ? { origin } : {}) } },
    { live: { key: dice.pick(['k', 'constructor', '__proto__']), type: 'message' }, before: { k: { item } } },
    { before: { k: { item, origin }, constructor: { item } } },
    hostileValue(dice, depth + 1),
  ])
  const prefix = dice.pick(['', 'rs_', 'msg_', 'fc_', 'call_1_', 'toolu_1_', 'x'])
  return prefix + carry(cargo)
}

export function hostileText(dice: Dice, depth = 0): string {
  if (depth < 2 && dice.chance(0.2)) return carriedWord(dice, depth)
  return dice.pick(texts) ?? ''
}

export function hostileNumber(dice: Dice): number {
  return dice.pick(numbers) ?? 0
}

export function hostileValue(dice: Dice, depth = 0): Json {
  if (depth > 3) return null
  switch (dice.below(9)) {
    case 0:
      return null
    case 1:
      return dice.chance(0.5)
    case 2:
    case 3:
      return hostileNumber(dice)
    case 4:
      return Array.from({ length: dice.below(4) }, () => hostileValue(dice, depth + 1))
    case 5:
      return Object.fromEntries(
        Array.from({ length: dice.below(4) }, () => [
          hostileText(dice, depth + 1),
          hostileValue(dice, depth + 1),
        ]),
      )
    default:
      return hostileText(dice, depth)
  }
}

/** A value inside of many others. */
export function buried(value: Json, depth: number, dice: Dice): Json {
  const key = dice.chance(0.5) ? 'properties' : 'content'
  let outer = value
  for (let at = 0; at < depth; at += 1) outer = dice.chance(0.5) ? [outer] : { [key]: outer }
  return outer
}
