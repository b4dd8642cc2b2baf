import type { ChatRequest } from '../../core/request.ts'
import type { Outbound, Patch } from '../dialect.ts'
import type { WireRequest } from './wire-types.ts'
import { callerField } from '../caller-field.ts'
import { dialectName } from './wire-types.ts'
import { encodeContents } from './encode-contents.ts'
import { encodeGenerationConfig } from './encode-generation-config.ts'
import { encodeTools } from './encode-tools.ts'
import { modelPath } from './model-name.ts'
import { extraFields } from '../openai-shared-fields.ts'
import { UmbelError } from '../../core/errors.ts'
import { ownEntry } from '../../core/own-entry.ts'

/** `ChatRequest` -> the body of `generateContent`. Usage is told in every chunk, asked for or not. */
export function encodeRequest(request: ChatRequest, patch: Patch): Outbound {
  const { body, dropped } = encodeBody(request, patch)
  const method = patch.stream ? 'streamGenerateContent?alt=sse' : 'generateContent'
  return { path: `/v1beta/${modelPath(patch.model)}:${method}`, body: JSON.stringify(body), dropped }
}

export function encodeBody(
  request: ChatRequest,
  patch: Patch,
): { readonly body: WireRequest; readonly dropped: readonly string[] } {
  if (request.choices > 1) {
    throw new UmbelError('request', 'Gemini is asked for one answer at a time.', {
      param: 'n',
      code: 'unsupported_value',
    })
  }
  const dropped = new Set<string>()
  const { fields, output } = encodeTools(request, patch.model, dropped)
  const generationConfig = encodeGenerationConfig(request, patch, output, dropped)
  const body = {
    ...request.extra[dialectName],
    ...encodeContents(request, patch, dropped),
    ...fields,
    ...(Object.keys(generationConfig).length > 0 && { generationConfig }),
    ...encodeServiceTier(request, dropped),
  }
  listUnsaid(request, dropped)
  return { body, dropped: [...dropped] }
}

const tiers: Readonly<Record<string, 'flex' | 'standard' | 'priority'>> = {
  flex: 'flex',
  priority: 'priority',
  default: 'standard',
  standard: 'standard',
  standard_only: 'standard',
}

function encodeServiceTier(
  { serviceTier, dialect }: ChatRequest,
  dropped: Set<string>,
): Pick<WireRequest, 'serviceTier'> {
  if (serviceTier === null || serviceTier === 'auto') return {}
  const tier = ownEntry(tiers, serviceTier)
  if (tier !== undefined) return { serviceTier: tier }
  dropped.add(callerField(dialect, 'serviceTier'))
  return {}
}

/** What Gemini has no word for. Labels are Vertex's alone, and calls cannot be asked for one by one. */
function listUnsaid(request: ChatRequest, dropped: Set<string>): void {
  const { dialect, tools } = request
  if (request.parallelToolCalls === false && tools.length > 0)
    dropped.add(callerField(dialect, 'parallelToolCalls'))
  if (request.user !== null) dropped.add(callerField(dialect, 'user'))
  if (Object.keys(request.metadata).length > 0) dropped.add(callerField(dialect, 'metadata'))
  for (const field of extraFields(request, dialectName).dropped) dropped.add(field)
}
