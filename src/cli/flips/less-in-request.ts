import type { Block, ChatRequest, Message } from '../../core/request.ts'
import type { Flip } from './flip.ts'
import type { WhatIf } from './what-if.ts'
import { withChanges } from '../../core/with-changes.ts'

type Change = readonly [words: string, request: ChatRequest]

/** What the request carries beside its text, each left out in turn: those that lead elsewhere. */
export function lessInRequest(whatIf: WhatIf): Flip[] {
  const { request, signals } = whatIf.decided
  const changes = [...named(request), ...carried(request), ...media(request), ...headers(request)]
  const flips = changes.map(([change, altered]): Flip => ({
    kind: 'request',
    change,
    ...whatIf.request(altered),
  }))
  const { tier } = signals
  if (tier !== null) {
    flips.push({ kind: 'request', change: `without the tier ${tier}`, ...whatIf.request(request, null) })
  }
  return flips.filter((flip) => flip.flips)
}

function named(request: ChatRequest): Change[] {
  const { route: _, ...umbel } = request.umbel
  if (request.model === 'auto' && request.umbel.route === undefined) return []
  return [['asked for "auto"', withChanges(request, { model: 'auto', umbel })]]
}

function isSystem({ role }: Message): boolean {
  return role === 'system' || role === 'developer'
}

function carried(request: ChatRequest): Change[] {
  const { tools, output, reasoning, messages } = request
  const changes: (Change | false)[] = [
    tools.length > 0 && ['without tools', withChanges(request, { tools: [], toolChoice: { type: 'auto' } })],
    output.type !== 'text' && ['without JSON output', withChanges(request, { output: { type: 'text' } })],
    reasoning !== null && ['without a reasoning effort', withChanges(request, { reasoning: null })],
    messages.some(isSystem) && [
      'without the system message',
      withChanges(request, { messages: messages.filter((message) => !isSystem(message)) }),
    ],
  ]
  return changes.filter((change) => change !== false)
}

function media(request: ChatRequest): Change[] {
  const kinds = ['image', 'audio', 'file'] as const
  const holds = (kind: Block['type']) =>
    request.messages.some(({ content }) => content.some(({ type }) => type === kind))
  return kinds.filter(holds).map((kind) => {
    const messages = request.messages.map((message) => ({
      ...message,
      content: message.content.filter(({ type }) => type !== kind),
    }))
    return [kind === 'audio' ? 'without audio' : `without the ${kind}`, withChanges(request, { messages })]
  })
}

function headers(request: ChatRequest): Change[] {
  const { headers: all, metadata } = request
  const names = [...all.keys()]
  return [
    ...names.map((name): Change => {
      const rest = {
        get: (key: string) => (key.toLowerCase() === name ? null : all.get(key)),
        keys: () => names,
      }
      return [`without the header ${name}`, withChanges(request, { headers: rest })]
    }),
    ...Object.keys(metadata).map((key): Change => {
      const rest = Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== key))
      return [`without the metadata ${key}`, withChanges(request, { metadata: rest })]
    }),
  ]
}
