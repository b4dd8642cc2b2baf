import * as z from 'zod'
import { accepted, elseSchema, notPassed } from './verdict.ts'
import type { Gate, GateContext } from '../core/gate.ts'
import { GivenText } from './support/given-text.ts'
import type { ChatRequest } from '../core/request.ts'
import { answerText } from '../core/answer-text.ts'
import { findNames } from './support/find-names.ts'
import { findNumbers } from './support/find-numbers.ts'

const checks = ['numbers', 'names'] as const
const origins = ['sources', 'request'] as const

export const supportGateSchema = z
  .strictObject({
    support: z.strictObject({
      check: z.exactOptional(
        z.array(z.enum(checks)).min(1).meta({ description: 'What has to be supported: both unless set.' }),
      ),
      from: z.exactOptional(
        z.array(z.enum(origins)).min(1).meta({
          description:
            'What supports it: the "sources" that were retrieved or that earlier steps gave, the "request". Both unless set.',
        }),
      ),
      atLeast: z.exactOptional(
        z
          .number()
          .min(0)
          .max(1)
          .meta({ description: 'Share of numbers and names that must be supported: 1 unless set.' }),
      ),
    }),
    else: z.exactOptional(elseSchema),
  })
  .meta({ description: 'Numbers and names of the answer stand in the texts that it was given.' })

export type SupportGateConfig = z.infer<typeof supportGateSchema>

const name = 'support'
/** Unsupported ones that are named in the record. */
const mostNamed = 10

export function supportGate({ support, else: otherwise = 'next' }: SupportGateConfig): Gate {
  const { check: wanted = checks, from = origins, atLeast = 1 } = support
  const givenTo = givenTextReader(from)
  return {
    name,
    check(result, context) {
      const given = givenTo(context)
      if (given === null) return accepted([`${name}: nothing to compare with`])
      const text = answerText(result)
      const numbers = wanted.includes('numbers') ? findNumbers(text) : []
      const names = wanted.includes('names') ? findNames(text) : []
      const unsupported = new Set([
        ...numbers.filter((number) => !given.hasNumber(number)).map((number) => number.text),
        ...names.filter((found) => !given.hasName(found)).map((found) => found.text),
      ])
      const all = new Set([...numbers, ...names].map((found) => found.text))
      if (unsupported.size === 0) return accepted()
      const list = [...unsupported].slice(0, mostNamed)
      const flags = list.map((item) => `${name}: ${item}`)
      if (1 - unsupported.size / all.size >= atLeast) return accepted(flags)
      return notPassed(name, otherwise, `${unsupported.size} of ${all.size} without support`, {
        feedback: `These do not stand in the given texts: ${list.join(', ')}. Answer only with what stands there.`,
        flags,
      })
    },
  }
}

/** What answers to a request may rest on, read once for all of them; null when there is nothing. */
function givenTextReader(
  from: readonly (typeof origins)[number][],
): (context: GateContext) => GivenText | null {
  const known = new WeakMap<ChatRequest, { sources: readonly string[]; given: GivenText | null }>()
  return (context) => {
    const { request, sources } = context
    const kept = known.get(request)
    if (kept?.sources === sources) return kept.given
    const texts = givenTexts(from, context)
    const given = texts.length === 0 ? null : new GivenText(texts)
    known.set(request, { sources, given })
    return given
  }
}

function givenTexts(from: readonly (typeof origins)[number][], { request, sources }: GateContext): string[] {
  const texts = from.includes('sources') ? [...sources] : []
  if (from.includes('request')) texts.push(...requestTexts(request))
  return texts.filter((text) => text !== '')
}

/** What the caller wrote and tools returned; past answers do not support new ones. */
function requestTexts({ messages }: ChatRequest): string[] {
  return messages
    .filter(({ role }) => role !== 'assistant')
    .flatMap(({ content }) => content)
    .flatMap((block) => (block.type === 'tool-result' ? block.content : [block]))
    .flatMap((block) => (block.type === 'text' ? [block.text] : []))
}
