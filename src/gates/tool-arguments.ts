import * as z from 'zod'
import type { Block, Tool } from '../core/request.ts'
import { accepted, elseSchema, notPassed } from './verdict.ts'
import { fitJson, wordsOf } from './json/fit-json.ts'
import type { Gate, GateElse, Verdict } from '../core/gate.ts'
import { sharedSchemaCheck } from '../core/json/schema-check.ts'

export const toolArgumentsGateSchema = z
  .strictObject({ toolArguments: z.literal(true), else: z.exactOptional(elseSchema) })
  .meta({ description: 'Each tool call names a tool of the request, with arguments that fit its schema.' })

export type ToolArgumentsGateConfig = z.infer<typeof toolArgumentsGateSchema>

type ToolCall = Extract<Block, { type: 'tool-call' }>

/** A call as it may go on, or what is wrong with it. */
type CheckedCall =
  { readonly call: ToolCall; readonly flag?: string } | { readonly why: string; readonly feedback?: string }

const name = 'toolArguments'

export function toolArgumentsGate({ else: otherwise = 'retry' }: ToolArgumentsGateConfig): Gate {
  return {
    name,
    check(result, { request }) {
      const flags: string[] = []
      const content: Block[] = []
      for (const block of result.content) {
        const checked =
          block.type === 'tool-call' ? checkCall(block, request.tools, result.finish !== 'length') : undefined
        if (checked !== undefined && 'why' in checked) {
          return wrong(checked, otherwise, flags)
        }
        if (checked?.flag !== undefined) flags.push(checked.flag)
        content.push(checked?.call ?? block)
      }
      if (content.every((block, index) => block === result.content[index])) return accepted(flags)
      return { outcome: 'repair', result: { ...result, content }, flags }
    },
  }
}

function wrong(
  { why, feedback }: { why: string; feedback?: string },
  otherwise: GateElse,
  flags: readonly string[],
): Verdict {
  if (feedback !== undefined) return notPassed(name, otherwise, why, { feedback, flags })
  return notPassed(name, otherwise === 'flag' ? 'flag' : 'refuse', why, { flags })
}

function checkCall(call: ToolCall, tools: readonly Tool[], mayRepair: boolean): CheckedCall {
  const tool = tools.find((known) => known.name === call.name)
  if (tool === undefined) {
    const known = tools.map((each) => each.name).join(', ')
    return {
      why: 'a call of an unknown tool',
      feedback: `There is no tool ${JSON.stringify(call.name)}. The tools are: ${known || 'none'}.`,
    }
  }
  // A tool without arguments may be called with no text at all.
  const written = call.arguments.trim() === '' ? '{}' : call.arguments
  const check = tool.parameters === undefined ? null : sharedSchemaCheck(tool.parameters)
  const unusable = { why: `the schema of ${call.name} cannot be checked` }
  if (check === undefined) return unusable
  const fitted = fitJson(written, check, mayRepair)
  const of = `arguments of ${call.name}`
  switch (fitted.outcome) {
    case 'fits': {
      if (
        typeof fitted.json.value !== 'object' ||
        fitted.json.value === null ||
        Array.isArray(fitted.json.value)
      ) {
        return { why: `${of} are no object`, feedback: `The ${of} must be a JSON object.` }
      }
      if (fitted.json.text === written.trim()) return { call }
      return { call: { ...call, arguments: fitted.json.text }, flag: `${name}: repaired ${of}` }
    }
    case 'no-json':
      return {
        why: `${of} are no JSON`,
        feedback: `The ${of} are not JSON. Call the tool again with a JSON object.`,
      }
    case 'unusable-schema':
      return unusable
    case 'misfit':
      return {
        why: `${of} do not fit at ${fitted.errors[0]?.pointer || 'their root'}`,
        feedback: `The ${of} do not fit the tool's JSON schema:\n${wordsOf(fitted.errors)}\nCall the tool again.`,
      }
  }
}
