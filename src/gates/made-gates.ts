import type { Gate, RequestGate } from '../core/gate.ts'
import type { GateConfig } from '../core/strategy.ts'
import { answerGates, requestGates, sideOf } from './gate-kinds.ts'

export interface MadeGates {
  readonly request: readonly RequestGate[]
  readonly answer: readonly Gate[]
  /** An answer is judged by its log-probabilities. */
  readonly readsLogprobs: boolean
}

/** By the list as the release holds it: regular expressions and schemas are worked out once an isolate. */
const made = new WeakMap<readonly GateConfig[], MadeGates>()

/** The gates of a node, as written, made to run. Those of an `accept` are all on answers. */
export function madeGates(configs: readonly GateConfig[], all?: 'on answers'): MadeGates {
  const known = made.get(configs)
  if (known !== undefined) return known
  const request: RequestGate[] = []
  const answer: Gate[] = []
  for (const config of configs) {
    const { key = '', side } = sideOf(config) ?? {}
    if (all === undefined && side === 'request') push(request, requestGates[key]?.make(config))
    else push(answer, answerGates[key]?.make(config))
  }
  const readsLogprobs = configs.some((config) => Object.hasOwn(config, 'logprob'))
  const fresh = { request, answer, readsLogprobs }
  made.set(configs, fresh)
  return fresh
}

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item)
}
