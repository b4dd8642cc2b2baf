/** What is best first, when models are put in order. */
export type SortBy = 'price' | 'throughput' | 'latency'

/**
 * Which providers may answer, and in which order, as OpenRouter's `provider` says it. Prices are USD per million
 * tokens. Source: https://openrouter.ai/docs/guides/routing/provider-selection
 */
export interface ProviderPreferences {
  /** Names or types of providers, tried first, in this order. */
  readonly order?: readonly string[]
  readonly only?: readonly string[]
  readonly ignore?: readonly string[]
  /** False: with `order` nobody else is tried; without it only the first that remains. */
  readonly allowFallbacks?: boolean
  /** Only models that are known to have what the request asks for. */
  readonly requireParameters?: boolean
  /** `deny`: only where the config says that nobody trains on the data. */
  readonly dataCollection?: 'allow' | 'deny'
  /** Only where the config says that nothing is kept. */
  readonly zdr?: boolean
  readonly sort?: { readonly by: SortBy; readonly across: 'model' | 'all' }
  /** Filters that are asked for and that nothing is known of here. */
  readonly unknown?: readonly string[]
  readonly maxPrice?: { readonly input?: number; readonly output?: number }
}

/** What a caller says beside a model's name. */
export interface Preferences {
  /** Tried in order after the model that is named. */
  readonly models?: readonly string[]
  readonly provider?: ProviderPreferences
}
