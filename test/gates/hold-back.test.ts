import { array, assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HoldBack } from '../../src/gates/window/hold-back.ts'
import type { StreamPart } from '../../src/core/stream-part.ts'
import type { TextWindow } from '../../src/core/gate.ts'
import { heldBackParts } from '../../src/gates/window/held-back-parts.ts'
import { regexGate } from '../../src/gates/regex.ts'
import { sweep } from '../../src/gates/window/sweep.ts'
import { wordsGate } from '../../src/gates/words.ts'

/** Every `x` and what follows it becomes `-`, `n` is remarked, `!!` ends it. */
const sample: TextWindow = {
  chars: 4,
  redacts: true,
  find(text, from) {
    const pattern = /x.|n|!!|kkk/gs
    pattern.lastIndex = from
    const found = pattern.exec(text)
    if (found === null) return undefined
    const place = { start: found.index, end: found.index + found[0].length }
    if (found[0] === 'n') return { ...place, flag: 'n', act: 'pass' }
    if (found[0] === '!!') return { ...place, flag: 'loud', act: 'refuse' }
    return found[0] === 'kkk'
      ? { ...place, act: { replace: '[KEY]' }, tail: /k/ }
      : { ...place, act: { replace: '-' } }
  },
}
const windows: Readonly<Record<string, TextWindow | undefined>> = {
  sample,
  regex: regexGate({ regex: { mustNot: ['a+b', '^c', 'd$', '\\be'], window: 16 } }).window,
  flags: regexGate({ regex: { mustNot: 'a{3}', window: 16 }, else: 'flag' }).window,
  words: wordsGate({ words: { mustNot: ['a b', 'bb', 'é'] } }).window,
}

function pieces(text: string, sizes: readonly number[]): string[] {
  const cut: string[] = []
  let at = 0
  for (let index = 0; at < text.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1
    cut.push(text.slice(at, at + size))
    at += size
  }
  return cut
}

function released(window: TextWindow, parts: readonly StreamPart[], batch = 1) {
  const flags = new Set<string>()
  const hold = new HoldBack('g', window, (flag) => flags.add(flag))
  const out: StreamPart[] = []
  for (let at = 0; at < parts.length; at += batch) out.push(...hold.push(parts.slice(at, at + batch)))
  out.push(...hold.end())
  return { out, flags: [...flags] }
}

function textOf(parts: readonly StreamPart[], id: string): string {
  return parts.map((part) => (part.type === 'text-delta' && part.id === id ? part.text : '')).join('')
}

function kinds(list: readonly StreamPart[]): string[] {
  return list.map(({ type }) => type).filter((type, index, all) => type !== all[index - 1])
}

const start: StreamPart = { type: 'text-start', id: 't' }
const end: StreamPart = { type: 'text-end', id: 't' }
const finish: StreamPart = { type: 'finish', reason: 'stop' }
const delta = (text: string, id = 't'): StreamPart => ({ type: 'text-delta', id, text })

describe('any way of cutting a text gives what the whole text gives', () => {
  test.each(Object.keys(windows))('%s', (name) => {
    const window = windows[name]
    if (window === undefined) throw new Error('no window')
    const letters = constantFrom(
      'a',
      'b',
      'c',
      'd',
      'e',
      ' ',
      'n',
      'x',
      '!',
      'k',
      'kkkk',
      'é',
      '😀',
      '.',
      'aaaa',
    )
    const texts = array(letters, { maxLength: 120 }).map((signs) => signs.join(''))
    assert(
      property(texts, array(integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), (text, sizes) => {
        const whole = sweep(window, text, 'text')
        const parts = [start, ...pieces(text, sizes).map((piece) => delta(piece)), end, finish]
        const { out, flags } = released(window, parts)
        expect(textOf(out, 't')).toBe(whole.text)
        expect(flags.toSorted()).toEqual([...whole.flags].toSorted())
        expect(out.at(-1)?.type).toBe(whole.refused === null ? 'finish' : 'error')
      }),
      { numRuns: 300 },
    )
  })
})

describe('a long stream', () => {
  test('keeps little, and is released as it comes', () => {
    const hold = new HoldBack('g', sample, () => undefined)
    hold.push([start])
    let out = ''
    for (let index = 0; index < 5000; index += 1) {
      out += textOf(hold.push([delta('abc')]), 't')
      expect(3 * (index + 1) - out.length).toBeLessThanOrEqual(sample.chars)
    }
    out += textOf(hold.end(), 't')
    expect(out).toBe('abc'.repeat(5000))
  })

  test('a key longer than the window goes whole', () => {
    const key = 'k'.repeat(3000)
    const { out } = released(sample, [start, ...pieces(`a ${key} b`, [7]).map((piece) => delta(piece)), end])
    expect(textOf(out, 't')).toBe('a [KEY] b')
  })
})

