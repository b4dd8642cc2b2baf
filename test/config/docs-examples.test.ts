import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemsOf } from './compile-text.ts'

const directory = 'docs'
const providers = { openai: { type: 'openai', apiKey: '$OPENAI_API_KEY' } }
const price = { input: 1, output: 2 }
const names = ['small', 'large', 'medium', 'a', 'b', 'c', 'new-model']
const models = Object.fromEntries(names.map((name) => [name, { provider: 'openai', model: name, price }]))

/** Every `"use": ...` line that stands in an example. */
function examples(page: string): string[] {
  const text = readFileSync(`${directory}/${page}`, 'utf8')
  const blocks = [...text.matchAll(/```jsonc?\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  return blocks.flatMap((block) => block.split('\n').filter((line) => line.startsWith('"use":')))
}

const pages = readdirSync(directory).filter((name) => name.endsWith('.md'))
const cases = pages.flatMap((page) => examples(page).map((example): [string, string] => [page, example]))

describe('the strategies in the docs', () => {
  it('are found', () => expect(cases.length).toBeGreaterThan(20))

  it.each(cases)('%s: %s', (_page, example) => {
    const config = `{ "providers": ${JSON.stringify(providers)}, "models": ${JSON.stringify(models)},
      "routes": { "b1": { "use": "small" }, "default": { ${example} } } }`
    expect(problemsOf(config)).toEqual([])
  })
})
