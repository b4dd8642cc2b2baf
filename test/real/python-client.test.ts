import * as z from 'zod'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { pythonWithClient } from './cache.ts'
import { modelName } from './model.ts'
import { startedForFile } from './started.ts'

const script = join(import.meta.dirname, 'client.py')

const vectors = z.array(z.array(z.number()))
const seenSchema = z.object({
  version: z.string(),
  models: z.array(z.string()),
  chat: z.object({
    content: z.string(),
    usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }),
    model: z.string(),
  }),
  stream: z.object({ pieces: z.array(z.string()), seconds: z.number(), completion_tokens: z.number() }),
  embeddings: z.object({ decoded: vectors, floats: vectors }),
  unknown_model: z.nullable(z.object({ status: z.number(), code: z.nullable(z.string()) })),
})

const started = startedForFile()

it('the Python client chats, streams, embeds, lists, and knows our error', async (context) => {
  const python = pythonWithClient()
  if (python === undefined) return context.skip('.ci/real-model.sh found no Python with the openai package')
  const env = { ...process.env, NO_PROXY: '127.0.0.1' }
  const { stdout } = await promisify(execFile)(python, [script, `${started().url}/v1`], { env })
  const seen = seenSchema.parse(JSON.parse(stdout))

  expect(seen.models).toEqual(expect.arrayContaining(['auto', modelName, 'edge/embed']))
  expect(seen.chat).toMatchObject({ content: expect.stringContaining('Paris'), model: modelName })
  expect(seen.chat.usage.prompt_tokens).toBeGreaterThan(10)
  // The likeliest token each time: asked twice, the model says the same.
  expect(seen.stream.pieces.join('')).toBe(seen.chat.content)
  expect(seen.stream.pieces.length).toBeGreaterThan(3)
  expect(seen.stream.completion_tokens).toBe(seen.chat.usage.completion_tokens)
  expect(seen.stream.seconds).toBeGreaterThan(0.02)
  expect(seen.unknown_model).toMatchObject({ status: 404, code: 'model_not_found' })

  const { decoded, floats } = seen.embeddings
  expect(new Set([...decoded, ...floats].map((row) => row.length)).size).toBe(1)
  decoded.forEach((row, index) => expect(farthest(row, floats[index] ?? [])).toBeLessThan(1e-6))
  const [refund = [], money = [], weather = []] = floats
  expect(dot(refund, refund)).toBeCloseTo(1, 4)
  expect(dot(refund, money)).toBeGreaterThan(dot(refund, weather) + 0.1)
})

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? Number.NaN), 0)
}

function farthest(left: readonly number[], right: readonly number[]): number {
  return Math.max(...left.map((value, index) => Math.abs(value - (right[index] ?? Number.NaN))))
}
