import type { GenerateContentResponse } from '@google/genai'
import type { StreamPart } from '../../../src/core/stream-part.ts'
import { gemini } from '../../../src/dialects/gemini/index.ts'
import { maker } from './chat-request.ts'

/** The SDK's types as JSON: enums are their words, and there are no methods. */
type Wire<Value> = Value extends string
  ? `${Value}`
  : Value extends readonly (infer Item)[]
    ? readonly Wire<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]?: Wire<Value[Key]> }
      : Value

export type WireAnswer = Wire<
  Pick<
    GenerateContentResponse,
    'candidates' | 'promptFeedback' | 'usageMetadata' | 'modelVersion' | 'responseId' | 'modelStatus'
  >
>
type WireCandidate = NonNullable<WireAnswer['candidates']>[number]
export type WireParts = NonNullable<NonNullable<WireCandidate['content']>['parts']>

/** An answer, or a chunk of one. */
export function answer(parts: WireParts, candidate: WireCandidate = {}, rest: WireAnswer = {}): WireAnswer {
  return {
    candidates: [{ content: { parts, role: 'model' }, index: 0, ...candidate }],
    modelVersion: 'gemini-3.8-flash',
    responseId: 'r1',
    ...rest,
  }
}

export function event(chunk: unknown): string {
  return `data: ${JSON.stringify(chunk)}\r\n\r\n`
}

/** The parts of a stream that is cut at these bytes. */
export function decodeAll(text: string, cuts: readonly number[] = []): StreamPart[] {
  const bytes = new TextEncoder().encode(text)
  const decoder = gemini.decodeStream(maker)
  const parts: StreamPart[] = []
  const marks = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].toSorted((a, b) => a - b)
  let from = 0
  for (const mark of [...marks, bytes.length]) {
    parts.push(...decoder.push(bytes.slice(from, mark)))
    from = mark
  }
  return [...parts, ...decoder.end()]
}

/** Errors by class and words; ids that were made up by their place. */
export function plain(parts: readonly StreamPart[]): object[] {
  return parts.map((part) => {
    if (part.type === 'error') return { error: part.error.class, message: part.error.message }
    if (part.type === 'tool-call-start') return { ...part, callId: part.callId.replace(/_[0-9a-f]{16}$/, '') }
    return part
  })
}
