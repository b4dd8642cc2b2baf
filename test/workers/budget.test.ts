import { describe, expect, it } from 'vitest'
import { countsLeasesOnce, holdsToBudget } from '../limits/ledger-laws.ts'
import { budgetOffice } from '../../src/state/budget-office.ts'
import { env } from 'cloudflare:workers'
import { evictDurableObject } from 'cloudflare:test'

describe('budgets in a Durable Object', () => {
  const office = budgetOffice(env.BUDGET)
  if (office === undefined) throw new Error('BUDGET is not bound.')

  it('keep the laws of the place that counts', () => holdsToBudget(office, 'key:laws'))
  it('count a lease once', () => countsLeasesOnce(office, 'key:leases'))

  it('are on disk: an object that was put to sleep knows what was used and what is held', async () => {
    const rules = [{ usd: 1, per: 'total' as const, strict: true }]
    const until = Date.now() + 600_000
    const ask = (id: string, usd: number) => {
      const want = { usd, tokens: 0 }
      const asked = { id, kind: 'strict' as const, want, least: want, until }
      return office.exchange('key:sleep', { rules, settle: [], ask: asked, alertAt: [] })
    }
    await ask('a', 0.5)
    await ask('b', 0.25)
    const settle = [{ id: 'a', kind: 'strict' as const, used: { usd: 0.5, tokens: 3 } }]
    await office.exchange('key:sleep', { rules, settle, alertAt: [] })
    await evictDurableObject(env.BUDGET.get(env.BUDGET.idFromName('key:sleep')))
    expect((await ask('c', 0.26)).refusal).toMatchObject({ left: 0.5 })
    expect((await ask('d', 0.25)).refusal).toBeNull()
  })
})
