import * as z from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { controlClient } from '../../scripts/self-host.mjs'
import { createKey } from '../../src/keys/key-register.ts'
import { knownSecrets } from '../../src/config/known-providers.ts'
import { until } from '../harness/until.ts'

/** `npm start` and `npx umbel` as a person meets them: processes, their words, their exit codes. */
const folder = mkdtempSync(join(tmpdir(), 'umbel-cli-'))
const state = join(folder, 'state')
const keys = Object.fromEntries([...knownSecrets, 'UMBEL_API_KEY'].map((name) => [name, '']))
const base = {
  ...process.env,
  ...keys,
  OLLAMA_HOST: '127.0.0.1:9',
  UMBEL_STATE_DIRECTORY: state,
  PORT: '0',
  UMBEL_CONFIG: '',
}

const edgeOnly = {
  providers: { edge: { type: 'edge' } },
  models: { sums: { provider: 'edge', model: 'calc', description: 'Arithmetic' } },
  routes: { default: { use: 'sums' } },
}

function file(name: string, config: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof config === 'string' ? config : JSON.stringify(config, null, 2))
  return path
}

/** Neither the words nor their order tell which half an example is in. */
const halves = (list: string[], half: boolean) =>
  list.filter((_, at) => (7 * at * at + 3 * at) % 11 < 5 === half)
const routed = (billing: string[], maths: string[]) => ({
  ...edgeOnly,
  routes: {
    billing: { match: { examples: billing }, use: 'sums' },
    maths: { match: { examples: maths }, use: 'sums' },
  },
})

function umbel(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/umbel.mjs', ...args], { env: base }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err })
    })
  })
}

interface Started {
  readonly child: ChildProcess
  readonly text: () => string
  readonly exited: Promise<number | null>
}

function start(env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env: { ...base, ...env } })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece) => (text += piece))
  return { child, text: () => text, exited: new Promise((resolve) => child.on('exit', resolve)) }
}

async function urlOf(started: Started): Promise<string> {
  const listening = () =>
    started.text().includes('Try:') ? /listens on (\S+)/.exec(started.text())?.[1] : undefined
  return until('npm start says where it listens', listening, 30_000)
}

async function contactOf(started: Started, directory: string) {
  await urlOf(started)
  const contact: unknown = JSON.parse(readFileSync(join(directory, 'control.json'), 'utf8'))
  return contactSchema.parse(contact)
}

async function version(url: string): Promise<string> {
  return (await health(url)).version
}

const healthSchema = z.object({ release: z.string(), version: z.string(), problem: z.nullable(z.string()) })

const contactSchema = z.object({ controlUrl: z.string(), controlToken: z.string() })

