import type { Gate, RequestGate } from '../core/gate.ts'
import type { GateConfig } from '../core/strategy.ts'
import { answerGates, requestGates } from './gate-kinds.ts'

export interface MadeGates {
  readonly request: readonly RequestGate[]
  readonly answer: readonly Gate[]
  /** An answer is judged by its log-probabilities. */
  readonly readsLogprobs: boolean
}

/** By the list as the release holds it: regular expressions and schemas are worked out once an isolate. */
const made = new WeakMap<readonly GateConfig[], MadeGates>()

/** The gates of a node, as written, made to run. */
export function madeGates(configs: readonly GateConfig[]): MadeGates {
  const known = made.get(configs)
  if (known !== undefined) return known
  const fresh = {
    request: configs.flatMap((config) => {
      const kind = kindOf(config, requestGates)
      return kind === undefined ? [] : [kind.make(config)]
    }),
    answer: configs.flatMap((config) => {
      const kind = kindOf(config, answerGates)
      return kind === undefined ? [] : [kind.make(config)]
    }),
    readsLogprobs: configs.some((config) => Object.hasOwn(config, 'logprob')),
  }
  made.set(configs, fresh)
  return fresh
}

function kindOf<Kind>(config: GateConfig, kinds: Readonly<Record<string, Kind>>): Kind | undefined {
  const key = Object.keys(config).find((name) => Object.hasOwn(kinds, name))
  return key === undefined ? undefined : kinds[key]
}
