import type { Answer, AnswerBlock, AnswerUsage, Stop } from '../answer.ts'
import { whole } from '../answer.ts'
import type { Asked } from '../format.ts'
import { letters, sealed } from '../ids.ts'
import { isRecord } from '../sample.ts'
import type { Request, Response, WireCandidate, WirePart, WireUsage } from '../wire-types/gemini.ts'
import { logprobsOf } from './logprobs.ts'

export function geminiAnswer(answer: Answer, asked: Asked<Request>): Response {
  const parts = answer.blocks.flatMap((block) => partsOf(block, whole(block), asked.body))
  return {
    candidates: [
      {
        content: { parts: signed(parts, answer, asked), role: 'model' },
        ...ending(answer),
        ...logprobsOf(answer, asked.body),
        index: 0,
      },
    ],
    usageMetadata: usageOf(answer.usage),
    modelVersion: asked.model,
    responseId: letters(22),
  }
}

/** Thoughts show only where they were asked for. */
export function partsOf(block: AnswerBlock, text: string, body: Request): WirePart[] {
  switch (block.kind) {
    case 'text':
    case 'refusal':
      return [{ text }]
    case 'reasoning':
      return body.generationConfig?.thinkingConfig?.includeThoughts === true && block.redacted !== true
        ? [{ text, thought: true }]
        : []
    case 'call': {
      const args: unknown = JSON.parse(whole(block))
      return [{ functionCall: { name: block.name, args: isRecord(args) ? { ...args } : {}, id: letters(8) } }]
    }
  }
}

/** Of several calls at once only the first is signed; an answer without calls is signed in its last part. */
export function signed(parts: readonly WirePart[], answer: Answer, asked: Asked<Request>): WirePart[] {
  if (!signs(answer, asked.model)) return [...parts]
  const firstCall = parts.findIndex(({ functionCall }) => functionCall !== undefined)
  const at = firstCall === -1 ? parts.length - 1 : firstCall
  const thoughtSignature = sealed()
  asked.issued.thoughts.add(thoughtSignature)
  return parts.map((part, index) => (index === at ? { ...part, thoughtSignature } : part))
}

export function isGemini3(model: string): boolean {
  return /^gemini-([3-9]|\d\d)/.test(model)
}

function signs({ blocks }: Answer, model: string): boolean {
  return isGemini3(model) || blocks.some(({ kind }) => kind === 'reasoning')
}

export function ending({ stop }: Answer): Pick<WireCandidate, 'finishReason' | 'safetyRatings'> {
  const finishReason = finishReasons[stop]
  return finishReason === 'SAFETY'
    ? {
        finishReason,
        safetyRatings: [{ category: 'HARM_CATEGORY_DANGEROUS_CONTENT', probability: 'HIGH', blocked: true }],
      }
    : { finishReason }
}

/** A refusal is words like any others here. */
const finishReasons: Record<Stop, NonNullable<WireCandidate['finishReason']>> = {
  end: 'STOP',
  calls: 'STOP',
  length: 'MAX_TOKENS',
  filter: 'SAFETY',
  refusal: 'STOP',
  sequence: 'STOP',
}

/** Thoughts are counted apart from what the candidates say. */
export function usageOf(usage: AnswerUsage): WireUsage {
  const { input, output, reasoning, cacheRead, audioInput, audioOutput } = usage
  return {
    promptTokenCount: input,
    candidatesTokenCount: output - reasoning,
    totalTokenCount: input + output,
    promptTokensDetails: detailsOf(input, audioInput),
    ...(cacheRead > 0
      ? { cachedContentTokenCount: cacheRead, cacheTokensDetails: detailsOf(cacheRead, 0) }
      : {}),
    ...(audioOutput > 0 ? { candidatesTokensDetails: detailsOf(output - reasoning, audioOutput) } : {}),
    ...(reasoning > 0 ? { thoughtsTokenCount: reasoning } : {}),
  }
}

function detailsOf(all: number, audio: number): NonNullable<WireUsage['promptTokensDetails']> {
  return [
    { modality: 'TEXT', tokenCount: all - audio },
    ...(audio > 0 ? [{ modality: 'AUDIO', tokenCount: audio } as const] : []),
  ]
}
