import { expect, test } from 'vitest'
import { keyRecordSchema } from '../../src/keys/key-record.ts'
import { createKey } from '../../src/keys/key-register.ts'
import { memoryKeyRecords } from './memory-key-records.ts'
import { type KeyOptions, termsOf } from '../../src/cli/key-terms.ts'

test('the options of umbel keys create become terms that a record takes', async () => {
  const terms = termsOf(
    'team a',
    {
      requests: '60',
      tokens: '1000',
      exact: true,
      budget: ['10/day', '99.5/month'],
      tokenBudget: ['5000/total'],
      strict: true,
      expires: '2d',
    },
    0,
  )
  expect(terms).toMatchObject({
    limits: { requests: 60, tokens: 1000, exact: true },
    budgets: [
      { usd: 10, per: 'day', strict: true },
      { usd: 99.5, per: 'month', strict: true },
      { tokens: 5000, per: 'total', strict: true },
    ],
    expiresAt: '1970-01-03T00:00:00.000Z',
  })
  const { record } = await createKey(memoryKeyRecords(), terms, 0)
  expect(keyRecordSchema.parse(record)).toEqual(record)
})

test.each([
  { requests: '0' },
  { requests: '1e400' },
  { tokens: '-1' },
  { budget: ['10'] },
  { budget: ['0/day'] },
  { budget: ['10/week'] },
  { expires: '1y' },
])('%j is refused in words', (options) => {
  expect(() => termsOf('a', options, 0)).toThrow(/is not a/)
})

test.each<[KeyOptions, string]>([
  [{ expires: '0d' }, 'A key that lives for "0d" opens nothing.'],
  [{ exact: true }, '--exact is of a limit: say --requests or --tokens too.'],
  [{ strict: true }, '--strict is of a budget: say --budget or --token-budget too.'],
  [{ tokens: '99999999999' }, 'limits.tokens: Too big: expected number to be <=1000000000.'],
  [{ tag: ['a\r\nb'] }, 'tags[0]: this holds control characters.'],
  [{ tier: 'a\nb' }, 'tier: this holds control characters.'],
  [{ tenant: '\u0000' }, 'tenant: this holds control characters.'],
])('%j is refused by what is wrong with it', (options, why) => {
  expect(() => termsOf('a', options, 0)).toThrow(why)
})
