import type { Draft } from '../draft.ts'
import type { Path } from '../../../config/problem.ts'
import type { PortkeyTarget } from './portkey-schema.ts'
import { type ProviderTypeName, isProviderType } from '../../../core/provider-types.ts'
import { type Strategy, errorClasses, tries, withOptions } from '../strategies.ts'
import { duration } from '../converter.ts'
import { knownProviders } from '../../../config/known-providers.ts'
import { providerOf, typeOf } from './target-provider.ts'
import { understood } from './portkey-schema.ts'
import { withoutSecrets } from '../without-secrets.ts'

/** The options of a target that mean the same for one that has targets below it. */
export function commonOptions({ retry, request_timeout: timeout }: PortkeyTarget, path: Path, draft: Draft) {
  const statuses = retry?.on_status_codes ?? []
  const { on, unknown } = errorClasses(statuses)
  if (unknown.length > 0) {
    draft.notes.say(
      [...path, 'retry', 'on_status_codes'],
      `${unknown.join(', ')}: no class of error that another try helps.`,
    )
  }
  const attempts = tries(retry?.attempts ?? undefined)
  return {
    retry: attempts && { ...attempts, ...(on.length > 0 && { on }) },
    timeout: duration(timeout, 'ms'),
  }
}

/** Options without a counterpart, each with what to do instead. */
const sayings = {
  cache: 'is left out: the import caches no answers.',
  forward_headers: "is left out: callers' headers are not sent on.",
  input_guardrails: 'is left out: see "gates" (docs/gates.md).',
  output_guardrails: 'is left out: see "gates" (docs/gates.md).',
  before_request_hooks: 'is left out: see "gates" (docs/gates.md).',
  after_request_hooks: 'is left out: see "gates" (docs/gates.md).',
  default_input_guardrails: 'is left out: see "gates" (docs/gates.md).',
  default_output_guardrails: 'is left out: see "gates" (docs/gates.md).',
  metadata: 'is left out: it labels requests in Portkey. See tags of keys.',
  strict_open_ai_compliance: 'needs no counterpart.',
}

export function noteLeftOver(target: PortkeyTarget, path: Path, draft: Draft): void {
  draft.notes.leftOver(target, understood, path, sayings)
}

/** One model of one provider; undefined, with a note, where Umbel has no provider for it. */
export function readTarget(target: PortkeyTarget, path: Path, draft: Draft): Strategy | undefined {
  const type = typeOf(target, path, draft)
  if (type === undefined) return undefined
  const { model: named, ...overrides } = target.override_params ?? {}
  const params = withoutSecrets(overrides, [...path, 'override_params'], draft.notes)
  const provider = draft.provider(providerOf(type, target, path, draft))
  const upstream = upstreamOf(type, named, target, path, draft)
  const name = draft.model(target.name ?? `${provider}/${upstream}`, { provider, model: upstream }, path)
  return withOptions(name, { params, ...commonOptions(target, path, draft) })
}

function upstreamOf(
  type: ProviderTypeName,
  named: unknown,
  target: PortkeyTarget,
  path: Path,
  draft: Draft,
): string {
  const deployment = target.deployment_id ?? target.azure_deployment_id
  if (type === 'azure-openai' && deployment) return deployment
  // Newer configs write the account before the model: @openai-prod/gpt-5.
  if (typeof named === 'string') return named.replace(/^@[^/]+\//, '')
  const stand = knownProviders[type]?.quick ?? knownProviders[type]?.strong ?? 'model'
  const model = stand.startsWith(`${type}/`) && isProviderType(type) ? stand.slice(type.length + 1) : stand
  draft.notes.say(
    path,
    `Portkey sends on the model that the caller names; a strategy here names one: "${model}" stands in, change it.`,
  )
  return model
}
