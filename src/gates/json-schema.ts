import * as z from 'zod'
import { SchemaCheck, sharedSchemaCheck } from '../core/json/schema-check.ts'
import { parseJson } from '../core/json/json-value.ts'
import { schemaProblem } from '../core/json/schema-problem.ts'
import { accepted, elseSchema, notPassed } from './verdict.ts'
import { answerText } from '../core/answer-text.ts'
import { withText } from './changed-answer.ts'
import { fitJson, wordsOf } from './json/fit-json.ts'
import type { ChatResult } from '../core/answer.ts'
import type { Gate } from '../core/gate.ts'
import type { Output } from '../core/request.ts'

export const jsonSchemaGateSchema = z
  .strictObject({
    jsonSchema: z.union([z.literal('request'), z.record(z.string(), z.unknown())]).meta({
      description: '"request": the schema that the caller sends along. Or a JSON schema.',
    }),
    else: z.exactOptional(elseSchema),
  })
  .meta({
    description:
      'The answer is JSON of a schema. What nearly is, is repaired here; else the model is told why ("retry").',
  })

export type JsonSchemaGateConfig = z.infer<typeof jsonSchemaGateSchema>

const name = 'jsonSchema'

/**
 * Text around the JSON is dropped, and slips of JSON are repaired. Turns that call tools are not yet the answer.
 *
 * @throws {TypeError} when an inline schema cannot be used
 */
export function jsonSchemaGate({ jsonSchema, else: otherwise = 'retry' }: JsonSchemaGateConfig): Gate {
  const inline = jsonSchema === 'request' ? undefined : inlineCheck(jsonSchema)
  return {
    name,
    check(result, { request }) {
      if (result.content.some(({ type }) => type === 'tool-call')) return accepted()
      const check = inline ?? checkOf(request.output)
      if (check === undefined) return accepted([`${name}: the request has no schema`])
      return check === 'unusable' ? unusable(otherwise) : verdictOn(result, check, otherwise)
    },
  }
}

function inlineCheck(schema: Readonly<Record<string, unknown>>): SchemaCheck {
  const problem = schemaProblem(parseJson(JSON.stringify(schema)) ?? null)
  if (problem !== undefined) throw new TypeError(problem)
  return new SchemaCheck(schema)
}

/** Null: any JSON does. Undefined: the caller asked for text. */
function checkOf(output: Output): SchemaCheck | null | undefined | 'unusable' {
  if (output.type === 'text') return undefined
  return output.type === 'json' ? null : (sharedSchemaCheck(output.schema) ?? 'unusable')
}

function verdictOn(result: ChatResult, check: SchemaCheck | null, otherwise: JsonSchemaGateConfig['else']) {
  const text = answerText(result)
  const cut = result.finish === 'length'
  const fitted = fitJson(text, check, !cut)
  if (fitted.outcome === 'fits') {
    const flags = fitted.skipped.length > 0 ? [`${name}: a pattern of the schema was not checked`] : []
    if (fitted.json.text === text.trim()) return accepted(flags)
    return {
      outcome: 'repair' as const,
      result: withText(result, fitted.json.text),
      flags: [...flags, `${name}: repaired`],
    }
  }
  if (fitted.outcome === 'unusable-schema') return unusable(otherwise)
  if (cut) return notPassed(name, otherwise ?? 'retry', 'the answer was cut short', { feedback: shorter })
  if (fitted.outcome === 'no-json')
    return notPassed(name, otherwise ?? 'retry', 'no JSON', { feedback: onlyJson })
  const [first] = fitted.errors
  return notPassed(name, otherwise ?? 'retry', `does not fit the schema at ${first?.pointer || 'its root'}`, {
    feedback: `Your answer does not fit the JSON schema:\n${wordsOf(fitted.errors)}\n${onlyJson}`,
  })
}

const onlyJson = 'Answer with JSON of the schema only, without any other text.'
const shorter = 'Your answer was cut short. Answer with shorter JSON of the schema.'

/** No model can do better: a retry would not help. */
function unusable(otherwise: JsonSchemaGateConfig['else']) {
  return notPassed(name, otherwise === 'flag' ? 'flag' : 'refuse', 'the schema cannot be checked')
}
