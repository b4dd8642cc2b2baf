import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChatRequest, Message, Tool } from '../../src/core/request.ts'
import type { ChatResult } from '../../src/core/answer.ts'
import type { StreamPart } from '../../src/core/stream-part.ts'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { gemini } from '../../src/dialects/gemini/index.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { renameTools, type ToolNameRule } from '../../src/dialects/tool-names.ts'
import { request } from '../gates/answers.ts'

const rules: [string, ToolNameRule | undefined][] = [
  ['Anthropic', anthropicMessages.toolNames],
  ['OpenAI', openAiChat.toolNames],
  ['Gemini', gemini.toolNames],
]

const calling = (...names: readonly string[]): Message => ({
  role: 'assistant',
  content: names.map((name, at) => ({ type: 'tool-call', id: `c${at}`, name, arguments: '{}' })),
})
const asked = (tools: readonly string[], called: readonly string[] = tools): ChatRequest =>
  request({ tools: tools.map((name): Tool => ({ name })), messages: [calling(...called)] })
const callNames = ({ content }: Pick<Message, 'content'>) =>
  content.flatMap((block) => (block.type === 'tool-call' ? [block.name] : []))

describe.each(rules)('for %s', (_, rule) => {
  if (rule === undefined) throw new Error('There is no rule.')
  const { lawful, longest } = rule

  test('lawful names stay as they are', () => {
    expect(renameTools(asked(['read_file', 'a-1', 'x'.repeat(longest)]), rule)).toBeUndefined()
    expect(renameTools(request(), rule)).toBeUndefined()
  })

  test('any names become lawful ones, no two the same, and come back', () => {
    const name = oneof(
      constantFrom('files/read', 'files read', 'files_read', 'é', '日本', '1st', '-', 'a b'.repeat(60)),
      string({ minLength: 1 }),
    )
    assert(
      property(
        array(name, { minLength: 1, maxLength: 8 }),
        array(name, { maxLength: 4 }),
        (tools, called) => {
          const renamed = renameTools(asked(tools, called), rule)
          const all = [...new Set([...tools, ...called])]
          if (renamed === undefined) {
            expect(all.every((one) => lawful.test(one))).toBe(true)
            return
          }
          const upstream = [...renamed.request.tools.map((tool) => tool.name), ...calledIn(renamed.request)]
          for (const one of upstream) expect(one).toMatch(lawful)
          expect(new Set(upstream).size).toBe(all.length)
          const result = answerOf(renamed.request.tools.map((tool) => tool.name))
          expect(callNames(renamed.inResult(result))).toEqual(tools)
        },
      ),
    )
  })

  test('a name that is already what another would become is left to its owner', () => {
    const [first = ''] =
      renameTools(asked(['files/read!']), rule)?.request.tools.map(({ name }) => name) ?? []
    const renamed = renameTools(asked(['files/read!', first]), rule)
    const [mine, theirs] = renamed?.request.tools.map(({ name }) => name) ?? []
    expect(theirs).toBe(first)
    expect(mine).not.toBe(first)
    expect(mine).toMatch(lawful)
  })

  test('the choice of a tool, its calls and its stream go by the same name', async () => {
    const renamed = renameTools(
      { ...asked(['get weather']), toolChoice: { type: 'tool', name: 'get weather' } },
      rule,
    )
    const name = renamed?.request.tools[0]?.name ?? ''
    expect(renamed?.request.toolChoice).toEqual({ type: 'tool', name })
    expect(renamed && calledIn(renamed.request)).toEqual([name])
    const parts: StreamPart[] = [
      { type: 'tool-call-start', id: 'a', callId: 'c', name },
      { type: 'finish', reason: 'stop' },
    ]
    const back: StreamPart[] = []
    for await (const batch of renamed?.inParts(batches(parts)) ?? []) back.push(...batch)
    expect(back).toEqual([{ type: 'tool-call-start', id: 'a', callId: 'c', name: 'get weather' }, parts[1]])
  })
})

function calledIn({ messages }: ChatRequest): string[] {
  return messages.flatMap(callNames)
}

function answerOf(names: readonly string[]): ChatResult {
  const { content } = calling(...names)
  return { id: '', model: 'm', created: 0, content, finish: 'tool-calls', usage: null }
}

async function* batches(parts: StreamPart[]): AsyncGenerator<StreamPart[]> {
  yield parts
}
