import { expect, test } from 'vitest'
import { usedUp } from '../../src/limits/budget-errors.ts'

const refusal = { per: 'total', unit: 'usd', limit: 5, resetsAt: null } as const
const least = { usd: 0.01, tokens: 100 }
const told = (left: number) => {
  const { class: kind, message } = usedUp('route:r', { ...refusal, left }, least)
  return `${kind}: ${message}`
}

test('a budget that does not reach says whether anything is left, and for whom', () => {
  expect(told(0)).toMatch(/^budget: The budget of \$5 in total of .* is used up\.$/)
  expect(told(0.00123456)).toMatch(
    /^budget: .* does not reach: \$0\.00123 is left, and this request needs about \$0\.01\.$/,
  )
  expect(told(1)).toMatch(/^rate_limit: .* is set aside for requests under way/)
})
