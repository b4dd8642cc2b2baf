import { describe, expect, test } from 'vitest'
import type { ChatRequest } from '../../../src/core/request.ts'
import { send } from './chat-request.ts'

function thinking(
  model: string,
  reasoning: ChatRequest['reasoning'],
  fields: Partial<ChatRequest> = {},
): { readonly config: unknown; readonly dropped: readonly string[] } {
  const { body, dropped } = send({ reasoning, ...fields }, model)
  const config = body['generationConfig']
  return { config: Object(config)['thinkingConfig'], dropped }
}

const shown = { includeThoughts: true }

describe('levels, since Gemini 3', () => {
  test('are the caller’s words', () => {
    for (const [effort, thinkingLevel] of [
      ['low', 'LOW'],
      ['medium', 'MEDIUM'],
      ['high', 'HIGH'],
      ['xhigh', 'HIGH'],
      ['max', 'HIGH'],
    ] as const) {
      expect(thinking('gemini-3.8-flash', { effort })).toEqual({
        config: { thinkingLevel, ...shown },
        dropped: [],
      })
    }
    expect(thinking('gemini-3-pro-preview', { effort: 'medium' }).config).toMatchObject({
      thinkingLevel: 'HIGH',
    })
  })

  test('begin at minimal where the model knows it', () => {
    for (const model of [
      'gemini-3-flash-preview',
      'gemini-3.5-flash',
      'gemini-3.6-flash',
      'gemini-3.9-flash-lite',
    ]) {
      expect(thinking(model, { effort: 'minimal' }).config).toMatchObject({ thinkingLevel: 'MINIMAL' })
    }
    for (const model of [
      'gemini-3.1-pro-preview',
      'gemini-3.7-flash',
      'gemini-4-argon',
      'gemini-flash-latest',
    ]) {
      expect(thinking(model, { effort: 'minimal' }).config).toMatchObject({ thinkingLevel: 'LOW' })
    }
  })

  test('cannot be turned off: the nearest is taken, and listed where it is not next to nothing', () => {
    const off = { effort: 'none', off: true }
    expect(thinking('gemini-3.6-flash', off)).toEqual({ config: { thinkingLevel: 'MINIMAL' }, dropped: [] })
    expect(thinking('gemini-3.8-flash', off)).toEqual({
      config: { thinkingLevel: 'LOW' },
      dropped: ['reasoning_effort'],
    })
  })

  test('stand in for budgets', () => {
    expect(thinking('gemini-3.8-flash', { budgetTokens: 1024 }).config).toMatchObject({
      thinkingLevel: 'LOW',
    })
    expect(thinking('gemini-3.8-flash', { budgetTokens: 10_000 }).config).toMatchObject({
      thinkingLevel: 'MEDIUM',
    })
    expect(thinking('gemini-3.8-flash', { budgetTokens: 32_000 }).config).toMatchObject({
      thinkingLevel: 'HIGH',
    })
  })

  test('an unknown word is listed', () => {
    expect(thinking('gemini-3.8-flash', { effort: 'extreme' })).toEqual({
      config: shown,
      dropped: ['reasoning_effort'],
    })
  })
})

describe('budgets, in Gemini 2.5', () => {
  test('are within what the model allows', () => {
    expect(thinking('gemini-2.5-flash', { effort: 'low' }).config).toEqual({ thinkingBudget: 1024, ...shown })
    expect(thinking('gemini-2.5-flash', { effort: 'medium' }).config).toEqual({
      thinkingBudget: 8192,
      ...shown,
    })
    expect(thinking('gemini-2.5-flash', { effort: 'xhigh' }).config).toEqual({
      thinkingBudget: 24_576,
      ...shown,
    })
    expect(thinking('gemini-2.5-pro', { effort: 'max' }).config).toEqual({ thinkingBudget: 32_768, ...shown })
    expect(thinking('gemini-2.5-pro', { budgetTokens: 100_000 }).config).toEqual({
      thinkingBudget: 32_768,
      ...shown,
    })
    expect(thinking('gemini-2.5-flash', { budgetTokens: 3000 }).config).toEqual({
      thinkingBudget: 3000,
      ...shown,
    })
  })

  test('are none when turned off, where that is allowed', () => {
    const off = { off: true }
    expect(thinking('gemini-2.5-flash', off)).toEqual({ config: { thinkingBudget: 0 }, dropped: [] })
    expect(thinking('gemini-2.5-pro', off)).toEqual({
      config: { thinkingBudget: 128 },
      dropped: ['reasoning_effort'],
    })
  })

  test('leave room for an answer', () => {
    expect(thinking('gemini-2.5-flash', { effort: 'high' }, { maxOutputTokens: 2000 }).config).toMatchObject({
      thinkingBudget: 1999,
    })
    expect(
      thinking('gemini-2.5-flash-lite', { effort: 'high' }, { maxOutputTokens: 300 }).config,
    ).toMatchObject({ thinkingBudget: 0 })
    expect(thinking('gemini-2.5-pro', { effort: 'high' }, { maxOutputTokens: 100 }).config).toMatchObject({
      thinkingBudget: 128,
    })
  })
})

describe('thinking', () => {
  test('left to the model is only shown', () => {
    expect(thinking('gemini-3.8-flash', {}, { dialect: 'anthropic-messages' }).config).toEqual(shown)
    expect(thinking('gemini-3.8-flash', null).config).toBeUndefined()
  })

  test('is told on Responses where a summary is asked for', () => {
    const responses = { dialect: 'openai-responses' }
    expect(thinking('gemini-3.8-flash', { effort: 'low' }, responses).config).toEqual({
      thinkingLevel: 'LOW',
    })
    expect(thinking('gemini-3.8-flash', { effort: 'low', summary: 'auto' }, responses).config).toEqual({
      thinkingLevel: 'LOW',
      ...shown,
    })
  })

  test('cannot be chosen with models that have no such choice', () => {
    for (const model of ['gemini-2.0-flash', 'gemma-4-31b-it', 'gemini-3-pro-image-preview']) {
      expect(thinking(model, { effort: 'low' }, { dialect: 'openai-responses' })).toEqual({
        config: undefined,
        dropped: ['reasoning'],
      })
    }
    expect(thinking('gemini-2.0-flash', { off: true }).dropped).toEqual([])
    // A name that says nothing is tried.
    expect(thinking('tunedModels/x', { effort: 'low' }).config).toMatchObject({ thinkingBudget: 1024 })
  })
})
