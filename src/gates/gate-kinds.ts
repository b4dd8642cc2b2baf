import * as z from 'zod'
import type { Gate, GateElse, RequestGate } from '../core/gate.ts'
import type { GateConfig } from '../core/strategy.ts'
import {
  gateSchema,
  gateSchemas,
  makeGate,
  makeRequestGate,
  requestGateSchema,
  requestGateSchemas,
} from './gate-table.ts'

/** A kind of gate as a config writes it. */
export interface GateKind<Made> {
  readonly schema: z.ZodType
  /** @throws when what is written cannot be used */
  make(config: GateConfig): Made
}

/** A kind that may stand on either side is told which one to judge. */
const onAnswer = { on: z.exactOptional(z.literal('answer')) }
const onRequest = { on: z.exactOptional(z.literal('request')) }

/** Gates on answers, by the key under which they are written. */
export const answerGates: Readonly<Record<string, GateKind<Gate>>> = kinds(
  { ...gateSchemas, pii: gateSchemas.pii.extend(onAnswer) },
  (config) => makeGate(gateSchema.parse(config)),
)

/** Gates on requests, which run before any call. */
export const requestGates: Readonly<Record<string, GateKind<RequestGate>>> = kinds(
  { ...requestGateSchemas, pii: requestGateSchemas.pii.extend(onRequest) },
  (config) => makeRequestGate(requestGateSchema.parse(config)),
)

function kinds<Made>(
  schemas: Readonly<Record<string, z.ZodType>>,
  make: (config: GateConfig) => Made,
): Readonly<Record<string, GateKind<Made>>> {
  const entries = Object.entries(schemas).map(([key, schema]) => {
    const kind: GateKind<Made> = { schema, make: (config) => make(without(config, 'on')) }
    return [key, kind] as const
  })
  return Object.fromEntries(entries)
}

function without(config: GateConfig, dropped: string): GateConfig {
  return Object.fromEntries(Object.entries(config).filter(([key]) => key !== dropped))
}

/** The key of a gate as written, and its side: the request's, where both are possible and `on` does not say. */
export function sideOf(
  gate: GateConfig,
): { readonly key: string; readonly side: 'request' | 'answer' } | undefined {
  const key = Object.keys(gate).find(
    (name) => Object.hasOwn(answerGates, name) || Object.hasOwn(requestGates, name),
  )
  if (key === undefined) return undefined
  const isOnRequest =
    Object.hasOwn(requestGates, key) && !(gate['on'] === 'answer' && Object.hasOwn(answerGates, key))
  return { key, side: isOnRequest ? 'request' : 'answer' }
}

/** Kinds that ask again when the config does not say otherwise. */
const usuallyRetry: ReadonlySet<string> = new Set(['jsonSchema', 'toolArguments', 'language'])
const retry: GateElse = 'retry'

/** Whether a node under these gates may run twice. */
export function mayRetry(gates: readonly GateConfig[] = []): boolean {
  return gates.some((gate) => {
    const { key, side } = sideOf(gate) ?? {}
    if (key === undefined || side === 'request') return false
    return gate['else'] === retry || (gate['else'] === undefined && usuallyRetry.has(key))
  })
}
