import { afterAll, describe, expect, it } from 'vitest'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { stringify } from 'yaml'
import type { Config } from '../../src/config/schema/config-schema.ts'
import { convert } from '../../src/cli/import/import-config.ts'
import { TerminalError } from '../../src/cli/terminal-error.ts'
import { configSchema } from '../../src/config/schema/config-schema.ts'
import { readQuery } from '../../src/cli/import/portkey/read-query.ts'
import { Notes } from '../../src/cli/import/notes.ts'
import { umbel } from './umbel.ts'

const folder = mkdtempSync(join(tmpdir(), 'umbel-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

interface Got {
  readonly config: Config
  /** `path: message` */
  readonly notes: readonly string[]
  readonly text: string
}

/** Converts, and so compiles what came out. */
async function imported(format: string, content: unknown, environment: string[] = []): Promise<Got> {
  const path = file(typeof content === 'string' ? 'source.yaml' : 'source.json', content)
  const { config, notes, text } = await convert(format, path, join(folder, 'out.jsonc'), { environment })
  return {
    config: configSchema.parse(config),
    notes: notes.map((note) => `${note.path}: ${note.message}`),
    text,
  }
}

function use({ config }: Got, route = 'default'): unknown {
  return config.routes?.[route]?.use
}

function deployment(name: string, params: object, more: object = {}) {
  return { model_name: name, litellm_params: params, ...more }
}

/** A value, or nothing. */
function some<T>(arbitrary: fc.Arbitrary<T>) {
  return fc.option(arbitrary, { nil: null })
}

function preset(slug: string, config: object) {
  return { data: { slug, designated_version: { config, system_prompt: 'Be brief.' } } }
}

/** A condition of Portkey's: a literal with its key `then` would look like a promise. */
function condition(query: object, target: string): unknown {
  return JSON.parse(JSON.stringify({ query, to: target }).replace('"to":', '"then":'))
}

/** Where an editor finds the schema depends on where the file is. */
function withoutSchema(text: string): string {
  return text.replace(/"\$schema": .*/, '')
}

/** As a model looks with the retries and the timeout of the router. */
function tried(name: string) {
  return { model: name, timeout: '30s', retry: { attempts: 3 } }
}

function literal(name: string, api_key: string) {
  return deployment(name, { model: 'openai/gpt-6-luna', api_key })
}

describe('LiteLLM', () => {
  const key = 'os.environ/OPENAI_API_KEY'
  const one = deployment('small', { model: 'openai/gpt-6-luna', api_key: key })
  const other = deployment('large', { model: 'anthropic/claude-opus-5-5' })

  it('a group of one deployment is a model under its own name', async () => {
    const { config, notes } = await imported('litellm', stringify({ model_list: [one, other] }))
    expect(config.models).toEqual({
      small: { provider: 'openai', model: 'gpt-6-luna' },
      large: { provider: 'anthropic', model: 'claude-opus-5-5' },
    })
    expect(config.providers).toMatchObject({ anthropic: { apiKey: '$ANTHROPIC_API_KEY' } })
    expect([config.routes, notes]).toEqual([undefined, []])
  })

  it('deployments of one group are drawn by weight, then tried in turn; a higher order comes later', async () => {
    const model_list = [
      deployment('chat', {
        model: 'azure/a',
        api_base: 'https://eu.openai.azure.com',
        api_key: 'os.environ/A',
        rpm: 6,
      }),
      deployment('chat', { model: 'gpt-6-luna', api_key: key, rpm: 12, tpm: 1000 }),
      deployment('chat', { model: 'groq/openai/gpt-oss-20b', order: 2 }),
    ]
    const got = await imported('litellm', stringify({ model_list }))
    expect(use(got, 'chat')).toEqual({
      fallback: [
        { balance: ['chat@azure-openai', 'chat@openai'], weights: [6, 12] },
        'chat@azure-openai',
        'chat@openai',
        'chat@groq',
      ],
    })
    expect(got.config.providers['azure-openai']).toEqual({
      type: 'azure-openai',
      baseUrl: 'https://eu.openai.azure.com/openai/v1',
      apiKey: '$A',
    })
    expect(got.config.models['chat@openai']?.limits).toEqual({ requests: 12, tokens: 1000 })
  })

  it('fallbacks go by the class of error, never in circles', async () => {
    const router_settings = {
      fallbacks: [{ small: ['large'] }, { large: ['small'] }],
      context_window_fallbacks: [{ small: ['wide'] }],
      content_policy_fallbacks: [{ small: ['large'] }],
      num_retries: 2,
      timeout: 30,
    }
    const wide = deployment('wide', { model: 'gemini/gemini-pro-latest' })
    const got = await imported('litellm', stringify({ model_list: [one, other, wide], router_settings }))
    expect(use(got, 'small')).toEqual({
      fallback: [
        {
          fallback: [
            { fallback: [tried('small@openai'), tried('wide@gemini')], on: ['context_window'] },
            tried('large@anthropic'),
          ],
          on: ['content_policy'],
        },
        tried('large@anthropic'),
      ],
    })
    expect(use(got, 'large')).toEqual({ fallback: [tried('large@anthropic'), tried('small@openai')] })
  })

  it('default fallbacks, aliases, wildcards, embeddings, prices and parameters', async () => {
    const model_list = [
      deployment('small', { model: 'openai/gpt-6-luna', temperature: 0.2, stop: ['x'], stream_timeout: 1.5 }),
      other,
      deployment(
        'vectors',
        { model: 'openai/text-embedding-3-small' },
        { model_info: { mode: 'embedding' } },
      ),
      deployment('groq/*', { model: 'groq/*' }),
      deployment(
        'mine',
        { model: 'hosted_vllm/m', api_base: 'http://10.0.0.1:8000/v1', input_cost_per_token: '0.0000005' },
        { model_info: { output_cost_per_token: 1.5e-6, max_input_tokens: 8000, max_output_tokens: 500 } },
      ),
    ]
    const got = await imported(
      'litellm',
      stringify({
        model_list,
        router_settings: {
          model_group_alias: { 'gpt-4': 'small', hidden: { model: 'vectors', hidden: true } },
        },
        litellm_settings: { default_fallbacks: ['large'] },
      }),
    )
    expect(use(got, 'small')).toEqual({
      fallback: [
        { model: 'small@openai', params: { temperature: 0.2, stop: ['x'] }, firstTokenTimeout: '1500ms' },
        'large',
      ],
    })
    expect(got.config.aliases).toEqual({ 'gpt-4': 'route/small', hidden: 'vectors' })
    expect(got.config.models['vectors']).toMatchObject({ operation: 'embed' })
    expect(got.config.models['groq/*']).toEqual({ provider: 'groq', model: '*' })
    expect(got.config.models['mine@vllm']).toEqual({
      provider: 'vllm',
      model: 'm',
      price: { input: 0.5, output: 1.5 },
      contextWindow: 8000,
      maxOutputTokens: 500,
    })
    expect(got.config.providers['vllm']).toEqual({ type: 'vllm', baseUrl: 'http://10.0.0.1:8000/v1' })
    expect(got.notes).toContainEqual(
      expect.stringMatching(/litellm_params\.stop: is set for callers of Chat/),
    )
  })

  it('no value of a key is copied, and two accounts stay two', async () => {
    const model_list = [
      literal('a', 'sk-one'),
      literal('b', 'sk-two'),
      literal('c', 'sk-one'),
      literal('d', key),
    ]
    const got = await imported(
      'litellm',
      stringify({ model_list, general_settings: { master_key: 'sk-master' } }),
    )
    expect(got.text).not.toMatch(/sk-(one|two|master)/)
    expect(Object.values(got.config.providers).map(({ apiKey }) => apiKey)).toEqual([
      '$OPENAI_API_KEY_2',
      '$OPENAI_API_KEY_3',
      '$OPENAI_API_KEY',
    ])
    expect(got.config.models['a']?.provider).toBe(got.config.models['c']?.provider)
    expect(got.notes).toContainEqual(expect.stringMatching(/master_key: is not copied/))
    expect(got.notes).toContainEqual(
      expect.stringMatching(/model_list\[1\].*api_key: a key is written out here/),
    )
  })

  it('says in a sentence what has no counterpart, with its place', async () => {
    const model_list = [
      one,
      deployment('titan', { model: 'bedrock/titan' }),
      deployment('draw', { model: 'openai/d' }, { model_info: { mode: 'image_generation' } }),
    ]
    const router_settings = {
      routing_strategy: 'least-busy',
      cooldown_time: 5,
      strange: 1,
      fallbacks: [{ small: ['titan'] }],
    }
    const got = await imported('litellm', stringify({ model_list, router_settings, guardrails: [{}] }))
    for (const note of [
      /^model_list\[1\]\.litellm_params\.model: Umbel has no provider for "bedrock"/,
      /^model_list\[2\]\.model_info\.mode: "image_generation" has no counterpart/,
      /^router_settings\.routing_strategy: "least-busy" has no counterpart/,
      /^router_settings\.cooldown_time: /,
      /^router_settings\.strange: has no counterpart in Umbel and is left out\.$/,
      /^router_settings\.fallbacks\[0\]\.small: "titan" is no model here/,
      /^guardrails: .*gates/,
    ]) {
      expect(got.notes).toContainEqual(expect.stringMatching(note))
    }
    expect(got.text).toContain('// ')
    expect(got.text).toContain('router_settings.strange: has no counterpart')
  })

  it('latency and cost routing are a select', async () => {
    const model_list = [one, deployment('small', { model: 'groq/openai/gpt-oss-20b' })]
    const got = await imported('litellm', {
      model_list,
      router_settings: { routing_strategy: 'latency-based-routing' },
    })
    expect(use(got, 'small')).toEqual({
      select: ['small@openai', 'small@groq'],
      weights: { quality: 0, cost: 0, latency: 1 },
    })
  })

  it('names that Umbel does not take are changed and answer by an alias', async () => {
    const model_list = [
      deployment('meta/llama 3', { model: 'openai/m' }),
      deployment('meta/both', { model: 'openai/a' }),
      deployment('meta/both', { model: 'openai/b' }),
    ]
    const got = await imported('litellm', { model_list })
    expect(Object.keys(got.config.models)).toContain('meta/llama-3')
    expect(got.config.aliases).toEqual({ 'meta/both': 'route/meta-both' })
    expect(got.notes).toContainEqual(expect.stringMatching(/"meta\/llama 3" is no name in Umbel/))
  })

  it('whatever a deployment says, what comes out compiles or is refused in words', async () => {
    const name = fc.constantFrom('gpt-4', 'auto', 'route/x', 'a b', '*', 'x/*', 'ü', 'default', '')
    const model = fc.constantFrom(
      'openai/a',
      'azure/b',
      'gpt-6-luna',
      'nobody',
      'ollama/c',
      'claude-x',
      'openai/*',
      '/',
      'cloudflare/@cf/x',
    )
    const params = fc.record({
      model,
      api_key: some(fc.constantFrom('sk-1', 'os.environ/K', 'os.environ/UMBEL_API_KEY', '')),
      api_base: some(
        fc.constantFrom('http://x:1', 'https://r.openai.azure.com/openai/deployments/d', 'os.environ/B'),
      ),
      rpm: some(fc.constantFrom(0, 1, '5', 'x', 2.5)),
      weight: some(fc.constantFrom(0, 1, 3)),
      order: some(fc.integer({ min: 0, max: 3 })),
      timeout: some(fc.constantFrom(0, 0.0001, 5)),
      temperature: some(fc.constant(0)),
    })
    const group = fc.record({ model_name: name, litellm_params: params })
    const settings = fc.record({
      fallbacks: some(
        fc.array(fc.dictionary(name, fc.array(name, { maxLength: 3 }), { maxKeys: 2 }), { maxLength: 2 }),
      ),
      num_retries: some(fc.integer({ min: 0, max: 30 })),
      routing_strategy: some(fc.constantFrom('simple-shuffle', 'latency-based-routing', 'x')),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(group, { minLength: 1, maxLength: 4 }),
        settings,
        async (model_list, router_settings) => {
          try {
            const got = await imported('litellm', { model_list, router_settings })
            expect(got.text).not.toContain('sk-1')
          } catch (error) {
            expect(error).toBeInstanceOf(TerminalError)
            expect(String(error)).toMatch(/Nothing in|does not read as/)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('Portkey', () => {
  const paid = {
    name: 'paid',
    provider: 'openai',
    api_key: '{{OPENAI_KEY}}',
    override_params: { model: 'gpt-6.1-sol' },
  }
  const free = {
    name: 'free',
    provider: 'anthropic',
    api_key: 'sk-ant',
    override_params: { model: 'claude-haiku-5-5', temperature: 0 },
  }

  it('a conditional config is a switch, and the names it routes by are routed', async () => {
    const got = await imported('portkey', {
      strategy: {
        mode: 'conditional',
        conditions: [
          condition({ 'metadata.plan': { $in: ['paid', 'gold'] }, 'params.model': 'smart' }, 'paid'),
          condition(
            { $or: [{ 'metadata.plan': { $ne: 'free' } }, { 'metadata.org': { $regex: '^acme' } }] },
            'free',
          ),
        ],
        default: 'free',
      },
      targets: [paid, free],
    })
    const answer = { model: 'free', params: { temperature: 0 } }
    expect(use(got)).toEqual({
      switch: [
        { when: { metadata: { plan: ['paid', 'gold'] }, model: ['smart'] }, use: 'paid' },
        {
          when: { any: [{ not: { metadata: { plan: ['free'] } } }, { metadata: { org: ['acme*'] } }] },
          use: answer,
        },
      ],
      else: answer,
    })
    expect(got.config.aliases).toEqual({ smart: 'auto' })
    expect(got.config.providers['openai']?.apiKey).toBe('$OPENAI_KEY')
    expect(got.text).not.toContain('sk-ant')
  })

  it('load balancing within a fallback, statuses as classes of error, camel case as the source writes it', async () => {
    const got = await imported('portkey', {
      config: {
        strategy: { mode: 'fallback', onStatusCodes: [429, 503, 418] },
        requestTimeout: 20_000,
        retry: { attempts: 2, on_status_codes: [500] },
        targets: [
          {
            strategy: { mode: 'loadbalance' },
            targets: [
              { ...paid, weight: 0.7 },
              { ...free, weight: 0.3 },
            ],
          },
          { virtualKey: 'groq-prod', overrideParams: { model: 'openai/gpt-oss-20b' } },
        ],
      },
    })
    expect(use(got)).toEqual({
      fallback: [
        { balance: ['paid', { model: 'free', params: { temperature: 0 } }], weights: [0.7, 0.3] },
        'groq/openai/gpt-oss-20b',
      ],
      on: ['rate_limit', 'overloaded'],
      retry: { attempts: 3, on: ['server'] },
      timeout: '20s',
    })
    expect(got.config.providers['groq']?.apiKey).toBe('$GROQ_PROD_API_KEY')
    expect(got.notes).toContainEqual(expect.stringMatching(/418: no class of error/))
    expect(got.notes).toContainEqual(
      expect.stringMatching(/virtual_key: the key of "groq-prod" is kept at Portkey/),
    )
  })

  it('an account without a model lets every name through', async () => {
    const got = await imported('portkey', { provider: 'openai', api_key: 'sk-x', cache: { mode: 'simple' } })
    expect(got.config.models).toEqual({ '*': { provider: 'openai' } })
    expect(got.config.routes).toBeUndefined()
    expect(got.notes).toContainEqual(expect.stringMatching(/^cache: /))
  })

  it('parameters of a parent hold below it; Azure by resource and deployment; unknown providers are told', async () => {
    const got = await imported('portkey', {
      strategy: { mode: 'fallback' },
      override_params: { max_tokens: 9 },
      targets: [
        {
          provider: 'azure-openai',
          resource_name: 'res',
          deployment_id: 'dep',
          api_version: 'v',
          api_key: 'k',
          input_guardrails: ['g'],
        },
        { provider: 'bedrock' },
        {
          provider: 'openai',
          custom_host: 'http://127.0.0.1:9/v1',
          override_params: { model: 'm', max_tokens: 5 },
        },
      ],
    })
    expect(use(got)).toEqual({
      fallback: [
        { model: 'azure-openai/dep', params: { max_tokens: 9 } },
        { model: 'openai/m', params: { max_tokens: 5 } },
      ],
    })
    expect(got.config.providers['azure-openai']?.baseUrl).toBe('https://res.openai.azure.com/openai/v1')
    for (const note of [
      /no provider for "bedrock"/,
      /input_guardrails: .*gates/,
      /api_version: needs no counterpart/,
    ]) {
      expect(got.notes).toContainEqual(expect.stringMatching(note))
    }
  })

  it('a query that has no counterpart is told and never half taken', () => {
    const notes = new Notes({ name: 'x', value: {}, lineOf: () => 1 })
    expect(readQuery({ 'params.temperature': { $gt: 1 } }, [], notes)).toBeUndefined()
    expect(readQuery({ 'metadata.a': 'x', 'url.pathname': '/v1' }, [], notes)).toBeUndefined()
    expect(readQuery({ 'metadata.a': { $regex: 'a|b' } }, [], notes)).toBeUndefined()
    expect(notes.inOrder).toHaveLength(3)
    expect(readQuery({ 'metadata.a': { $regex: '^a.*z$' } }, [], notes)?.when).toEqual({
      metadata: { a: ['a*z'] },
    })
    expect(readQuery({ $and: [{ 'metadata.a': 1 }, { 'metadata.b': true }] }, [], notes)?.when).toEqual({
      all: [{ metadata: { a: ['1'] } }, { metadata: { b: ['true'] } }],
    })
  })
})

describe('anything', () => {
  const word = fc.constantFrom(
    'openai',
    'anthropic',
    '@groq-x',
    'azure-openai',
    'nobody',
    'auto',
    'a b',
    'ü',
    'route/x',
    'm',
  )
  const value = fc.oneof(fc.integer({ min: 0, max: 600 }), word, fc.constant(null), fc.boolean())
  const params = fc.dictionary(fc.constantFrom('model', 'temperature', 'stop', 'api_key'), value, {
    maxKeys: 3,
  })
  const leaf = fc.record(
    {
      name: word,
      provider: word,
      virtual_key: word,
      api_key: fc.constant('sk-1'),
      override_params: params,
      weight: fc.integer({ min: 0, max: 2 }),
      resource_name: word,
    },
    { requiredKeys: [] },
  )
  const query = fc.dictionary(
    fc.constantFrom('metadata.a', 'params.model', 'params.x', '$and'),
    fc.oneof(
      word,
      fc.dictionary(fc.constantFrom('$eq', '$in', '$ne', '$regex', '$gt'), fc.oneof(word, fc.array(word)), {
        maxKeys: 2,
      }),
    ),
    { maxKeys: 2 },
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2 },
      leaf,
      fc.record({
        name: word,
        override_params: params,
        strategy: fc.record({
          mode: fc.constantFrom('single', 'loadbalance', 'fallback', 'conditional'),
          default: word,
          conditions: fc.array(
            fc.tuple(query, word).map(([asked, target]) => condition(asked, target)),
            { maxLength: 2 },
          ),
        }),
        targets: fc.array(tie('tree'), { maxLength: 3 }),
      }),
    ),
  }))
  const body = fc.record(
    {
      model: word,
      models: fc.array(word, { maxLength: 3 }),
      system_prompt: fc.constantFrom('x', ''),
      api_key: fc.constant('sk-1'),
      provider: params,
      top_p: value,
    },
    { requiredKeys: [] },
  )
  const route = fc.record(
    {
      name: word,
      utterances: fc.array(value, { maxLength: 4 }),
      description: fc.constantFrom('x', ''),
      llm: fc.record({ class: word, model: word }),
    },
    { requiredKeys: ['name', 'utterances'] },
  )

  it.each<[string, fc.Arbitrary<unknown>]>([
    ['portkey', tree],
    ['openrouter', fc.array(body, { minLength: 1, maxLength: 3 })],
    ['semantic-router', fc.array(route, { minLength: 1, maxLength: 4 })],
  ])('of %s compiles or is refused in words, and no key is copied', async (format, source) => {
    await fc.assert(
      fc.asyncProperty(source, async (content) => {
        try {
          expect((await imported(format, content)).text).not.toContain('sk-1')
        } catch (error) {
          expect(error).toBeInstanceOf(TerminalError)
          expect(String(error)).toMatch(/Nothing in|does not read as/)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('OpenRouter', () => {
  it('models in order, suffixes and provider preferences as they are', async () => {
    const provider = { order: ['azure'], only: ['azure', 'openai'], sort: 'price', max_price: { prompt: 1 } }
    const got = await imported('openrouter', {
      model: 'openai/gpt-6-luna:nitro',
      models: ['openai/gpt-6-luna:nitro', 'anthropic/claude-opus-5-5:floor'],
      provider,
      temperature: 0.3,
      messages: [{ role: 'user', content: 'hi' }],
    })
    expect(use(got)).toEqual({
      fallback: ['openai/gpt-6-luna:nitro', 'anthropic/claude-opus-5-5:floor'],
      params: { provider, temperature: 0.3 },
    })
    expect(got.notes).toEqual([
      'provider: is sent to OpenRouter as it is, for callers of Chat Completions; callers of other endpoints go without it.',
      'messages: belongs to the request, not to its routing, and is left out.',
    ])
  })

  it('presets, as the API returns them, are routes by their slug', async () => {
    const got = await imported('openrouter', [
      preset('email copy', { model: 'openai/gpt-6-luna' }),
      preset('any', {}),
    ])
    expect(use(got, 'email-copy')).toEqual({ model: 'openai/gpt-6-luna', system: 'Be brief.' })
    expect(use(got, 'any')).toEqual({ model: 'openrouter/auto', system: 'Be brief.' })
    expect(got.notes).toContainEqual(expect.stringMatching(/no model is named/))
  })
})

describe('semantic-router', () => {
  const routes = [
    {
      name: 'politics',
      utterances: ["isn't politics the best thing ever", 'they will save the country!'],
      score_threshold: 0.3,
      description: 'Politics',
    },
    {
      name: 'chit chat',
      utterances: ["how's the weather today?", 7, ' '],
      llm: null,
      function_schemas: null,
    },
    {
      name: 'time',
      utterances: ['what is the time?'],
      llm: { module: 'm', class: 'OpenAILLM', model: 'gpt-6-luna' },
    },
  ]

  it('routes with their utterances, in JSON and in YAML', async () => {
    const router = { encoder_type: 'openai', encoder_name: 'text-embedding-3-small', routes }
    const [json, yaml] = [
      await imported('semantic-router', router),
      await imported('semantic-router', stringify(router)),
    ]
    expect(json.config).toEqual(yaml.config)
    expect(json.config.routes?.['politics']).toEqual({
      description: 'Politics',
      match: { examples: routes[0]?.utterances },
      use: 'edge/auto',
    })
    expect(json.config.routes?.['chit-chat']?.match?.examples).toEqual(["how's the weather today?"])
    expect(use(json, 'time')).toBe('gpt-6-luna')
    expect(use(json)).toBe('edge/auto')
    for (const note of [
      /^encoder_type: the encoder \(openai text-embedding-3-small\)/,
      /^routes\[0\]\.score_threshold: 0\.3 is left out/,
      /^routes\[1\]\.utterances\[1\]: only texts/,
      /^routes\[2\]\.llm: OpenAILLM fills in functions/,
      /^routes: semantic-router only names routes/,
    ]) {
      expect(json.notes).toContainEqual(expect.stringMatching(note))
    }
  })

  it('a key of this machine brings the model that answers; a bare list of routes is read too', async () => {
    const got = await imported('semantic-router', routes, ['ANTHROPIC_API_KEY'])
    expect(use(got, 'politics')).toBe('claude-haiku-5-5')
    expect(got.config.providers).toHaveProperty('anthropic')
  })
})

describe('umbel import', () => {
  const source = stringify({ model_list: [deployment('a', { model: 'openai/x', api_key: 'sk-1', odd: 1 })] })

  it('prints the config, and what is not as it was beside it; what it writes passes check', async () => {
    const path = file('litellm.yaml', source)
    const printed = await umbel(['import', 'litellm', path])
    expect(printed.code).toBe(0)
    expect(printed.err).toContain('2 things are not as in ')
    expect(printed.err).toMatch(/litellm\.yaml:6 model_list\[0\]\.litellm_params\.odd: has no counterpart/)
    const out = join(folder, 'made.jsonc')
    const written = await umbel(['import', 'litellm', path, '--out', out])
    expect(written.out).toMatch(
      /^Wrote .*made\.jsonc\.\n\nIt names these secrets: OPENAI_API_KEY\.\n\n2 things/,
    )
    expect(withoutSchema(readFileSync(out, 'utf8'))).toBe(withoutSchema(printed.out))
    const [check, again, piped] = await Promise.all([
      umbel(['check', out]),
      umbel(['import', 'litellm', path, '--out', out]),
      umbel(['import', 'litellm', '-', '--json'], { input: source }),
    ])
    expect(check.code).toBe(0)
    expect([again.code, again.err]).toEqual([1, `${out} is there already. --force replaces it.\n`])
    const json = JSON.parse(piped.out)
    expect(json).toMatchObject({
      source: 'standard input',
      config: { models: { a: { provider: 'openai' } } },
    })
    expect(json.notes[1]).toMatchObject({ line: 6, path: 'model_list[0].litellm_params.odd' })
  })

  it.each<[string, string, unknown, RegExp]>([
    ['another format', 'litellm', { routes: [] }, /source\.json:1 model_list: "model_list" is missing/],
    [
      'a wrong type',
      'litellm',
      'model_list:\n  - model_name: 7\n    litellm_params: {model: x}',
      /source\.yaml:2 model_list\[0\]\.model_name: expected a text/,
    ],
    ['broken YAML', 'litellm', 'a: [1\nb: 2', /source\.yaml:2:1 This is neither JSON nor YAML/],
    [
      'nothing that Umbel has',
      'litellm',
      { model_list: [deployment('a', { model: 'bedrock/x' })] },
      /^Nothing in .* has a counterpart in Umbel:\n.*bedrock/,
    ],
    [
      'a mode that is none',
      'portkey',
      { strategy: { mode: 'race' }, targets: [] },
      /strategy\.mode: expected "single"/,
    ],
    ['no routes', 'semantic-router', { routes: [] }, /at least one route/],
    ['an empty file', 'openrouter', '', /does not read as an OpenRouter/],
  ])('%s is refused in words', async (_, format, content, words) => {
    await expect(imported(format, content)).rejects.toThrow(words)
  })
})
