import type { Attempt } from '../core/record.ts'
import type { Call, CallOptions } from '../core/run.ts'
import type { ChatRequest, Operation } from '../core/request.ts'
import type { ModelProfile, ProviderProfile, Release } from '../core/release.ts'
import type { CallPatch } from './provider.ts'
import { type CallContext, Flight } from './flight.ts'
import { UmbelError, toUmbelError } from '../core/errors.ts'
import { type Input, type Reserved, estimateCall, inputOf, isCapped, leastOf, wantOf } from './estimate.ts'
import type { Account, Hold } from '../core/account.ts'
import type { Budget, Reservation } from '../core/budget.ts'
import { holdAll, smallestOf } from '../core/account.ts'
import { profileOf } from '../core/profile.ts'
import { usesOwnKey } from '../core/own-key.ts'
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
    const own = context.accountOf?.(name, model)
    const accounts = own === undefined ? budget.accounts : [own, ...budget.accounts]
    const ownKey = usesOwnKey(provider, request.headers)
    // Before any wait: whoever comes next must see that the probe is under way.
    const passage = ownKey ? undefined : context.breaker.enter(model)
    let reserved: ReturnType<typeof reserve>
    try {
      const input = accounts.length > 0 || budget.needsUsage ? inputOf(request) : undefined
      const hold =
        input === undefined || accounts.length === 0
          ? undefined
          : await holdFor(request, model, budget, accounts, input)
      reserved = reserve(request, model, budget, hold, input?.tokens)
    } catch (thrown) {
      context.breaker.left(model, passage)
      throw named(toUmbelError(thrown), name)
    }
    const { estimate, reservation } = reserved
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
    const capped = isCapped(budget, estimate)
    const flight = new Flight({
      context,
      options,
      attempt,
      reservation,
      model,
      provider,
      estimate,
      capped,
      passage,
      ownKey,
    })
    try {
      const patch = makePatch(context, options, request, model, estimate, capped)
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

/** Before the request's own tree: an account may have to be asked, and then says how much the call may use. */
async function holdFor(
  request: ChatRequest,
  model: ModelProfile,
  budget: Budget,
  accounts: readonly Account[],
  input: Input,
): Promise<Hold> {
  const want = estimateCall(request, model, budget.rest(), input.tokens)
  if (want.usd === null && accounts.some(({ caps }) => caps.usd)) {
    const message = `'${model.name}' has no known price, so it cannot run under a money budget.`
    throw new UmbelError('budget', message, { code: 'budget_usd' })
  }
  return holdAll(accounts, wantOf(want, input, model), leastOf(request, model, input.tokens))
}

function reserve(
  request: ChatRequest,
  model: ModelProfile,
  budget: Budget,
  hold: Hold | undefined,
  input: number | undefined,
): { readonly estimate: Reserved; readonly reservation: Reservation } {
  const rest = budget.rest()
  if (hold === undefined) {
    const estimate = estimateCall(request, model, rest, input)
    return { estimate, reservation: budget.reserve(estimate) }
  }
  try {
    const usd = smallestOf([rest.usd, hold.granted.usd])
    const tokens = smallestOf([rest.tokens, hold.granted.tokens])
    const estimate = estimateCall(request, model, { usd, tokens }, input)
    const inner = budget.reserve(estimate)
    const settle: Reservation['settle'] = (used) => {
      inner.settle(used)
      hold.settle(used)
    }
    return { estimate, reservation: { settle } }
  } catch (thrown) {
    hold.settle({ usd: 0, tokens: 0 })
    throw thrown
  }
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
  capped: boolean,
): CallPatch {
  // Where the answer is read here, a stream's headers come early, and with them the connection slot is free again.
  const stream = request.stream || options.need !== 'pass'
  const metered = context.meter || options.need !== 'pass' || capped
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
