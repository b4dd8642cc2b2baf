import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Message } from '../../src/core/request.ts'
import { embedder, request, user } from './answers.ts'
import { lookAlikes, shortAttacks } from './injection-texts.ts'
import { sentencesOf, windowsOf } from '../../src/gates/injection/text-windows.ts'
import { thresholdFor, trainedModel } from '../../src/gates/injection/trained-model.ts'
import { findIntentData } from '../../scripts/embedder/evaluation/intent-data.ts'
import { injectionGate } from '../../src/gates/injection.ts'
import { injectionScore } from '../../src/gates/injection/injection-model.ts'
import { joined, readCorpus } from '../../scripts/injection/injection-data.ts'
import { measureInjection } from '../../scripts/injection/measure-injection.ts'

const gate = injectionGate({ injection: { action: 'refuse' } })
const scoreOf = (text: string) => injectionScore(trainedModel, text, embedder)
const [attack = ''] = shortAttacks

function toolResult(text: string): Message {
  return { role: 'tool', content: [{ type: 'tool-result', callId: 'c', content: [{ type: 'text', text }] }] }
}

function outcomeOf(messages: readonly Message[]) {
  return gate.check(request({ messages }), { embedder })
}

test('the classifier is of the embedder that ships, and small', () => {
  expect(trainedModel.build).toBe(embedder.build)
  const file = join(import.meta.dirname, '../../src/gates/injection/trained-model.json')
  expect(readFileSync(file).length).toBeLessThan(4096)
})

test('another build of the embedder is not judged, and the record says so', () => {
  const other = {
    ...embedder,
    build: 'other',
    embedOne: () => new Float32Array(1),
    embed: () => Promise.resolve([]),
  }
  expect(gate.check(request({ messages: [user(attack)] }), { embedder: other })).toEqual({
    outcome: 'accept',
    flags: ['injection: not judged, it was trained for another build of the embedder'],
  })
})

describe('short texts written for this test', () => {
  test('most attacks are found, hardly a look-alike is', () => {
    const threshold = thresholdFor(0.001)
    const found = shortAttacks.filter((text) => scoreOf(text) >= threshold).length
    const alarms = lookAlikes.filter((text) => scoreOf(text) >= threshold).length
    console.log(
      `injection: ${found} of ${shortAttacks.length} short attacks, ${alarms} of ${lookAlikes.length} look-alikes`,
    )
    expect(found / shortAttacks.length).toBeGreaterThanOrEqual(0.7)
    expect(alarms / lookAlikes.length).toBeLessThanOrEqual(0.15)
  })
})

describe('where it looks', () => {
  const hello = user('What does the page say?')
  test('the ask', () => {
    expect(outcomeOf([user(attack)])).toEqual({
      outcome: 'refuse',
      why: "The request looks like an attack on the model's instructions.",
      flags: ['injection: ask'],
    })
    expect(outcomeOf([hello])).toEqual({ outcome: 'accept', flags: [] })
  })

  test('what tools returned since', () => {
    expect(outcomeOf([hello, toolResult(attack)])).toMatchObject({
      outcome: 'refuse',
      flags: ['injection: toolResults'],
    })
    expect(outcomeOf([user('x y z'), toolResult(attack), hello])).toMatchObject({ outcome: 'accept' })
  })

  test('history, where it is asked for; flag only records', () => {
    const all = injectionGate({ injection: { action: 'flag', in: ['history'] } })
    const messages = [user(attack), hello]
    expect(all.check(request({ messages }), { embedder })).toEqual({
      outcome: 'accept',
      flags: ['injection: history'],
    })
    expect(outcomeOf(messages).outcome).toBe('accept')
  })

  test("the system prompt is its operator's", () => {
    expect(outcomeOf([{ ...user(attack), role: 'system' }, hello]).outcome).toBe('accept')
  })

  test('a text longer than what is read is remarked', () => {
    expect(outcomeOf([user('the weather is fine today. '.repeat(1000))]).flags).toEqual([
      'injection: only 12000 characters read',
    ])
  })
})

describe('windows', () => {
  test('hold every place of a text, and are bounded', () => {
    assert(
      property(string({ maxLength: 4000, minLength: 0 }), (text) => {
        const windows = windowsOf(text)
        expect(windows.join('').length).toBeGreaterThanOrEqual(text.length)
        expect(Math.max(...windows.map(({ length }) => length))).toBeLessThanOrEqual(1000)
        expect(text.endsWith(windows.at(-1) ?? '')).toBe(true)
        for (const sentence of sentencesOf(text)) expect(text).toContain(sentence)
      }),
    )
  })
})

const folder = findIntentData()
describe.skipIf(folder === null)('public test files (needs UMBEL_DATA)', () => {
  test('jailbreaks are found, ordinary asks are left alone', () => {
    const report = measureInjection(folder ?? '', scoreOf, thresholdFor(0.001))
    console.log(`injection: ${JSON.stringify(report)}`)
    expect(report.auroc).toBeGreaterThanOrEqual(0.98)
    expect(report.recall).toBeGreaterThanOrEqual(0.88)
    for (const kind of ['clinc150', 'banking77', 'hwu64', 'mmlu', 'corpus', 'prose of 15 sentences']) {
      expect([kind, (report.falseAlarms[kind] ?? 1) <= 0.005]).toEqual([kind, true])
    }
    expect(report.falseAlarms['technical documents']).toBeLessThanOrEqual(0.08)
  })

  test('an attack of one sentence within a text of fifteen', () => {
    const texts = joined(readCorpus(folder ?? '').prose.slice(50_000, 50_300), 14)
    const threshold = thresholdFor(0.001)
    const found = shortAttacks.filter((text, index) => {
      const around = texts[index] ?? ''
      const middle = around.indexOf('. ', around.length / 2) + 2
      return scoreOf(`${around.slice(0, middle)}${text} ${around.slice(middle)}`) >= threshold
    })
    console.log(`injection: ${found.length} of ${shortAttacks.length} attacks within long texts`)
    expect(found.length / shortAttacks.length).toBeGreaterThanOrEqual(0.5)
  })
})