async function health(url: string) {
  const response = await fetch(`${url}/healthz`)
  return healthSchema.parse(await response.json())
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm start', () => {
  it('says where, what it found and what to try; ends with all it started on SIGTERM', async () => {
    const started = start({ UMBEL_ADMIN_TOKEN: 'token-of-the-tests' })
    const url = await urlOf(started)
    const headers = { authorization: 'Bearer token-of-the-tests' }
    expect((await fetch(`${url}/admin/config`, { headers })).status).toBe(200)
    expect(started.text()).toContain('models  edge/calc, edge/docs, edge/auto, edge/embed')
    expect(started.text()).toContain(`curl ${url}/v1/chat/completions`)
    expect(await version(url)).toBe('1')
    started.child.kill('SIGTERM')
    expect(await started.exited).toBe(0)
    await expect(fetch(url)).rejects.toThrow()
  })

  it('keeps what was published over a restart, and takes a new file only when it has changed', async () => {
    const config = file('own.jsonc', edgeOnly)
    const first = start({ UMBEL_CONFIG: config })
    expect(await version(await urlOf(first))).toBe('2')
    const other = file('other.jsonc', { ...edgeOnly, defaultModel: 'sums' })
    const published = await umbel('publish', other)
    expect(published.err).toBe('')
    expect(published.out).toContain('as version 3')
    first.child.kill('SIGINT')
    await first.exited

    const second = start({ UMBEL_CONFIG: config })
    expect(await version(await urlOf(second))).toBe('3')
    second.child.kill('SIGTERM')
    await second.exited

    file('own.jsonc', { ...edgeOnly, meter: 'all' })
    const third = start({ UMBEL_CONFIG: config })
    expect(await version(await urlOf(third))).toBe('4')
    third.child.kill('SIGTERM')
    await third.exited
  })

  it('starts again when keys were made, says that they are asked for, and what there is', async () => {
    const own = { UMBEL_CONFIG: file('keyed.jsonc', edgeOnly), UMBEL_STATE_DIRECTORY: join(folder, 'keyed') }
    const first = start(own)
    const { controlUrl, controlToken } = await contactOf(first, own.UMBEL_STATE_DIRECTORY)
    const terms = { name: 'a', scopes: {}, tier: null, tenant: null, tags: [], expiresAt: null }
    const { key } = await createKey(controlClient({ controlUrl, controlToken }), terms, Date.now())
    first.child.kill('SIGTERM')
    await first.exited

    const second = start(own)
    const url = await urlOf(second)
    expect(second.text()).toContain('models  sums')
    expect(second.text()).toContain('routes  auto, default')
    expect(second.text()).toContain('keys    are asked for')
    expect(second.text()).toContain('Bearer umb_')
    const listed = await fetch(`${url}/v1/models`, { headers: { authorization: `Bearer ${key}` } })
    expect(listed.status).toBe(200)
    second.child.kill('SIGTERM')
    expect(await second.exited).toBe(0)
  })

  it('a broken file is told with its place, and the last good config serves', async () => {
    const config = file(
      'broken.jsonc',
      '{\n  "providers": { "edge": { "type": "egde" } },\n  "models": {}\n}',
    )
    const started = start({ UMBEL_CONFIG: config })
    expect(await version(await urlOf(started))).toBe('4')
    expect(started.text()).toContain(
      'broken.jsonc:2:36 providers.edge.type: "egde" is not known. Did you mean "edge"?',
    )
    expect(started.text()).toContain('the last good one serves')
    started.child.kill('SIGTERM')
    await started.exited
  })

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a broken file with nothing stored',
      { UMBEL_STATE_DIRECTORY: join(folder, 'empty'), UMBEL_CONFIG: join(folder, 'broken.jsonc') },
      /broken\.jsonc:2:36 /,
    ],
    [
      'a file that is not there',
      { UMBEL_CONFIG: join(folder, 'none.jsonc') },
      /^UMBEL_CONFIG names .*, and there is no such file\.\n$/,
    ],
    ['a folder', { UMBEL_CONFIG: folder }, /^The config .* cannot be read \(EISDIR\)\.\n$/],
    ['a port that is none', { PORT: 'http' }, /^PORT is "http"; it must be a number from 0 to 65535\.\n$/],
  ])('%s is a line and exit code 1', async (_, env, words) => {
    const started = start(env)
    expect(await started.exited).toBe(1)
    expect(started.text()).toMatch(words)
    expect(started.text()).not.toContain('    at ')
  })

  it('a busy port is one clear line', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const started = start({ PORT: port })
    expect(await started.exited).toBe(1)
    expect(started.text()).toBe(
      `Port ${port} is in use. Stop what listens there, or choose another: PORT=8788 npm start\n`,
    )
    server.close()
  })
})

