// What goes over the wire to and from v1beta/models/{model}:generateContent, put together from the official SDK's
// types as its own converters (…ToMldev) do: what they refuse outside Vertex AI is not here.
import type * as SDK from '@google/genai'

/** Names of these start with Wire where the schema generator would mix them up with the SDK's. */
export interface WireFunctionCall extends Omit<SDK.FunctionCall, 'partialArgs' | 'willContinue'> {
  name: string
}

export interface WireFunctionResponse extends SDK.FunctionResponse {
  name: string
  response: Record<string, unknown>
}

export interface WirePart extends Omit<SDK.Part, 'functionCall' | 'functionResponse'> {
  functionCall?: WireFunctionCall
  functionResponse?: WireFunctionResponse
}

export interface WireContent {
  parts?: WirePart[]
  role?: string
}

type Counts = 'maxItems' | 'minItems' | 'maxLength' | 'minLength' | 'maxProperties' | 'minProperties'

/** The SDK writes 64-bit counts as strings; JSON numbers are as good, and so are type names in small letters. */
export interface WireSchema
  extends
    Omit<SDK.Schema, Counts | 'type' | 'anyOf' | 'items' | 'properties'>,
    Partial<Record<Counts, string | number>> {
  type?: `${SDK.Type}` | Lowercase<`${SDK.Type}`>
  anyOf?: WireSchema[]
  items?: WireSchema
  properties?: Record<string, WireSchema>
}

export interface WireFunctionDeclaration extends Omit<
  SDK.FunctionDeclaration,
  'parameters' | 'response' | 'behavior'
> {
  name: string
  behavior?: `${SDK.Behavior}`
  parameters?: WireSchema
  response?: WireSchema
}

type VertexTools = 'retrieval' | 'enterpriseWebSearch' | 'exaAiSearch' | 'parallelAiSearch'

export interface WireTool extends Omit<SDK.Tool, VertexTools | 'functionDeclarations'> {
  functionDeclarations?: WireFunctionDeclaration[]
}

export interface WireCallingConfig {
  mode?: `${SDK.FunctionCallingConfigMode}`
  allowedFunctionNames?: string[]
}

export interface WireToolConfig extends Omit<SDK.ToolConfig, 'functionCallingConfig'> {
  functionCallingConfig?: WireCallingConfig
}

type VertexGeneration = 'modelSelectionConfig' | 'audioTimestamp' | 'routingConfig' | 'translationConfig'

export interface WireGenerationConfig extends Omit<
  SDK.GenerationConfig,
  VertexGeneration | 'responseSchema'
> {
  responseSchema?: WireSchema
  imageConfig?: Pick<SDK.ImageConfig, 'aspectRatio' | 'imageSize'>
}

export interface Request {
  contents: WireContent[]
  systemInstruction?: WireContent
  tools?: WireTool[]
  toolConfig?: WireToolConfig
  safetySettings?: Omit<SDK.SafetySetting, 'method'>[]
  generationConfig?: WireGenerationConfig
  cachedContent?: string
  labels?: Record<string, string>
  serviceTier?: `${SDK.ServiceTier}`
  store?: boolean
  continuationToken?: string
}

/** Counts bare contents, or a request as it would be sent. */
export interface CountRequest {
  contents?: WireContent[]
  generateContentRequest?: Request & { model: string }
}

export interface CountResponse {
  totalTokens: number
  cachedContentTokenCount?: number
  promptTokensDetails?: { modality: `${SDK.MediaModality}`; tokenCount: number }[]
}

type UsageCounts =
  | 'promptTokenCount'
  | 'candidatesTokenCount'
  | 'thoughtsTokenCount'
  | 'cachedContentTokenCount'
  | 'toolUsePromptTokenCount'
  | 'totalTokenCount'

type UsageDetails =
  'promptTokensDetails' | 'candidatesTokensDetails' | 'cacheTokensDetails' | 'toolUsePromptTokensDetails'

export interface WireUsage
  extends
    Pick<SDK.GenerateContentResponseUsageMetadata, UsageCounts>,
    Partial<Record<UsageDetails, { modality: `${SDK.MediaModality}`; tokenCount: number }[]>> {
  serviceTier?: string
}

export interface WireCandidate extends Omit<SDK.Candidate, 'content' | 'finishReason' | 'safetyRatings'> {
  content?: WireContent
  finishReason?: `${SDK.FinishReason}`
  safetyRatings?: WireSafetyRating[]
}

export interface WireSafetyRating {
  category: `${SDK.HarmCategory}`
  probability: `${SDK.HarmProbability}`
  blocked?: boolean
}

/** The class of the SDK without its own additions. An event of the stream has the same shape. */
export interface Response {
  candidates?: WireCandidate[]
  promptFeedback?: { blockReason?: `${SDK.BlockedReason}`; safetyRatings?: WireSafetyRating[] }
  usageMetadata?: WireUsage
  modelVersion?: string
  responseId?: string
  createTime?: string
}
