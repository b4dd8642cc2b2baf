import type {
  FunctionCallingConfigMode,
  FunctionDeclaration,
  GenerationConfig,
  Part,
  ServiceTier,
  ThinkingConfig,
  ThinkingLevel,
} from '@google/genai'
import type { JsonObject } from '../../core/request.ts'

/*
 * The body of `generateContent` on the wire, from the types of Google's own SDK; its enums become their words.
 * Source: https://ai.google.dev/api/generate-content
 */

export const dialectName = 'gemini'

/** A part as we write it, or one that Gemini wrote and that goes back as it came. */
export type WirePart = Part | JsonObject

export interface WireContent {
  readonly role: 'user' | 'model'
  readonly parts: WirePart[]
}

export type WireThinkingConfig = Omit<ThinkingConfig, 'thinkingLevel'> & {
  readonly thinkingLevel?: `${ThinkingLevel}`
}

export type WireGenerationConfig = Omit<GenerationConfig, 'thinkingConfig'> & {
  readonly thinkingConfig?: WireThinkingConfig
}

export interface WireToolConfig {
  readonly functionCallingConfig: {
    readonly mode: `${FunctionCallingConfigMode}`
    readonly allowedFunctionNames?: readonly string[]
  }
}

export interface WireRequest {
  readonly contents: readonly WireContent[]
  readonly systemInstruction?: { readonly parts: readonly Part[] }
  readonly tools?: readonly { readonly functionDeclarations: readonly FunctionDeclaration[] }[]
  readonly toolConfig?: WireToolConfig
  readonly generationConfig?: WireGenerationConfig
  readonly serviceTier?: `${ServiceTier}`
}
