import type * as z from 'zod'
import type { Gate, GateElse, RequestGate } from '../core/gate.ts'
import type { GateConfig } from '../core/strategy.ts'
import { jsonSchemaGate, jsonSchemaGateSchema } from './json-schema.ts'
import { languageGate, languageGateSchema } from './language.ts'
import { lengthGate, lengthGateSchema } from './length.ts'
import { logprobGate, logprobGateSchema } from './logprob.ts'
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
}

/** Gates on requests, which run before any call. */
export const requestGates: Readonly<Record<string, GateKind<RequestGate>>> = {}

/** Whether a node under these gates may run twice. */
export function mayRetry(gates: readonly GateConfig[] = []): boolean {
  return gates.some((gate) => {
    const key = Object.keys(gate).find((name) => Object.hasOwn(answerGates, name))
    return key !== undefined && (gate['else'] ?? answerGates[key]?.usualElse) === 'retry'
  })
}
