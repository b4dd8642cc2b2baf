import { embedded } from '../media.ts'
import type { SeenBlock, SeenOutput, SeenTool, SeenToolChoice, SeenTurn, Understood } from '../understood.ts'
import { joined, said } from '../understood.ts'
import type { Request, WireContent, WireFunctionResponse, WirePart, WireTool } from '../wire-types/gemini.ts'

export function understandGemini(body: Request): Understood {
  const config = body.generationConfig ?? {}
  return {
    system: (body.systemInstruction?.parts ?? []).flatMap(({ text }) => (text === undefined ? [] : [text])),
    turns: joined(body.contents.flatMap(turnsOf)),
    tools: (body.tools ?? []).flatMap(toolsOf),
    toolChoice: choiceOf(body),
    parallel: null,
    output: outputOf(config),
    maxTokens: config.maxOutputTokens ?? null,
    sampling: said({
      temperature: config.temperature,
      topP: config.topP,
      topK: config.topK,
      seed: config.seed,
      frequencyPenalty: config.frequencyPenalty,
      presencePenalty: config.presencePenalty,
      n: config.candidateCount,
      logprobs: config.responseLogprobs,
      topLogprobs: config.logprobs,
    }),
    reasoning: said({
      effort: config.thinkingConfig?.thinkingLevel,
      budget: config.thinkingConfig?.thinkingBudget,
      shown: config.thinkingConfig?.includeThoughts,
    }),
    stop: config.stopSequences ?? [],
    rest: said({
      labels: body.labels,
      safetySettings: body.safetySettings,
      cachedContent: body.cachedContent,
      modalities: config.responseModalities,
      mediaResolution: config.mediaResolution,
      serviceTier: body.serviceTier,
    }),
  }
}

function turnsOf({ role, parts = [] }: WireContent): SeenTurn[] {
  if (role === 'model') return [{ role: 'assistant', blocks: parts.map(blockOf) }]
  const results = parts.filter(({ functionResponse }) => functionResponse !== undefined)
  const others = parts.filter(({ functionResponse }) => functionResponse === undefined)
  return [
    { role: 'tool', blocks: results.map(blockOf) },
    { role: 'user', blocks: others.map(blockOf) },
  ]
}

function blockOf(part: WirePart): SeenBlock {
  const { text, inlineData, fileData, functionCall, functionResponse } = part
  if (functionCall !== undefined) {
    const { id = '', name, args } = functionCall
    return { kind: 'call', id, name, arguments: args ?? {} }
  }
  if (functionResponse !== undefined) return resultOf(functionResponse)
  if (inlineData !== undefined) {
    const { data = '', mimeType = '', displayName: name } = inlineData
    return { ...embedded(kindOf(mimeType), data, mimeType), ...(name === undefined ? {} : { name }) }
  }
  if (fileData !== undefined) {
    const { fileUri: url = '', mimeType = '' } = fileData
    return { kind: kindOf(mimeType), url, mediaType: mimeType }
  }
  if (part.thought === true)
    return { kind: 'reasoning', text: text ?? '', sealed: part.thoughtSignature !== undefined }
  if (text !== undefined) return { kind: 'text', text }
  return { kind: 'other', type: Object.keys(part).join(',') }
}

function kindOf(mimeType: string): 'image' | 'audio' | 'file' {
  const kind = mimeType.split('/', 1)[0]
  return kind === 'image' || kind === 'audio' ? kind : 'file'
}

/** By custom what a function gives stands under `result` or `output`, and what went wrong under `error`. */
function resultOf({ id = '', name, response, parts = [] }: WireFunctionResponse): SeenBlock {
  const { result, output, error } = response
  const value = error ?? result ?? output ?? response
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const media = parts.flatMap(({ inlineData }) =>
    inlineData === undefined
      ? []
      : [embedded(kindOf(inlineData.mimeType ?? ''), inlineData.data ?? '', inlineData.mimeType)],
  )
  const failed = error === undefined ? {} : { failed: true }
  return { kind: 'result', id, name, ...failed, blocks: [{ kind: 'text', text }, ...media] }
}

function toolsOf({ functionDeclarations, ...others }: WireTool): SeenTool[] {
  const functions = (functionDeclarations ?? []).map(
    ({ name, description, parameters, parametersJsonSchema }) => ({
      name,
      parameters: parameters ?? parametersJsonSchema ?? null,
      ...(description === undefined ? {} : { description }),
    }),
  )
  return [...functions, ...Object.keys(others).map((type) => ({ name: type, parameters: null, type }))]
}

function choiceOf({ toolConfig }: Request): SeenToolChoice {
  const { mode, allowedFunctionNames } = toolConfig?.functionCallingConfig ?? {}
  if (mode === 'NONE') return 'none'
  if (mode !== 'ANY') return 'auto'
  return allowedFunctionNames === undefined ? 'required' : { named: allowedFunctionNames }
}

function outputOf(config: NonNullable<Request['generationConfig']>): SeenOutput {
  const schema: unknown = config.responseSchema ?? config.responseJsonSchema
  if (schema !== undefined) return { kind: 'schema', schema }
  return { kind: config.responseMimeType === 'application/json' ? 'json' : 'text' }
}
