import type { ChatRequest } from './request.ts'
import type { BudgetRule, LimitRule } from './limit-rules.ts'
import type { RecordedCaller } from './record.ts'

/** What a key may ask for. Absent lists do not bound; see keys/scopes.ts for what they mean together. */
export interface Scopes {
  /** Routes that may run. `*` stands for any characters. */
  readonly routes?: readonly string[] | undefined
  /** Models that may be named. */
  readonly models?: readonly string[] | undefined
  /** Endpoints. */
  readonly surfaces?: readonly Surface[] | undefined
  /** May use the administration. */
  readonly admin?: boolean | undefined
}

export const surfaces = [
  'chat',
  'responses',
  'messages',
  'completions',
  'embeddings',
  'count-tokens',
  'decisions',
  'models',
] as const

/** The endpoints that a key can be bound to. */
export type Surface = (typeof surfaces)[number]

/** Who asks. Never holds the key itself. */
export interface Caller {
  /** The key's id; null for the owner, and where no key is asked for. */
  readonly key: string | null
  /** What is counted, is counted under it: the key's first id, whatever it was rotated to. */
  readonly account: string | null
  readonly scopes: Scopes
  readonly tier: string | null
  readonly tenant: string | null
  readonly tags: readonly string[]
  /** 0 (cheapest) to 1 (best), where the request does not say. */
  readonly quality?: number
  readonly limits?: LimitRule
  readonly budgets?: readonly BudgetRule[]
}

/** Whoever holds the owner's key, or is on this machine in local mode: nothing is out of scope. */
export const owner: Caller = {
  key: null,
  account: null,
  scopes: { admin: true },
  tier: null,
  tenant: null,
  tags: [],
}

/** What a record says of who asked. */
export function recordedCaller({ key, tenant, tier, tags }: Caller, request: ChatRequest): RecordedCaller {
  const asked = request.umbel.tags ?? []
  return { key, tenant, tier, tags: asked.length === 0 ? tags : [...new Set([...tags, ...asked])] }
}
