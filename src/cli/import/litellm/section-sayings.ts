/** What to do instead, for settings that are common and have no place in an Umbel config. */
export const sectionSayings = {
  top: {
    guardrails: 'is left out: see "gates" of a strategy (docs/gates.md).',
    mcp_servers: 'is left out: Umbel routes models, not tools.',
    vector_store_registry: 'is left out: a "http" step of a sequence can ask a store.',
  },
  settings: {
    allowed_fails: 'is left out: Umbel leaves a failing upstream alone by class of error.',
    cooldown_time: 'is left out: Umbel leaves a failing upstream alone by class of error.',
    retry_policy: 'is left out: "retry" of a strategy takes "on", classes of error.',
    enable_pre_call_checks: 'needs no counterpart: "select" leaves out models that a request does not fit.',
    drop_params: "is Umbel's habit: what a provider cannot be told is left out and named in x-umbel-dropped.",
    redis_host: 'needs no counterpart: what is counted for all isolates is in Durable Objects.',
    redis_port: 'needs no counterpart.',
    redis_password: 'needs no counterpart; its value is not copied.',
    cache: 'is left out: answers are cached by the "cache" of a node, see docs/cache.md.',
    cache_params: 'is left out.',
    success_callback: 'is left out: GET /v1/decisions/{id} has the record of a request.',
    failure_callback: 'is left out: GET /v1/decisions/{id} has the record of a request.',
    callbacks: 'is left out: GET /v1/decisions/{id} has the record of a request.',
    max_budget: 'is left out: see "budgets" of routes, tags and keys.',
    budget_duration: 'is left out: see "budgets" of routes, tags and keys.',
    set_verbose: 'needs no counterpart.',
    telemetry: 'needs no counterpart: Umbel sends nothing home.',
  },
  general: {
    master_key: 'is not copied: set a secret UMBEL_API_KEY, which callers then send.',
    database_url: 'needs no counterpart: keys and releases are in KV. Its value is not copied.',
    store_model_in_db: 'needs no counterpart.',
    alerting: 'is left out: see "alerts" for budgets.',
  },
} as const
