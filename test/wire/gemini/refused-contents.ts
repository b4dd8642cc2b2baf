import type { Refusal } from '../refusal.ts'
import type { Request, WireContent } from '../wire-types/gemini.ts'
import { geminiRefusal } from './refusals.ts'

/** Roles, empty parts, and every call answered in the very next content. */
export function refusedContents({ contents, systemInstruction }: Request): Refusal | undefined {
  if (contents.length === 0)
    return geminiRefusal('* GenerateContentRequest.contents: contents is not specified\n')
  if (systemInstruction !== undefined && (systemInstruction.parts ?? []).length === 0)
    return geminiRefusal(
      '* GenerateContentRequest.system_instruction.parts: contents.parts must not be empty.\n',
    )
  for (const [index, content] of contents.entries()) {
    const refusal = refusedContent(content, index) ?? refusedCalls(contents, index)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

const kinds = [
  'text',
  'inlineData',
  'fileData',
  'functionCall',
  'functionResponse',
  'executableCode',
  'codeExecutionResult',
  'toolCall',
  'toolResponse',
] as const

function refusedContent({ role, parts = [] }: WireContent, index: number): Refusal | undefined {
  if (role !== undefined && role !== 'user' && role !== 'model')
    return geminiRefusal('Please use a valid role: user, model.')
  if (parts.length === 0)
    return geminiRefusal(
      `* GenerateContentRequest.contents[${index}].parts: contents.parts must not be empty.\n`,
    )
  const empty = parts.findIndex((part) => kinds.every((kind) => part[kind] === undefined))
  return empty === -1
    ? undefined
    : geminiRefusal(
        `* GenerateContentRequest.contents[${index}].parts[${empty}].data: required oneof field 'data' must have one initialized field\n`,
      )
}

function refusedCalls(contents: readonly WireContent[], index: number): Refusal | undefined {
  const content = contents[index]
  const before = contents[index - 1]
  const calls = callsOf(content)
  if (calls.length > 0) {
    if (before === undefined || before.role === 'model')
      return geminiRefusal(
        'Please ensure that function call turn comes immediately after a user turn or after a function response turn.',
      )
    return refusedAnswers(calls, responsesOf(contents[index + 1]))
  }
  return responsesOf(content).length > 0 && callsOf(before).length === 0
    ? geminiRefusal('Please ensure that function response turn comes immediately after a function call turn.')
    : undefined
}

interface Named {
  readonly name: string
  readonly id?: string
}

function refusedAnswers(calls: readonly Named[], responses: readonly Named[]): Refusal | undefined {
  const words =
    'Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.'
  if (calls.length !== responses.length) return geminiRefusal(words)
  const names = (parts: readonly Named[]) =>
    parts
      .map(({ name }) => name)
      .toSorted()
      .join(', ')
  if (names(calls) !== names(responses))
    return geminiRefusal(words, { problem: `calls of ${names(calls)} answered as ${names(responses)}` })
  const stranger = responses.find(({ id }) => id !== undefined && calls.every((call) => call.id !== id))
  return stranger === undefined
    ? undefined
    : geminiRefusal('Request contains an invalid argument.', {
        problem: `no call has the id ${stranger.id} of a function response`,
      })
}

function callsOf(content: WireContent | undefined): Named[] {
  return (content?.parts ?? []).flatMap(({ functionCall }) =>
    functionCall === undefined ? [] : [functionCall],
  )
}

function responsesOf(content: WireContent | undefined): Named[] {
  return (content?.parts ?? []).flatMap(({ functionResponse }) =>
    functionResponse === undefined ? [] : [functionResponse],
  )
}
