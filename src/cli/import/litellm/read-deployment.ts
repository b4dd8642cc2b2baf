import type { Deployment } from './litellm-schema.ts'
import type { Draft } from '../draft.ts'
import type { ModelConfig } from '../../../config/schema/model-schema.ts'
import type { Path } from '../../../config/problem.ts'
import { deploymentProfile } from './deployment-profile.ts'
import { deploymentSchema } from './litellm-schema.ts'
import { type DeploymentTarget, targetOf } from './deployment-target.ts'
import { duration, numberOf } from '../converter.ts'
import { tries } from '../strategies.ts'
import { commonParams } from '../common-params.ts'

/** One entry of `model_list`, understood. */
export interface ReadDeployment {
  readonly group: string
  readonly target: DeploymentTarget
  readonly profile: ModelConfig
  readonly options: {
    readonly params: Readonly<Record<string, unknown>>
    readonly timeout: string | undefined
    readonly firstTokenTimeout: string | undefined
    readonly retry: { readonly attempts: number } | undefined
  }
  /** Of its draw, within its order. */
  readonly weights: {
    readonly weight?: number | undefined
    readonly rpm?: number | undefined
    readonly tpm?: number | undefined
  }
  /** Lower ones come first. */
  readonly order: number
}

/** Others that a config may set beforehand: they reach a provider only in the dialect that the caller speaks. */
const ownParams = [
  'stop',
  'reasoning_effort',
  'response_format',
  'user',
  'logit_bias',
  'parallel_tool_calls',
  'verbosity',
]
const chatParams = [...commonParams, ...ownParams]

const ownFields = ['order', 'weight', 'rpm', 'tpm', 'timeout', 'stream_timeout', 'num_retries', 'max_retries']
const priceFields = ['input_cost_per_token', 'output_cost_per_token']
const targetFields = ['model', 'custom_llm_provider', 'api_key', 'api_base', 'base_url', 'api_version']
const infoFields = ['mode', 'max_input_tokens', 'max_output_tokens', 'max_tokens', ...priceFields]

const sayings = {
  drop_params: "is Umbel's habit: what a provider cannot be told is left out and named in x-umbel-dropped.",
  tags: 'is left out: match on a header, on metadata or on the tier of a key instead ("match" of a route).',
  region_name: 'is left out: give each region a provider with its own baseUrl.',
  max_budget: 'is left out: see "budgets" of routes and keys.',
}

const infoSayings = {
  id: 'only names the deployment in LiteLLM.',
  base_model: 'is left out: give "price" and "contextWindow" where the catalog does not know the model.',
}

/** Undefined where Umbel has no provider for it; then a note says so. */
export function readDeployment(each: Deployment, path: Path, draft: Draft): ReadDeployment | undefined {
  const { litellm_params: params, model_info: info, model_name: group } = each
  const at = [...path, 'litellm_params']
  const operation = operationOf(info?.mode)
  if (operation === undefined) {
    draft.notes.say(
      [...path, 'model_info', 'mode'],
      `"${info?.mode}" has no counterpart, so ${group} is left out.`,
    )
    return undefined
  }
  const target = targetOf(params, at, draft)
  if (target === undefined) return undefined
  const understood = [...targetFields, ...ownFields, ...priceFields, ...chatParams]
  draft.notes.leftOver(each, Object.keys(deploymentSchema.shape), path)
  draft.notes.leftOver(params, understood, at, sayings)
  draft.notes.leftOver(info ?? {}, infoFields, [...path, 'model_info'], infoSayings)
  const set = chatParams.filter((name) => params[name] !== undefined && params[name] !== null)
  if (set.length > 0) {
    draft.notes.say(
      at,
      `${set.join(', ')}: in LiteLLM the caller may set another value; here "params" win over the caller's.`,
    )
  }
  for (const name of ownParams.filter((param) => set.includes(param))) {
    draft.notes.say(
      [...at, name],
      'is set for callers of Chat Completions; callers of other endpoints go without it.',
    )
  }
  return {
    group,
    target,
    profile: deploymentProfile(each, target, operation),
    options: {
      params: Object.fromEntries(set.map((name) => [name, params[name]])),
      timeout: duration(params.timeout, 's'),
      firstTokenTimeout: duration(params.stream_timeout, 's'),
      retry: tries(numberOf(params.num_retries) ?? numberOf(params.max_retries)),
    },
    weights: {
      weight: numberOf(params.weight),
      rpm: numberOf(params.rpm ?? each.rpm),
      tpm: numberOf(params.tpm ?? each.tpm),
    },
    order: numberOf(params.order) ?? 1,
  }
}

function operationOf(mode: string | null | undefined): 'chat' | 'embed' | undefined {
  if (mode === 'embedding') return 'embed'
  return [undefined, null, 'chat', 'completion', 'responses'].includes(mode) ? 'chat' : undefined
}
