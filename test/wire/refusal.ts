/** A refusal as it goes over the wire, in the provider's own shape. */
export interface Refusal {
  readonly status: number
  readonly body: object
  readonly headers?: Readonly<Record<string, string>>
  /** What is recorded as the call's problem. */
  readonly problem: string
}

/** Why a provider refuses a request that is well formed. */
export type FaultKind =
  'auth' | 'context-window' | 'credit' | 'not-found' | 'overloaded' | 'policy' | 'rate-limit' | 'server-error'
