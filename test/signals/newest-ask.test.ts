import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newestAsk } from '../../src/core/newest-ask.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { inbound } from '../support/dialects.ts'

type Sent = { role: string; content: unknown } & Record<string, unknown>

function askOf(...messages: Sent[]): string {
  const body = { model: 'auto', messages }
  return newestAsk(openAiChat.decodeRequest(inbound(body)))
}

const user = (content: unknown): Sent => ({ role: 'user', content })

describe('which message', () => {
  test('the newest of a person, whatever comes after it', () => {
    const call = { id: 'c', type: 'function', function: { name: 'read', arguments: '{}' } }
    expect(
      askOf(
        { role: 'system', content: 'You are a router.' },
        user('what did I ask first of all'),
        { role: 'assistant', content: 'This.' },
        user('please fix the failing test in here'),
        { role: 'assistant', content: null, tool_calls: [call] },
        { role: 'tool', tool_call_id: 'c', content: 'refund refund refund' },
      ),
    ).toBe('please fix the failing test in here')
  })

  test('not one that holds only what a harness put there', () => {
    const reminder = '<system-reminder>The date is today.</system-reminder>'
    expect(askOf(user('translate this page into Finnish'), user(reminder))).toBe(
      'translate this page into Finnish',
    )
  })

  test('of at most fifty turns, the newest ones', () => {
    const reminder = user('<system-reminder>noise</system-reminder>')
    const asked = user('please fix the failing test in here')
    const reminders = (count: number) => Array.from({ length: count }, () => reminder)
    expect(askOf(asked, ...reminders(49))).toBe('please fix the failing test in here')
    expect(askOf(asked, ...reminders(50))).toBe('')
  })

  test('empty when nobody asked', () => {
    expect(askOf({ role: 'system', content: 'Be kind.' }, { role: 'assistant', content: 'Hello.' })).toBe('')
    expect(askOf(user(null))).toBe('')
    expect(askOf(user([{ type: 'image_url', image_url: { url: 'https://example.com/x.png' } }]))).toBe('')
  })
})

describe('what is trimmed', () => {
  test.each([
    [
      '<system-reminder>\nnoise\n</system-reminder>\nwhat is the plan for today',
      'what is the plan for today',
    ],
    [
      'what is the plan for today <environment_details cwd="/x">noise</environment_details>',
      'what is the plan for today',
    ],
    ['<file path="a.ts">const noise = 1</file> explain what this file does', 'explain what this file does'],
    ['<user_query>why is the sky so blue</user_query>', 'why is the sky so blue'],
    ['<task>\nwhy is the sky so blue\n</task>', 'why is the sky so blue'],
    ['[Image #1]\nwhat is in this picture here', 'what is in this picture here'],
    [
      'why does this fail for me\n```ts\nthrow noise\n```\nevery single time',
      'why does this fail for me\nevery single time',
    ],
    ['why does this fail for me ~~~\nnoise\n~~~', 'why does this fail for me'],
    ['why does this fail for me ```\nnoise without an end', 'why does this fail for me'],
    ['  why\t does   this\n\n\n fail for me ', 'why does this\nfail for me'],
    ['<file>a</file> what <FILE name="b">b</FILE> is this about', 'what is this about'],
    ['<context> is not closed in this', '<context> is not closed in this'],
    ['is a < b and b > c true here', 'is a < b and b > c true here'],
  ])('%j -> %j', (content, ask) => {
    expect(askOf(user(content))).toBe(ask)
  })

  test('an ask that is all code keeps its first line', () => {
    expect(askOf(user('```sql\nselect name from people where age > 3\norder by 1\n```'))).toBe(
      'select name from people where age > 3',
    )
  })

  test('text parts are joined, other parts do not count', () => {
    const content = [
      { type: 'text', text: 'compare the two' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } },
      { type: 'text', text: 'pictures for me' },
    ]
    expect(askOf(user(content))).toBe('compare the two\npictures for me')
  })
})

describe('a short ask', () => {
  test('brings the one before it', () => {
    expect(askOf(user('what is the weather in Oslo'), user('and Rome?'))).toBe(
      'what is the weather in Oslo\nand Rome?',
    )
  })

  test('of which only a bounded piece', () => {
    const ask = askOf(user('long '.repeat(2000)), user('and Rome?'))
    expect(ask.length).toBeLessThan(350)
    expect(ask.endsWith('and Rome?')).toBe(true)
  })

  test('stands alone when it is the first', () => {
    expect(askOf(user('hi'))).toBe('hi')
  })

  test('a sentence in a script without spaces is not short', () => {
    expect(askOf(user('what is the weather'), user('明日の天気は'))).toBe('明日の天気は')
  })
})

test('a long ask keeps its head and its tail', () => {
  const ask = askOf(user(`HEAD of it ${'middle '.repeat(3000)} and its TAIL`))
  expect(ask.length).toBeLessThanOrEqual(2001)
  expect(ask.startsWith('HEAD of it')).toBe(true)
  expect(ask.endsWith('its TAIL')).toBe(true)
})

test('any messages give a bounded text, in time that does not explode', () => {
  const pieces = constantFrom(
    '<system-reminder>',
    '</system-reminder>',
    '<file',
    '>',
    '```',
    '~~~',
    '\n',
    '[Image',
    'word ',
  )
  const content = array(pieces, { maxLength: 300 }).map((list) => list.join(''))
  assert(
    property(array(content, { minLength: 1, maxLength: 4 }), string(), (contents, last) => {
      const began = performance.now()
      const ask = askOf(...contents.map(user), user(last))
      expect(ask.length).toBeLessThan(2500)
      expect(ask).toBe(ask.trim())
      expect(performance.now() - began).toBeLessThan(400)
    }),
    { seed: 21, numRuns: 200 },
  )
})

test.each([
  ['open tags', '<system-reminder>'.repeat(20_000)],
  ['half tags', '<file '.repeat(30_000)],
  ['fences', '```'.repeat(40_000)],
  ['white space', ' \n'.repeat(100_000)],
  ['brackets', '[Image '.repeat(30_000)],
  ['blocks', '<file>x</file>'.repeat(20_000)],
  ['tags closed by others', '<file><files><context>'.repeat(5_000) + '</document>'],
])('a hostile text of %s is read in a few milliseconds', (_name, content) => {
  // Quadratic time would take seconds; the bound leaves room for a busy machine.
  const began = performance.now()
  askOf(user(content))
  expect(performance.now() - began).toBeLessThan(400)
})
