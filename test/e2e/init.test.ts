import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import * as z from 'zod'
import { bareEnvironment, umbel } from '../cli/umbel.ts'
import { until } from '../harness/until.ts'

/** From nothing to a running router, as a newcomer goes: `umbel init`, `check`, `test`, `npm start`. */
const folder = mkdtempSync(join(tmpdir(), 'umbel-e2e-init-'))
const config = join(folder, 'umbel.jsonc')
let ollama: Server
let started: ChildProcess
let url: string
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  ollama = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    if (request.url === '/api/tags') {
      response.end(JSON.stringify({ models: [{ name: 'tiny:1b' }, { name: 'big:70b' }] }))
      return
    }
    let body = ''
    request.on('data', (piece: Buffer) => (body += piece.toString()))
    request.on('end', () => {
      const { model } = z.object({ model: z.string() }).parse(JSON.parse(body))
      const message = { role: 'assistant', content: `I am ${model}` }
      response.end(
        JSON.stringify({
          id: '1',
          object: 'chat.completion',
          model,
          choices: [{ index: 0, message, finish_reason: 'stop' }],
        }),
      )
    })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => ollama.once('listening', resolve))
  const address = ollama.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  env = { OLLAMA_HOST: `127.0.0.1:${port}`, UMBEL_STATE_DIRECTORY: join(folder, 'state') }
  expect(await umbel(['init'], { cwd: folder, env })).toMatchObject({ code: 0, err: '' })
  started = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...bareEnvironment, ...env, PORT: '0', UMBEL_CONFIG: config, UMBEL_API_KEY: '' },
  })
  let text = ''
  for (const stream of [started.stdout, started.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => (text += piece))
  }
  const listening = () => (text.includes('Try:') ? /listens on (\S+)/.exec(text)?.[1] : undefined)
  url = await until('npm start says where it listens', listening, 30_000)
})

afterAll(async () => {
  const exited = new Promise((resolve) => started.once('exit', resolve))
  started.kill('SIGTERM')
  await exited
  ollama.close()
  rmSync(folder, { recursive: true, force: true })
})

const answerSchema = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })]),
})

async function ask(content: string) {
  const response = await fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'auto', messages: [{ role: 'user', content }] }),
  })
  const { choices } = answerSchema.parse(await response.json())
  return { route: response.headers.get('x-umbel-route'), said: choices[0].message.content }
}

describe('what init wrote', () => {
  it('passes check and test', async () => {
    const check = await umbel(['check'], { cwd: folder, env })
    expect(check).toMatchObject({ code: 0, err: '' })
    expect(check.out).toContain('tiny:1b, big:70b')
    expect((await umbel(['test'], { cwd: folder, env })).out).toBe(
      '8 cases of umbel.test.jsonc: all passed\n',
    )
  })

  it('serves: sums from the calculator, texts from the small model, code from the large one', async () => {
    expect(await ask('what is 12% of 90')).toMatchObject({
      route: 'arithmetic',
      said: expect.stringContaining('10.8'),
    })
    expect(await ask('Translate this paragraph into German')).toEqual({
      route: 'writing',
      said: 'I am tiny:1b',
    })
    expect(await ask('Write a function in Go that reverses a list')).toEqual({
      route: 'coding',
      said: 'I am big:70b',
    })
  })
})

describe('umbel test --against', () => {
  it('finds nothing that flips against the release that is live', async () => {
    const { code, out } = await umbel(['test', '--against', 'live'], { cwd: folder, env })
    expect(out).toMatch(/: all passed; none decided differently from release [0-9a-f]{16}, live on http/)
    expect(code).toBe(0)
  })

  it('lists the decisions that a changed config flips, and fails on them where asked', async () => {
    expect(
      (await umbel(['init', '--force'], { cwd: folder, env: { ...env, OLLAMA_HOST: '127.0.0.1:9' } })).code,
    ).toBe(0)
    const args = ['test', '--against', 'live', '--json']
    const report = JSON.parse((await umbel(args, { cwd: folder, env })).out)
    expect(report).toMatchObject({ failed: 0, cases: 6 })
    expect(report.files[0].flips[0]).toMatchObject({
      before: { route: 'default', models: ['tiny:1b'] },
      after: { route: 'umbel', models: ['edge/docs'] },
    })
    const [text, none] = await Promise.all([
      umbel(['test', '--against', report.against, '--fail-on-flips'], { cwd: folder, env }),
      umbel(['test', '--against', 'ffff'], { cwd: folder, env }),
    ])
    expect(text.code).toBe(1)
    expect(text.out).toMatch(
      /decided differently from release [0-9a-f]{16} on http\S+\n +line +case +there +here\n/,
    )
    expect(none).toMatchObject({ code: 1, out: '', err: `${url} holds no release ffff.\n` })
  })
})
