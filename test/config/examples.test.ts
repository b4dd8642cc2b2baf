import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exampleNames, exampleText } from '../examples/example.ts'
import { compileText } from './compile-text.ts'

const root = join(import.meta.dirname, '../..')

test('every folder of examples is known to the tests', () => {
  const folders = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...exampleNames].toSorted())
})

describe.each(exampleNames)('%s', (name) => {
  test('compiles as it is written, with no key', () => {
    const outcome = compileText(exampleText(name))
    expect(outcome).toMatchObject({ ok: true })
    expect(exampleText(name)).not.toContain('apiKey')
  })

  test('has a README with both commands, and a test', () => {
    const readme = readFileSync(join(root, 'examples', name, 'README.md'), 'utf8')
    expect(readme).toContain(`UMBEL_CONFIG=examples/${name}/umbel.jsonc npm start`)
    expect(readme).toContain('curl -i http://127.0.0.1:8787/v1/chat/completions')
    expect(existsSync(join(root, 'test/examples', `${name}.test.ts`))).toBe(true)
  })
})
