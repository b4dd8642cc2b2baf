import type { Deployment } from './litellm-schema.ts'
import type { DeploymentTarget } from './deployment-target.ts'
import type { ModelConfig } from '../../../config/schema/model-schema.ts'
import { numberOf } from '../converter.ts'

/** Prices, windows and limits of a deployment, as a model of ours has them. */
export function deploymentProfile(
  each: Deployment,
  target: DeploymentTarget,
  operation: 'chat' | 'embed',
): ModelConfig {
  const { litellm_params: params, model_info: info } = each
  const input = numberOf(params.input_cost_per_token ?? info?.input_cost_per_token)
  const output = numberOf(params.output_cost_per_token ?? info?.output_cost_per_token)
  const requests = whole(params.rpm ?? each.rpm)
  const tokens = whole(params.tpm ?? each.tpm)
  const window = whole(info?.max_input_tokens)
  const longest = whole(info?.max_output_tokens ?? info?.max_tokens)
  return {
    provider: target.provider,
    model: target.upstream,
    ...(operation === 'embed' && { operation }),
    ...(input !== undefined &&
      output !== undefined && { price: { input: perMillion(input), output: perMillion(output) } }),
    ...(window !== undefined && { contextWindow: window }),
    ...(longest !== undefined && { maxOutputTokens: longest }),
    ...((requests !== undefined || tokens !== undefined) && {
      limits: { ...(requests !== undefined && { requests }), ...(tokens !== undefined && { tokens }) },
    }),
  }
}

/** USD a token to USD a million of them, without the dust of binary fractions. */
function perMillion(price: number): number {
  return Number((price * 1e6).toPrecision(10))
}

function whole(value: unknown): number | undefined {
  const number = numberOf(value)
  return number === undefined || number < 1 ? undefined : Math.floor(number)
}