describe('umbel', () => {
  let running: Started
  let url: string

  beforeAll(async () => {
    running = start({ UMBEL_STATE_DIRECTORY: state })
    url = await urlOf(running)
  })

  afterAll(async () => {
    running.child.kill('SIGTERM')
    await running.exited
  })

  it('check prints what a config makes', async () => {
    const { code, out } = await umbel('check', 'examples/umbel.jsonc')
    expect(code).toBe(0)
    expect(out).toContain('examples/umbel.jsonc compiles')
    expect(out).toMatch(/route\s+billing: fallback, at most 2 calls/)
    const json = JSON.parse((await umbel('check', 'examples/umbel.jsonc', '--json')).out)
    expect(json.classifier.labels).toEqual(['billing', 'arithmetic'])
  })

  it('check refuses with path, line and the nearest form, and exit code 1', async () => {
    const { code, out, err } = await umbel(
      'check',
      file('bad.jsonc', { ...edgeOnly, routes: { default: { use: 'sum' } } }),
    )
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(
      /bad\.jsonc:\d+:\d+ routes\.default\.use: there is no model or route "sum"\. Did you mean "sums"\?/,
    )
  })

  it('check --deployed judges as a deployment does', async () => {
    const near = {
      ...edgeOnly,
      providers: { ...edgeOnly.providers, near: { type: 'openai', baseUrl: 'http://127.0.0.1:1/v1' } },
    }
    const config = file('near.jsonc', near)
    expect((await umbel('check', config)).code).toBe(0)
    const { code, err } = await umbel('check', config, '--deployed')
    expect(code).toBe(1)
    expect(err).toContain('plain http is allowed in local mode only')
  })

  it('explain says where a text goes and why, with nothing called', async () => {
    const { code, out } = await umbel(
      'explain',
      'they billed my card two times',
      '--config',
      'examples/umbel.jsonc',
    )
    expect(code).toBe(0)
    expect(out).toMatch(
      /^route\s+billing \(classified\)\nmodel\s+small\nconfidence\s+0\.\d\d, abstains below 0\.\d\d/,
    )
    const request = file('request.json', { model: 'small', messages: [{ role: 'user', content: 'hi' }] })
    const whole = await umbel('explain', '--request', request, '--config', 'examples/umbel.jsonc', '--json')
    expect(JSON.parse(whole.out)).toMatchObject({ route: null, model: 'small', reason: 'model named' })
    expect((await umbel('explain')).code).toBe(2)
  })

  it('publish makes a config live under a higher version; rollback brings the one before back', async () => {
    const before = await version(url)
    const first = await umbel('publish', file('one.jsonc', { ...edgeOnly, defaultModel: 'sums' }))
    const id = /release ([0-9a-f]+)/.exec(first.out)?.[1] ?? ''
    await umbel('publish', file('two.jsonc', { ...edgeOnly, meter: 'all' }))
    const back = await umbel('rollback', id)
    expect(back.out).toBe(`Release ${id} is live again on ${url} as version ${Number(before) + 3}.\n`)
    const newest = String(Number(before) + 3)
    const live = async () => ((await version(url)) === newest ? health(url) : undefined)
    expect(await until('the newest version serves', live, 30_000)).toMatchObject({
      release: id,
      problem: null,
    })
    expect(await umbel('rollback', 'nothing')).toMatchObject({ code: 1, out: '' })
  })

  it('what scores below the live one beyond chance is published by --force only', async () => {
    const parts = ['invoice', 'refund', 'charge', 'receipt', 'subscription', 'discount']
    const asks = ['what is my', 'I have a question about the', 'please send me the', 'cancel the']
    const bills = asks.flatMap((ask) => parts.map((part) => `${ask} ${part}`))
    const sums = bills.map((_, at) => `what is ${at + 2} times ${at + 30}`)
    const good = await umbel('publish', file('good.jsonc', routed(bills, sums)), '--note', 'good')
    expect(good.code).toBe(0)
    const mixed = routed(
      [...halves(bills, true), ...halves(sums, true)],
      [...halves(bills, false), ...halves(sums, false)],
    )
    const worse = file('worse.jsonc', mixed)
    const refused = await umbel('publish', worse)
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.err).toMatch(/scores below version \d+, which is live; nothing was changed/)
    expect(refused.err).toMatch(
      /held out, of \d+ examples in common: [\d.]+% right, live 100.0%; difference -/,
    )
    const forced = await umbel('publish', worse, '--force', '--author', 'Ann', '--note', 'on purpose')
    expect(forced.out).toMatch(/^\S+worse.jsonc is live/)
    const listed = await umbel('releases')
    expect(listed.out).toMatch(/^live {2}\d+ .* Ann .* published +on purpose\n {6}\d+ .* published +good$/m)
  })

  it('publish of a broken config changes nothing', async () => {
    const before = await version(url)
    expect((await umbel('publish', file('bad.jsonc', '{'))).code).toBe(1)
    expect(await version(url)).toBe(before)
  })

  it('keys: made and shown once, listed without it, rotated, revoked', async () => {
    const made = await umbel('keys', 'create', 'team a', '--tier', 'gold', '--route', 'default', '--json')
    const { key, id } = JSON.parse(made.out)
    expect(key).toMatch(/^umb_/)
    const listed = await umbel('keys', 'list')
    expect(listed.out).toContain(`${id}  team a  tier gold  routes default`)
    const asked = () => fetch(`${url}/v1/models`, { headers: { authorization: `Bearer ${key}` } })
    expect((await asked()).status).toBe(200)
    const rotated = await umbel('keys', 'rotate', id, '--overlap', '1h')
    expect(rotated.out).toMatch(/^umb_\S+\n\nkey_/)
    expect((await umbel('keys', 'revoke', id)).out).toContain('is revoked')
    expect((await umbel('keys', 'list')).out).toContain(`${id}  team a  revoked`)
    expect(await umbel('keys', 'revoke', 'key_0000000000000000')).toMatchObject({ code: 1 })
    expect((await umbel('keys', 'create', 'b', '--expires', 'soon')).err).toContain('not a span of time')
    expect(readFileSync(join(state, 'started.json'), 'utf8')).not.toContain(key)
  })

  it('keys create says which names of its scopes nothing live has, and makes the key', async () => {
    const made = await umbel(
      'keys',
      'create',
      'typo',
      '--route',
      'none',
      '--model',
      'edge/*',
      'sumz',
      '--json',
    )
    expect(made.code).toBe(0)
    const { id } = JSON.parse(made.out)
    expect(made.err).toMatch(
      /^warning: on http:\S+ there is no route 'none'.*\nwarning: on http:\S+ there is no model 'sumz'.*\n$/,
    )
    await umbel('keys', 'revoke', id)
    const right = await umbel('keys', 'create', 'right', '--model', '*')
    expect(right.err).toBe('')
    await umbel('keys', 'revoke', /key_[0-9a-f]{16}/.exec(right.out)?.[0] ?? '')
  })

  it('publish without a running server says how else', async () => {
    const env = { ...base, UMBEL_STATE_DIRECTORY: join(folder, 'nobody') }
    const err = await new Promise((resolve) => {
      execFile(
        process.execPath,
        ['scripts/umbel.mjs', 'publish', 'examples/umbel.jsonc'],
        { env },
        (_, __, text) => resolve(text),
      )
    })
    expect(err).toContain('No npm start runs here.')
  })

  it('the control port asks for its token', async () => {
    const { controlUrl } = JSON.parse(readFileSync(join(state, 'control.json'), 'utf8'))
    expect((await fetch(`${controlUrl}/kv/CONFIG/config`)).status).toBe(401)
  })

  it('the control port words the errors of the administration', async () => {
    const { controlUrl, controlToken } = JSON.parse(readFileSync(join(state, 'control.json'), 'utf8'))
    const headers = { authorization: `Bearer ${controlToken}` }
    const missing = await fetch(`${controlUrl}/admin/releases/manifests/ffff`, { headers })
    expect(missing.status).toBe(404)
    expect(await missing.json()).toMatchObject({ error: { code: 'not_found', param: null } })
    const broken = await fetch(`${controlUrl}/admin/releases/moves`, { method: 'POST', body: '{', headers })
    expect(broken.status).toBe(400)
  })
})
