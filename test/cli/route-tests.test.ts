import { afterAll, describe, expect, it, test } from 'vitest'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { compiled } from '../config/compile-text.ts'
import { guessSurface } from '../../src/surfaces/guess-surface.ts'
import { judgeCase } from '../../src/cli/route-tests/judge-case.ts'
import { runRouteTests } from '../../src/cli/route-tests/run-route-tests.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import type { RouteCase } from '../../src/cli/route-tests/route-tests-schema.ts'
import { umbel } from './umbel.ts'

const folder = mkdtempSync(join(tmpdir(), 'umbel-tests-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  return path
}

const price = { input: 1, output: 10 }
const config = {
  providers: { openai: { type: 'openai', apiKey: '$K' }, edge: { type: 'edge' } },
  models: {
    small: { provider: 'openai', model: 's', price, contextWindow: 1000, maxOutputTokens: 100 },
    large: {
      provider: 'openai',
      model: 'l',
      price: { input: 10, output: 100 },
      contextWindow: 1000,
      maxOutputTokens: 100,
    },
    unknown: { provider: 'openai', model: 'u' },
  },
  aliases: { 'gpt-4o': 'auto' },
  routes: {
    gold: { match: { tier: 'gold' }, use: 'large' },
    team: { match: { header: { 'x-team': 'a' }, metadata: { env: 'prod' } }, use: 'small' },
    tools: { match: { has: 'tools' }, use: { fallback: ['small', 'route/spare'] } },
    billing: {
      match: {
        examples: ['I was charged twice', 'refund please', 'where is my invoice', 'my card was declined'],
      },
      use: { fallback: ['small', 'large'] },
    },
    sums: {
      match: { examples: ['what is 12 times 4', '15% of 240', 'add 3 and 9', 'square root of 2'] },
      use: 'edge/calc',
    },
    spare: { use: { balance: ['large', 'unknown'], weights: [1, 0] } },
    default: {
      use: {
        switch: [
          { when: { has: ['json_schema'] }, use: 'large' },
          {
            when: { keywords: 'short' },
            use: { model: 'small', system: 'x'.repeat(400), params: { max_tokens: 10 } },
          },
        ],
        else: { sequence: [{ use: 'small' }, { use: 'large' }] },
      },
    },
  },
}
const embedder = shippedEmbedder()
const { release } = compiled(config)

function failuresOf(each: RouteCase) {
  const { body, ...rest } = each
  const one = { ...rest, line: 1, ...(typeof body === 'object' && { body }) }
  return judgeCase(one, release, embedder).failures
}

function whatFails(each: RouteCase): string[] {
  return failuresOf(each).map(({ what }) => what)
}

function costOf(each: RouteCase): string {
  return failuresOf({ ...each, maxCost: 0 })[0]?.got ?? ''
}

describe('what a case expects', () => {
  it('a route, one of several, or by its full name', () => {
    expect(whatFails({ prompt: 'they charged me twice', route: 'billing' })).toEqual([])
    expect(whatFails({ prompt: 'they charged me twice', route: ['sums', 'route/billing'] })).toEqual([])
    expect(failuresOf({ prompt: 'they charged me twice', route: 'sums' })).toEqual([
      { what: 'route', expected: 'sums', got: 'billing' },
    ])
  })

  it('the model that answers unless something fails', () => {
    expect(whatFails({ prompt: 'they charged me twice', model: 'small' })).toEqual([])
    expect(whatFails({ prompt: 'they charged me twice', model: 'large' })).toEqual(['model'])
    // A member of weight 0 is never drawn.
    expect(
      whatFails({ body: { model: 'spare', messages: [{ role: 'user', content: 'hi' }] }, model: 'large' }),
    ).toEqual([])
  })

  it('a forbidden model anywhere in the chain fails, with its place', () => {
    expect(failuresOf({ prompt: 'they charged me twice', not: ['large'] })).toEqual([
      { what: 'not', expected: 'never large', got: 'large (routes.billing.use.fallback[1])' },
    ])
    expect(whatFails({ prompt: 'they charged me twice', not: ['l*'] })).toEqual(['not'])
    expect(whatFails({ prompt: 'they charged me twice', not: ['unknown', 'sums'] })).toEqual([])
  })

  it('a forbidden route fails as the decision, and where a strategy names it', () => {
    const body = {
      messages: [{ role: 'user', content: 'hi' }],
      tools: [{ type: 'function', function: { name: 'f' } }],
    }
    expect(failuresOf({ body, not: ['route/spare'] })[0]?.got).toBe('spare (routes.tools.use.fallback[1])')
    expect(whatFails({ body, not: ['tools'] })).toEqual(['not'])
    expect(whatFails({ body, not: ['billing'] })).toEqual([])
  })

  it('a branch that this request does not take is not reached', () => {
    const format = { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object' } } }
    const body = { model: 'default', messages: [{ role: 'user', content: 'hi' }], response_format: format }
    expect(whatFails({ body, not: ['small'], model: 'large' })).toEqual([])
    expect(whatFails({ body: { ...body, response_format: { type: 'text' } }, not: ['small'] })).toEqual([
      'not',
    ])
  })

  it('confidence, and that nothing takes it', () => {
    expect(whatFails({ prompt: 'they charged me twice', confidence: 0.5, abstains: false })).toEqual([])
    expect(whatFails({ prompt: 'they charged me twice', confidence: 1 })).toEqual(['confidence'])
    expect(whatFails({ prompt: '🌻', confidence: 0.1 })).toEqual(['confidence'])
    expect(whatFails({ prompt: '🌻', abstains: true })).toEqual([])
    expect(whatFails({ prompt: 'they charged me twice', abstains: true })).toEqual(['abstains'])
  })

  it('names that nothing is called by fail the case: a misspelt "not" would hold for ever', () => {
    expect(failuresOf({ prompt: 'hi', not: ['larg'] })).toEqual([
      {
        what: 'name',
        expected: 'a route or model of the config',
        got: 'there is no "larg". Did you mean "large"?',
      },
    ])
    expect(whatFails({ prompt: 'hi', route: 'biling', model: 'edge/calc' })).toEqual(['name'])
    expect(whatFails({ prompt: 'hi', not: ['nobody/*'] })).toEqual([])
  })

  it('headers, metadata, tier and tags reach the decision', () => {
    expect(whatFails({ prompt: 'hi', tier: 'gold', route: 'gold' })).toEqual([])
    const both = { headers: { 'X-Team': 'a' }, metadata: { env: 'prod' }, tags: ['t'] }
    expect(whatFails({ prompt: 'hi', ...both, route: 'team' })).toEqual([])
    expect(whatFails({ prompt: 'hi', headers: both.headers, route: 'team' })).toEqual(['route'])
  })

  it('a body in any dialect of the surfaces; one that its surface refuses fails the case', () => {
    const ask = [{ role: 'user', content: 'they charged me twice' }]
    for (const body of [{ messages: ask }, { input: ask }, { max_tokens: 9, system: 's', messages: ask }]) {
      expect(whatFails({ body, route: 'billing' })).toEqual([])
    }
    expect(whatFails({ body: { prompt: 'they charged me twice' }, route: 'billing' })).toEqual([])
    expect(whatFails({ body: { model: 'gpt-4o', messages: ask }, route: 'billing' })).toEqual([])
    expect(failuresOf({ body: { model: 'smal', messages: ask }, route: 'billing' })[0]?.got).toContain(
      "404: There is no model 'smal'. Did you mean 'small'?",
    )
    expect(whatFails({ body: { messages: 'hi' }, route: 'billing' })).toEqual(['refused'])
  })
})

describe('maxCost', () => {
  it('counts every attempt of the request, with the longest answers it allows', () => {
    const body = { messages: [{ role: 'user', content: 'they charged me twice' }], max_tokens: 50 }
    const tokens = Math.ceil(Buffer.byteLength(JSON.stringify({ model: 'auto', ...body })) / 4)
    // Each of three nodes adds four tokens at most: two models, 11 times the small one's price.
    const most = (11 * (tokens + 12) + 11 * 10 * 50) / 1e6
    expect(costOf({ body })).toBe(`$${Number(most.toPrecision(2))} (every attempt of this request)`)
    expect(whatFails({ body, maxCost: most + 1e-9 })).toEqual([])
    expect(whatFails({ body, maxCost: most - 1e-5 })).toEqual(['maxCost'])
    const twice = most + (11 * 10 * 50) / 1e6
    expect(whatFails({ body: { ...body, n: 2 }, maxCost: twice - 1e-5 })).toEqual(['maxCost'])
    expect(whatFails({ body: { ...body, n: 2 }, maxCost: twice + 1e-4 })).toEqual([])
  })

  it("takes the model's longest answer where nobody bounds it, and a bound in the config where there is one", () => {
    expect(costOf({ prompt: 'they charged me twice' })).toBe('$0.011 (every attempt of this request)')
    expect(costOf({ body: { model: 'default', messages: [{ role: 'user', content: 'short' }] } })).toMatch(
      /^\$0\.000(2[0-9]) \(every attempt/,
    )
  })

  it('is the worst case of the strategy where calls read what earlier calls wrote', () => {
    expect(costOf({ body: { model: 'default', messages: [{ role: 'user', content: 'long' }] } })).toBe(
      '$0.022 (worst case of the strategy)',
    )
  })

  it('is nothing inside the Worker, and never a guess', () => {
    expect(whatFails({ prompt: 'what is 3 times 4', route: 'sums', maxCost: 0 })).toEqual([])
    const body = { model: 'unknown', messages: [{ role: 'user', content: 'hi' }] }
    expect(failuresOf({ body, maxCost: 100 })[0]?.got).toBe('not bounded: no price is known of unknown')
  })
})

describe('which endpoint a body is for', () => {
  test.each([
    [{ messages: [] }, 'chat'],
    [{ input: 'hi' }, 'responses'],
    [{ prompt: 'hi' }, 'completions'],
    [{ messages: [], system: 'x' }, 'messages'],
    [{ messages: [], tools: [{ name: 'f', input_schema: {} }] }, 'messages'],
    [{ messages: [{ role: 'user', content: [{ type: 'tool_result' }] }] }, 'messages'],
    [{ messages: [{ role: 'user', content: [{ type: 'image_url' }] }] }, 'chat'],
    [{ messages: [], top_k: 5 }, 'chat'],
    [{ messages: [{ role: 'system', content: 'x' }], top_k: 5, max_tokens: 5 }, 'chat'],
    [{ messages: [], thinking: {}, max_tokens: 5 }, 'messages'],
    [{}, 'chat'],
  ])('%j: %s', (body, surface) => expect(guessSurface(body)).toBe(surface))
})

describe('umbel test', () => {
  it('guards the examples: every one has route tests, and they hold', async () => {
    const examples = join(import.meta.dirname, '../../examples')
    const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const files = ['.', ...folders.map(({ name }) => name)].map((name) =>
      join(examples, name, 'umbel.test.jsonc'),
    )
    expect(files.filter((each) => !existsSync(each))).toEqual([])
    const { code, out, err } = await umbel(['test', ...files])
    expect(err).toBe('')
    expect(out).toMatch(/^\d+ cases of 7 files: all passed\n$/)
    expect(code).toBe(0)
  })

  it('tells failures as a table, as JSON and as JUnit, and exits with 1', async () => {
    file('umbel.jsonc', config)
    const tests = file('umbel.test.jsonc', {
      cases: [
        { prompt: 'they charged me twice', route: 'sums', not: ['large'] },
        { name: 'a <sum> & more', prompt: 'what is 3 times 4', route: 'sums' },
      ],
    })
    const junit = join(folder, 'report.xml')
    const { code, out } = await umbel(['test', tests, '--junit', junit])
    expect(code).toBe(1)
    expect(out).toContain(': 1 of 2 failed\n')
    expect(out).toMatch(/they charged me twice +route sums +billing +0\.\d\d, needs 0\.\d\d +sums 0\.\d\d\n/)
    expect(out).toMatch(/never large +large \(routes\.billing\.use\.fallback\[1\]\)\n/)
    expect(out).toMatch(/near 0\.\d\d {2}billing: I was charged twice\n/)
    expect(out).toContain('2 cases of')
    const xml = readFileSync(junit, 'utf8')
    expect(xml).toContain('tests="2" failures="1"')
    expect(xml).toContain('name="a &lt;sum&gt; &amp; more"')
    const json = JSON.parse((await umbel(['test', tests, '--json'])).out)
    expect(json).toMatchObject({ cases: 2, passed: 1, failed: 1 })
    expect(json.files[0].cases[0]).toMatchObject({
      line: 3,
      outcome: { route: 'billing', models: ['small'] },
    })
  })

  it.each<[string, unknown, RegExp]>([
    [
      'nothing expected',
      { cases: [{ prompt: 'hi' }] },
      /bad\.jsonc:3:5 cases\[0\]: nothing is expected: add "route"/,
    ],
    ['neither prompt nor body', { cases: [{ route: 'a' }] }, /a case has either "prompt" or "body"/],
    [
      'a misspelt option',
      { cases: [{ promt: 'hi', route: 'a' }] },
      /no option "promt" here\. Did you mean "prompt"\?/,
    ],
    ['no cases', { cases: [] }, /cases: at least one case/],
    ['a config', config, /bad\.jsonc is a config\. Give its tests/],
    [
      'no config beside it',
      { config: 'none.jsonc', cases: [{ prompt: 'a', route: 'b' }] },
      /there is no config .*none\.jsonc/,
    ],
    [
      'a body that is not there',
      { cases: [{ body: 'b.json', route: 'b' }] },
      /bad\.jsonc:3 body: there is no file .*b\.json/,
    ],
    ['not JSON', '{ cases', /This is not JSON/],
  ])('%s is refused with its place', async (_, content, words) => {
    await expect(runRouteTests([file('bad.jsonc', content)], {})).rejects.toThrow(words)
  })

  it('what is wrong with a file is a line and exit code 1', async () => {
    const { code, out, err } = await umbel(['test', file('bad.jsonc', '{ "cases": [] }')])
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/bad\.jsonc:1:12 cases: at least one case\.\n$/)
  })

  it('a call that it does not know is exit code 2', async () => {
    expect((await umbel(['test', '--jsn'])).code).toBe(2)
    expect((await umbel(['explain'])).code).toBe(2)
  })
})
