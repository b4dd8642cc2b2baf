import type { Attempt } from '../core/record.ts'
import type { Call, CallOptions } from '../core/run.ts'
import type { ChatRequest, Operation } from '../core/request.ts'
import type { ModelProfile, ProviderProfile, Release } from '../core/release.ts'
import type { CallPatch } from './provider.ts'
import { type CallContext, Flight } from './flight.ts'
import { UmbelError, toUmbelError } from '../core/errors.ts'
import { estimateCall, type Reserved } from './estimate.ts'
import { profileOf } from '../core/profile.ts'
import { refuseChoices } from '../dialects/refusal.ts'

/** Makes the function through which every model is called: one attempt, recorded, bounded, released. */
export function createCall(context: CallContext): Call {
  return async (name, operation, request, options) => {
    const dead = options.scope.reason
    if (dead !== undefined) throw dead
    const { model, provider } = target(context.release, name)
    if (options.need !== 'pass') refuseChoices(request)
    refuseEdited(operation, request, name)
    const { budget } = options
    const estimate = estimateCall(request, model, budget.rest())
    const reservation = budget.reserve(estimate)
    const attempt: Attempt = {
      path: options.path,
      model: name,
      provider: provider.name,
      upstream: model.upstream,
      startedAt: context.clock.now(),
      outcome: 'open',
      usage: null,
      cost: null,
    }
    context.attempts.push(attempt)
    const flight = new Flight(context, options, attempt, reservation, model, estimate)
    try {
      const patch = makePatch(context, options, request, model, estimate)
      const reply = await flight.send(context.providers(provider), {
        provider,
        model,
        operation,
        request,
        patch,
        signal: flight.signal,
        connected: (status, headers) => flight.connected(status, headers),
      })
      return flight.lease(reply, patch, request)
    } catch (thrown) {
      const error = named(options.scope.reason ?? toUmbelError(thrown), name)
      flight.close({ usage: null, error })
      throw error
    }
  }
}

/** Of a legacy completion only its own body knows the prompt. */
function refuseEdited(operation: Operation, { source }: ChatRequest, model: string): void {
  if (operation !== 'complete' || source !== null) return
  throw new UmbelError(
    'unsupported',
    `A text completion passes as it came: this route changes it for '${model}'.`,
  )
}

function target(release: Release, name: string): { model: ModelProfile; provider: ProviderProfile } {
  const model = profileOf(release, name)
  const provider = model === undefined ? undefined : release.providers[model.provider]
  if (model === undefined || provider === undefined) {
    throw new UmbelError('not_found', `There is no model '${name}'.`, { code: 'model_not_found' })
  }
  return { model, provider }
}

/** Whether the upstream streams, and whether it counts. */
function makePatch(
  context: CallContext,
  options: CallOptions,
  request: ChatRequest,
  model: ModelProfile,
  estimate: Reserved,
): CallPatch {
  // Where the answer is read here, a stream's headers come early, and with them the connection slot is free again.
  const stream = request.stream || options.need !== 'pass'
  const metered = context.meter || options.need !== 'pass' || options.budget.needsUsage
  return {
    model: model.upstream,
    stream,
    usage: stream && (request.streamUsage || metered),
    ...(estimate.maxOutputTokens !== undefined && { maxOutputTokens: estimate.maxOutputTokens }),
  }
}

function named(error: UmbelError, model: string): UmbelError {
  if (error.details.model !== undefined) return error
  return new UmbelError(error.class, error.message, { ...error.details, model })
}
