import type { Block, ChatRequest, JsonObject, Message, Tool } from '../core/request.ts'
import type { Caller } from '../core/caller.ts'
import type { CacheScope } from '../core/cache.ts'
import type { Node } from '../core/strategy.ts'
import type { Release } from '../core/release.ts'
import { hexDigits, sha256Bytes } from '../core/sha256.ts'
import { profileOf } from '../core/profile.ts'

/** Fields that say who asks and how it is delivered or kept, never what is asked; `n` is 1 where anything is cached. */
const immaterial: ReadonlySet<string> = new Set([
  'metadata',
  'n',
  'prompt_cache_key',
  'prompt_cache_options',
  'prompt_cache_retention',
  'safety_identifier',
  'session_id',
  'store',
  'stream',
  'stream_options',
  'tags',
  'user',
])

/** Whose answers these are. */
export function scopeOf(scope: CacheScope, { account, tenant }: Caller): string {
  if (scope === 'all') return 'all'
  if (scope === 'tenant' && tenant !== null) return `tenant:${tenant}`
  return `key:${account ?? ''}`
}

/** Hex SHA-256 of all that an answer depends on: `scope`, what the node is, and what is asked. */
export function cacheKey(scope: string, node: string, asked: object): Promise<string> {
  return sha256Bytes(canonicalJson({ version: 1, scope, node, asked })).then(hexDigits)
}

const identities = new WeakMap<Node, { readonly release: Release; readonly text: string }>()

/**
 * What a node is: its options, and what its models stand for. A change of either makes other keys; a release that
 * leaves both as they were keeps its answers.
 */
export function nodeIdentity(node: Node, release: Release): string {
  const known = identities.get(node)
  if (known?.release === release) return known.text
  const names = new Set<string>()
  const text = canonicalJson(node, (value) => names.add(value))
  const profiles = [...names].toSorted().flatMap((name) => {
    const profile = profileOf(release, name)
    if (profile === undefined) return []
    const provider = release.providers[profile.provider]
    return [[name, profile.upstream, provider?.type ?? '', provider?.baseUrl ?? '']]
  })
  const identity = { release, text: `${text}${JSON.stringify(profiles)}` }
  identities.set(node, identity)
  return identity.text
}

/** What is asked, without who asks, how it is delivered, and what else an answer depends on (circumstances.ts). */
export function askedOf(request: ChatRequest): JsonObject {
  const { toolChoice, parallelToolCalls, output, reasoning, sampling, maxOutputTokens } = request
  return {
    messages: request.messages.map(messageOf),
    tools: request.tools.map(toolOf),
    ...(request.tools.length > 0 && { toolChoice, parallelToolCalls }),
    output,
    reasoning,
    sampling,
    maxOutputTokens,
    logprobs: request.logprobs,
    serviceTier: request.serviceTier,
    extra: Object.fromEntries(
      Object.entries(request.extra)
        .map(([dialect, fields]) => [dialect, material(fields)] as const)
        .filter(([, fields]) => Object.keys(fields).length > 0),
    ),
  }
}

function material(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !immaterial.has(name)))
}

/** The turns of a system by either name are the same; markers of prompt caches say nothing. */
function messageOf({ role, content }: Message): JsonObject {
  return { role: role === 'developer' ? 'system' : role, content: content.map(blockOf) }
}

function blockOf(block: Block): JsonObject {
  if (block.type === 'tool-result') return { ...block, content: block.content.map(blockOf) }
  const { cacheControl: _, ...said } = { cacheControl: undefined, ...block }
  return said
}

/** A tool of the provider's own has nothing but its wire form. */
function toolOf({ name, description, parameters, strict, origin }: Tool): JsonObject {
  return parameters === undefined && description === undefined
    ? { name, origin }
    : { name, description, parameters, strict }
}

/** JSON with the keys of every object in order; `undefined` is left out. `saw` is called with every text. */
export function canonicalJson(value: unknown, saw?: (text: string) => void): string {
  if (typeof value === 'string') {
    saw?.(value)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null, saw)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field, saw)}`)
  return `{${fields.join(',')}}`
}
