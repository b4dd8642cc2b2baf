import * as z from 'zod'
import type { Gate, RequestGate } from '../core/gate.ts'
import { injectionGate, injectionSchema } from './injection.ts'
import { jsonSchemaGate, jsonSchemaGateSchema } from './json-schema.ts'
import { languageGate, languageGateSchema } from './language.ts'
import { lengthGate, lengthGateSchema } from './length.ts'
import { logprobGate, logprobGateSchema } from './logprob.ts'
import { piiGate, piiGateSchema } from './pii.ts'
import { piiRequestGate, piiRequestSchema } from './pii-request.ts'
import { regexGate, regexGateSchema } from './regex.ts'
import { selfReportGate, selfReportGateSchema } from './self-report.ts'
import { supportGate, supportGateSchema } from './support.ts'
import { toolArgumentsGate, toolArgumentsGateSchema } from './tool-arguments.ts'
import { wordsGate, wordsGateSchema } from './words.ts'

/** Gates on answers by the key that names them. The compiler finds the key first: a union says only "Invalid input". */
export const gateSchemas = {
  jsonSchema: jsonSchemaGateSchema,
  toolArguments: toolArgumentsGateSchema,
  regex: regexGateSchema,
  words: wordsGateSchema,
  length: lengthGateSchema,
  language: languageGateSchema,
  pii: piiGateSchema,
  support: supportGateSchema,
  logprob: logprobGateSchema,
  selfReport: selfReportGateSchema,
}

/** Gates on requests by the key that names them. */
export const requestGateSchemas = { pii: piiRequestSchema, injection: injectionSchema }

export const gateSchema = z.union(Object.values(gateSchemas))
export const requestGateSchema = z.union(Object.values(requestGateSchemas))

export type GateConfig = z.infer<typeof gateSchema>
export type RequestGateConfig = z.infer<typeof requestGateSchema>

/** @throws {TypeError} when an inline JSON schema cannot be used */
export function makeGate(config: GateConfig): Gate {
  if ('jsonSchema' in config) return jsonSchemaGate(config)
  if ('toolArguments' in config) return toolArgumentsGate(config)
  if ('regex' in config) return regexGate(config)
  if ('words' in config) return wordsGate(config)
  if ('length' in config) return lengthGate(config)
  if ('language' in config) return languageGate(config)
  if ('pii' in config) return piiGate(config)
  if ('support' in config) return supportGate(config)
  if ('logprob' in config) return logprobGate(config)
  return selfReportGate(config)
}

export function makeRequestGate(config: RequestGateConfig): RequestGate {
  return 'pii' in config ? piiRequestGate(config) : injectionGate(config)
}
