import * as z from 'zod'
import type { Gate, GateElse, RequestGate } from '../core/gate.ts'
import type { GateConfig } from '../core/strategy.ts'
import { jsonSchemaGate, jsonSchemaGateSchema } from './json-schema.ts'
import { languageGate, languageGateSchema } from './language.ts'
import { lengthGate, lengthGateSchema } from './length.ts'
import { logprobGate, logprobGateSchema } from './logprob.ts'
import { piiGate, piiGateSchema } from './pii.ts'
import { piiRequestGate, piiRequestSchema } from './pii-request.ts'
import { regexGate, regexGateSchema } from './regex.ts'
import { selfReportGate, selfReportGateSchema } from './self-report.ts'
import { toolArgumentsGate, toolArgumentsGateSchema } from './tool-arguments.ts'
import { wordsGate, wordsGateSchema } from './words.ts'

/** A kind of gate: how it is written, and how it is made. */
export interface GateKind<Made> {
  readonly schema: z.ZodType
  /** What becomes of an answer that does not pass, when the config does not say. */
  readonly usualElse: GateElse
  /** @throws when what is written cannot be used */
  make(config: GateConfig): Made
}

function kind<S extends z.ZodType, Made>(
  schema: S,
  make: (config: z.output<S>) => Made,
  usualElse: GateElse = 'next',
): GateKind<Made> {
  return { schema, usualElse, make: (config) => make(schema.parse(config)) }
}

/** What a kind that may stand on either side is told to judge. */
const onAnswer = { on: z.exactOptional(z.literal('answer')) }
const onRequest = { on: z.exactOptional(z.literal('request')) }

/** Gates on answers, by the key under which they are written. */
export const answerGates: Readonly<Record<string, GateKind<Gate>>> = {
  jsonSchema: kind(jsonSchemaGateSchema, jsonSchemaGate, 'retry'),
  toolArguments: kind(toolArgumentsGateSchema, toolArgumentsGate, 'retry'),
  regex: kind(regexGateSchema, regexGate),
  words: kind(wordsGateSchema, wordsGate),
  language: kind(languageGateSchema, languageGate),
  length: kind(lengthGateSchema, lengthGate),
  logprob: kind(logprobGateSchema, logprobGate),
  selfReport: kind(selfReportGateSchema, selfReportGate),
  pii: kind(piiGateSchema.extend(onAnswer), ({ pii }) => piiGate({ pii })),
}

/** Gates on requests, which run before any call. */
export const requestGates: Readonly<Record<string, GateKind<RequestGate>>> = {
  pii: kind(piiRequestSchema.extend(onRequest), ({ pii }) => piiRequestGate({ pii })),
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

/** Whether a node under these gates may run twice. */
export function mayRetry(gates: readonly GateConfig[] = []): boolean {
  return gates.some((gate) => {
    const { key, side } = sideOf(gate) ?? {}
    if (key === undefined || side === 'request') return false
    return (gate['else'] ?? answerGates[key]?.usualElse) === 'retry'
  })
}
