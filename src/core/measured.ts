import { type ErrorClass, isErrorClass } from './errors.ts'
import type { HealthFacts } from './record.ts'
import type { HealthOutcome } from './ports.ts'

/** What is known of one model from its calls: exponentially weighted averages, and counts. Never changed, replaced. */
export interface Measured {
  readonly facts: HealthFacts
  /** Averages of output tokens a call and of its milliseconds: long answers weigh more than short ones. */
  readonly tokens: { readonly output: number; readonly ms: number } | null
  /** Share of recent calls that failed with each class. */
  readonly errors: Readonly<Partial<Record<ErrorClass, number>>>
}

export const unmeasured: Measured = {
  facts: { samples: 0, firstTokenMs: null, errorRate: 0 },
  tokens: null,
  errors: {},
}

/** What a model has not told in so many calls, its speed for one, it does not tell; before that its turn comes first. */
export const enoughToTell = 5

/** Weight of the newest sample in the moving averages. */
const newest = 0.2
/** A share below it is as good as none. */
const tiny = 0.001

/**
 * The next state after one call. One that was given up tells nothing here.
 *
 * @param anew what was measured before is too old to be averaged with
 */
export function measuredAfter(last: Measured, outcome: HealthOutcome, anew = false): Measured {
  const { firstTokenMs, failed, class: errorClass } = outcome
  const { samples } = last.facts
  const isFirst = anew || samples === 0
  const before = anew ? unmeasured : last
  const { firstTokenMs: average, errorRate } = before.facts
  const tokens = outcome.tokens === undefined ? before.tokens : blendTokens(before.tokens, outcome.tokens)
  const rate = tokens === null || tokens.ms <= 0 ? undefined : (1000 * tokens.output) / tokens.ms
  return {
    facts: {
      samples: samples + 1,
      firstTokenMs: firstTokenMs === null ? average : blend(average, firstTokenMs),
      errorRate: isFirst ? Number(failed) : blend(errorRate, Number(failed)),
      ...(rate !== undefined && { tokensPerSecond: rate }),
    },
    tokens,
    errors:
      errorRate === 0 && !failed
        ? before.errors
        : errorsAfter(before.errors, errorClass, isFirst ? 1 : newest),
  }
}

/** The shares add up to the rate of errors. */
function errorsAfter(
  before: Measured['errors'],
  errorClass: ErrorClass | undefined,
  weight: number,
): Measured['errors'] {
  const after: Partial<Record<ErrorClass, number>> = {}
  const add = (name: ErrorClass, share: number) => {
    if (share >= tiny) after[name] = share
  }
  for (const name of keysOf(before)) add(name, (before[name] ?? 0) * (1 - weight))
  if (errorClass !== undefined) add(errorClass, (after[errorClass] ?? 0) + weight)
  return after
}

function keysOf(errors: Measured['errors']): ErrorClass[] {
  return Object.keys(errors).filter((name) => isErrorClass(name))
}

function blendTokens(
  before: Measured['tokens'],
  sample: NonNullable<Measured['tokens']>,
): Measured['tokens'] {
  if (before === null) return sample
  return { output: blend(before.output, sample.output), ms: blend(before.ms, sample.ms) }
}

function blend(average: number | null, sample: number): number {
  return average === null ? sample : average + newest * (sample - average)
}