describe('order', () => {
  test('other parts keep their places between pieces of text', () => {
    const parts: StreamPart[] = [
      { type: 'start', id: '1' },
      { type: 'reasoning-start', id: 'r' },
      { type: 'reasoning-delta', id: 'r', text: 'think' },
      { type: 'reasoning-end', id: 'r' },
      start,
      delta('one '),
      { type: 'source', id: 's', url: 'https://a.example' },
      delta('two'),
      end,
      { type: 'tool-call-start', id: 'c', callId: 'c', name: 'f' },
      { type: 'tool-call-delta', id: 'c', arguments: '{"a":' },
      { type: 'tool-call-delta', id: 'c', arguments: '1}' },
      { type: 'tool-call-end', id: 'c' },
      { type: 'usage', usage: { inputTokens: 1, outputTokens: 1 } },
      finish,
    ]
    expect(released(sample, parts, parts.length).out).toEqual(parts)
    // Cut finer, one piece may become two: the kinds stay in order.
    expect(kinds(released(sample, parts).out)).toEqual(kinds(parts))
  })

  test('blocks that come at once', () => {
    const parts = [
      delta('aaaaaa', '1'),
      delta('bbbbbb', '2'),
      delta('cccccc', '1'),
      delta('dddddd', '2'),
      finish,
    ]
    const { out } = released(sample, parts)
    expect(textOf(out, '1')).toBe('aaaaaacccccc')
    expect(textOf(out, '2')).toBe('bbbbbbdddddd')
    expect(out.at(-1)).toEqual(finish)
  })

  test('log-probabilities do not tell what was taken out', () => {
    const parts: StreamPart[] = [start, delta('x1'), { type: 'logprobs', data: 'x1' }, end]
    expect(released(sample, parts).out.map(({ type }) => type)).toEqual([
      'text-start',
      'text-delta',
      'text-end',
    ])
  })

  test('a stream without an end is released too', () => {
    expect(textOf(released(sample, [start, delta('abc')]).out, 't')).toBe('abc')
  })
})

describe('a refusal', () => {
  test('ends the stream with an error of class gate', () => {
    const { out } = released(sample, [start, delta('good '), delta('bad!!'), delta('worse'), end, finish])
    expect(textOf(out, 't')).toBe('good bad')
    const last = out.at(-1)
    expect(last?.type === 'error' && [last.error.class, last.error.message]).toEqual([
      'gate',
      'The answer was stopped by the gate "g": loud.',
    ])
  })

  test('within one window: nothing was released', () => {
    const { out } = released(sample, [start, delta('!!')])
    expect(out.map(({ type }) => type)).toEqual(['text-start', 'error'])
  })
})

describe('several windows', () => {
  test('feed each other, and a refusal stops the reading', async () => {
    let read = 0
    async function* upstream(): AsyncGenerator<StreamPart[]> {
      for (const text of [
        'one ',
        'x2 ',
        'n three',
        ' ',
        'four four four',
        '!!',
        ...Array(50).fill('more '),
      ]) {
        read += 1
        yield [delta(text)]
      }
    }
    const dashes: TextWindow = {
      chars: 1,
      redacts: false,
      find: (text, from) => {
        const at = text.indexOf('-', from)
        return at < 0 ? undefined : { start: at, end: at + 1, act: { replace: '+' } }
      },
    }
    const flags: string[] = []
    const out: StreamPart[] = []
    const note = (flag: string) => flags.push(flag)
    const stages = [new HoldBack('a', sample, note), new HoldBack('b', dashes, note)]
    let seen = 0
    for await (const batch of heldBackParts(upstream(), stages, () => (seen += 1))) out.push(...batch)
    expect(textOf(out, 't')).toBe('o+n three four four four'.replace('o+', 'one + '))
    expect(out.at(-1)?.type).toBe('error')
    expect(flags).toContain('n')
    expect(read).toBeLessThan(10)
    expect(seen).toBe(read)
  })

  test('never throws on any text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 100 }), (text) => {
        for (const window of Object.values(windows)) {
          if (window !== undefined)
            released(
              window,
              [...text].map((sign) => delta(sign)),
            )
        }
      }),
    )
  })
})
