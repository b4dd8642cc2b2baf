import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { compileConfig } from '../../src/config/compile.ts'
import { parseJsonc } from '../../src/config/parse-jsonc.ts'
import { routeTestsSchema } from '../../src/cli/route-tests/route-tests-schema.ts'
import { sideOf } from '../../src/gates/gate-kinds.ts'
import { readShippedTable } from '../embeddings/shipped-table.ts'
import { trainedSource } from '../support/predictors.ts'

const folder = join(import.meta.dirname, '../../docs')
const embedder = new EdgeEmbedder(readShippedTable())
const options = {
  embedder,
  mode: 'centroid',
  compiledBy: 'cli',
  local: true,
  id: 'docs',
  version: 'docs',
  now: 0,
  predictors: { main: trainedSource() },
} as const

/** What the docs' pieces of config refer to without repeating it. */
const model = { provider: 'openai', model: 'gpt-6-luna' }
const around = {
  providers: {
    openai: { type: 'openai', apiKey: '$OPENAI_API_KEY' },
    ollama: { type: 'openai', baseUrl: 'http://127.0.0.1:11434/v1' },
  },
  models: { small: model, large: model, 'new-model': model, a: model, b: model, c: model },
  routes: { code: { use: 'large' } },
  http: { allow: ['api.example.com'] },
  predictors: { main: { from: 'predictors/main' } },
  classifiers: {
    mood: {
      labels: { angry: { examples: ['bad'] }, calm: { examples: ['good'] }, happy: { examples: ['fun'] } },
    },
  },
}

const pieces = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return [...text.matchAll(/```jsonc\n([\s\S]*?)```/g)].flatMap(([, code = '']) => {
      const lines = code.trim().split('\n')
      // Several forms of one strategy, a line each.
      const forms = lines.every((line) => line.startsWith('"use"')) ? lines : [code.trim()]
      return forms.map((form) => [name, form] as const)
    })
  })

test('the docs show config', () => {
  expect(pieces.length).toBeGreaterThan(20)
})

test.each(pieces)('%s: %s', (_, piece) => {
  const parsed = parseJsonc(piece.startsWith('{') ? piece : `{${piece}}`)
  expect(parsed.ok ? [] : parsed.problems).toEqual([])
  if (!parsed.ok) return
  const value = objectOf(parsed.parsed.value)
  if ('cases' in value) {
    routeTestsSchema.parse(value)
    return
  }
  const compiled = compileConfig(JSON.stringify(completed(parsed.parsed.value)), options)
  expect(compiled.ok ? [] : compiled.problems).toEqual([])
})

/** A whole config around a piece: a section of one, a route, a gate, a match, or entries of a section. */
function completed(piece: unknown): Record<string, unknown> {
  const value = objectOf(piece)
  const whole = objectOf(
    'use' in value
      ? { routes: { piece: value } }
      : sideOf(value) !== undefined && !everyHas(value, 'use')
        ? { routes: { piece: { use: { model: 'small', gates: [value] } } } }
        : 'match' in value
          ? { routes: { piece: { ...value, use: 'small' } } }
          : everyHas(value, 'type')
            ? { providers: value }
            : everyHas(value, 'use')
              ? { routes: value }
              : everyHas(value, 'provider')
                ? { models: value }
                : value,
  )
  const merged = Object.entries(around).map(([section, entries]) => [
    section,
    { ...entries, ...objectOf(whole[section] ?? {}) },
  ])
  return { ...whole, ...Object.fromEntries(merged) }
}

function everyHas(value: Record<string, unknown>, field: string): boolean {
  return Object.values(value).every((entry) => typeof entry === 'object' && entry !== null && field in entry)
}

function objectOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object')
  return { ...value }
}
