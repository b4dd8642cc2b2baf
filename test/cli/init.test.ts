import { afterAll, describe, expect, it } from 'vitest'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { compileFile } from '../../src/cli/compile-file.ts'
import type { Found } from '../../src/config/found-models.ts'
import { judgeCase } from '../../src/cli/route-tests/judge-case.ts'
import { knownSecrets } from '../../src/config/known-providers.ts'
import { parseJsonc } from '../../src/config/parse-jsonc.ts'
import { printJsonc } from '../../src/cli/print-jsonc.ts'
import { routeTestsSchema } from '../../src/cli/route-tests/route-tests-schema.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { starterConfig } from '../../src/cli/init/starter-config.ts'
import { starterTests } from '../../src/cli/init/starter-tests.ts'
import { umbel } from './umbel.ts'

const folder = mkdtempSync(join(tmpdir(), 'umbel-init-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const embedder = shippedEmbedder()
const baseUrl = 'http://127.0.0.1:11434'

describe('the config that init writes', () => {
  it.each<[string, Found]>([
    ['nothing', { environment: [] }],
    ...knownSecrets.map((name): [string, Found] => [name, { environment: [name] }]),
    ['every key', { environment: knownSecrets }],
    ['one model of Ollama', { environment: [], ollama: { baseUrl, models: ['llama3.2:latest'] } }],
    [
      'Ollama beside a key',
      { environment: ['GROQ_API_KEY'], ollama: { baseUrl, models: ['a:70b', 'b:1b', 'bge-m3'] } },
    ],
  ])('for %s compiles without a warning, and its own tests hold', async (_, found) => {
    const { config, comments, hasModels } = starterConfig(found, './s.json')
    const { release, warnings } = await compileFile(
      { name: 'made', text: printJsonc(config, comments) },
      embedder,
      true,
    )
    expect(warnings).toEqual([])
    const tests = routeTestsSchema.parse(starterTests('./t.json', hasModels))
    for (const { body, ...each } of tests.cases) {
      const one = { ...each, line: 1, ...(typeof body === 'object' && { body }) }
      expect(judgeCase(one, release, embedder)).toMatchObject({ failures: [] })
      const examples = Object.values(release.routes).flatMap((route) => route.examples)
      expect(examples).not.toContain(each.prompt)
    }
  })

  it('asks the cheap ones first for texts and the best first for code, of Ollama by size', () => {
    const ollama = { baseUrl, models: ['a:70b', 'b:1b', 'c:500m', 'nomic-embed-text:latest'] }
    const { config } = starterConfig({ environment: [], ollama }, './s.json')
    expect(config.routes?.['writing']?.use).toEqual({ fallback: ['c:500m', 'a:70b'] })
    expect(config.routes?.['coding']?.use).toEqual({ fallback: ['a:70b', 'c:500m'] })
    expect(config.routes?.['default']?.use).toMatchObject({ select: ['a:70b', 'b:1b', 'c:500m'] })
  })
})

describe('umbel init', () => {
  it('writes both files once, names keys by their secrets, and replaces nothing without --force', async () => {
    const env = { OPENAI_API_KEY: 'sk-very-secret' }
    const first = await umbel(['init'], { cwd: folder, env })
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toContain('Wrote umbel.jsonc and umbel.test.jsonc.')
    expect(first.out).toContain('found   OPENAI_API_KEY')
    const text = readFileSync(join(folder, 'umbel.jsonc'), 'utf8')
    expect(text).not.toContain('sk-very-secret')
    expect(text).toContain('"apiKey": "$OPENAI_API_KEY"')
    const schema = /"\$schema": "([^"]+)"/.exec(text)?.[1] ?? ''
    expect(existsSync(join(folder, schema))).toBe(true)

    writeFileSync(join(folder, 'umbel.jsonc'), '// mine\n{}')
    const second = await umbel(['init'], { cwd: folder })
    expect(second).toMatchObject({ code: 1, out: '' })
    expect(second.err).toBe('umbel.jsonc and umbel.test.jsonc are there already. --force replaces them.\n')
    expect(readFileSync(join(folder, 'umbel.jsonc'), 'utf8')).toContain('// mine')
    expect((await umbel(['init', '--force', '--json'], { cwd: folder })).code).toBe(0)
    expect((await umbel(['check'], { cwd: folder })).code).toBe(0)
    expect((await umbel(['test'], { cwd: folder })).out).toBe('6 cases of umbel.test.jsonc: all passed\n')
  })

  it('under another name the tests know their config', async () => {
    expect((await umbel(['init', 'team.jsonc'], { cwd: folder })).out).toContain(
      'npx umbel test team.test.jsonc',
    )
    expect((await umbel(['test', 'team.test.jsonc'], { cwd: folder })).code).toBe(0)
  })
})

describe('JSON with comments', () => {
  it('reads back as what was printed, with comments anywhere', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const object = { $schema: 'x', a: { b: value, 'c.d': [value, { e: value }] } }
        const comments = { '': ['head'], a: ['one', 'two'], 'a.b': ['// odd */'], 'a["c.d"][1]': ['deep'] }
        const outcome = parseJsonc(printJsonc(object, comments))
        // Whatever a parser refuses, such as a key called __proto__, was in the value.
        if (outcome.ok) expect(JSON.stringify(outcome.parsed.value)).toBe(JSON.stringify(object))
        else expect(JSON.stringify(object)).toContain('__proto__')
      }),
    )
  })

  it('keeps short things on a line and opens sections', () => {
    const text = printJsonc(
      { providers: { edge: { type: 'edge' } }, list: [1, 2] },
      { providers: ['accounts'] },
    )
    expect(text).toBe(
      '{\n  // accounts\n  "providers": {\n    "edge": { "type": "edge" },\n  },\n  "list": [\n    1,\n    2,\n  ],\n}\n',
    )
  })
})
