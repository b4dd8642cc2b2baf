import { expect } from 'vitest'
import type { BudgetOffice, Exchange } from '../../src/limits/exchange.ts'

const rules = [{ usd: 1, per: 'day' as const, strict: true }]
const later = () => Date.now() + 600_000

function ask(id: string, usd: number): Exchange {
  const want = { usd, tokens: 10 }
  return {
    rules,
    settle: [],
    alertAt: [0.5, 1],
    ask: { id, kind: 'strict', want, least: want, until: later() },
  }
}

/** What holds for the place that counts, in memory or in a Durable Object. */
export async function holdsToBudget({ exchange }: BudgetOffice, subject: string): Promise<void> {
  // A thousand at once, money for a hundred.
  const answers = await Promise.all(
    Array.from({ length: 1000 }, (_, index) => exchange(subject, ask(`call-${index}`, 0.01))),
  )
  const given = answers.flatMap((answer, index) => (answer.refusal === null ? [`call-${index}`] : []))
  expect(given).toHaveLength(100)
  const refused = answers.find(({ refusal }) => refusal !== null)?.refusal
  expect(refused).toMatchObject({ per: 'day', unit: 'usd', limit: 1, left: 1 })
  // Half was not used: it comes back.
  const settle = given.map((id) => ({ id, kind: 'strict' as const, used: { usd: 0.005, tokens: 5 } }))
  const { alerts } = await exchange(subject, { rules, settle, alertAt: [0.5, 1] })
  expect(alerts).toMatchObject([{ share: 0.5, per: 'day', unit: 'usd', limit: 1 }])
  const rest = await exchange(subject, ask('rest', 0.5))
  expect(rest.refusal).toBeNull()
  const done = {
    rules,
    settle: [{ id: 'rest', kind: 'strict' as const, used: { usd: 0.5, tokens: 1 } }],
    alertAt: [0.5, 1],
  }
  expect((await exchange(subject, done)).alerts).toMatchObject([{ share: 1 }])
  expect((await exchange(subject, done)).alerts).toEqual([])
  const over = await exchange(subject, ask('over', 0.001))
  expect(over).toMatchObject({ granted: { usd: 0 }, refusal: { unit: 'usd' } })
  expect(over.refusal?.resetsAt).toBeGreaterThan(Date.now())
}

/** Told twice, as after an answer that was lost: a lease counts once. */
export async function countsLeasesOnce({ exchange }: BudgetOffice, subject: string): Promise<void> {
  const lease = [{ usd: 1, per: 'total' as const }]
  const want = { usd: 0.1, tokens: 0 }
  const open = (id: string) => ({ id, kind: 'lease' as const, want, least: want, until: later() })
  const told = [{ id: 'a', kind: 'lease' as const, used: { usd: 0.1, tokens: 0 } }]
  await exchange(subject, { rules: lease, settle: [], ask: open('a'), alertAt: [] })
  for (const id of ['b', 'c']) {
    await exchange(subject, { rules: lease, settle: told, ask: open(id), alertAt: [] })
  }
  // 0.1 used, 0.1 leased as b and as c: 0.7 is left.
  const all = { usd: 0.7, tokens: 0 }
  const strict = { id: 'd', kind: 'strict' as const, want: all, least: all, until: later() }
  expect((await exchange(subject, { rules: lease, settle: [], ask: strict, alertAt: [] })).refusal).toBeNull()
}
