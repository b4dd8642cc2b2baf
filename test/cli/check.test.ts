import { afterAll, expect, test } from 'vitest'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { umbel } from './umbel.ts'

const folder = mkdtempSync(join(tmpdir(), 'umbel-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const models = { small: { provider: 'openai' } }
const providers = { openai: { type: 'openai', apiKey: '$K' } }

async function checked(config: object) {
  writeFileSync(join(folder, 'umbel.jsonc'), JSON.stringify(config))
  const { code, out, err } = await umbel(['check', '--json'], { cwd: folder })
  return { code, err, said: JSON.parse(out) }
}

test('umbel check --json tells what is wrong as JSON, and exits with 1', async () => {
  const { code, err, said } = await checked({ providers, models, routes: { default: { use: 'smal' } } })
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(said).toMatchObject({
    config: 'umbel.jsonc',
    problems: [
      {
        path: 'routes.default.use',
        line: 1,
        column: expect.any(Number),
        message: expect.stringContaining('smal'),
        suggestion: expect.stringContaining('small'),
      },
    ],
  })
})

test('and what it makes, with warnings', async () => {
  const examples = ['where is my invoice', 'refund please', 'refund please']
  const routes = { billing: { match: { examples }, use: 'small' } }
  const { code, err, said } = await checked({ providers, models, routes })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(said).toMatchObject({ models: ['small'], warnings: [{ message: expect.any(String) }] })
})
