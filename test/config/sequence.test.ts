import { describe, expect, it } from 'vitest'
import { compiled, problemsOf } from './compile-text.ts'
import { modelsOf } from '../../src/core/children.ts'
import { secretsNamed } from '../../src/core/secrets-named.ts'
import { profileOf } from '../../src/core/profile.ts'
import { worstCase } from '../../src/config/worst-case.ts'

const providers = { openai: { type: 'openai', apiKey: '$OPENAI_API_KEY' }, edge: { type: 'edge' } }
const own = {
  provider: 'openai',
  price: { input: 1, output: 1 },
  contextWindow: 1000,
  maxOutputTokens: 100,
}
const models = { small: own, large: own }
const classifiers = { mood: { labels: { angry: { examples: ['bad'] }, calm: { examples: ['good'] } } } }
const http = { allow: ['api.example.com', '127.0.0.1:9000'] }
const config = (use: unknown, rest: object = {}) => ({
  providers,
  models,
  classifiers,
  http,
  routes: { a: { use } },
  ...rest,
})
const steps = (...sequence: unknown[]) => config({ sequence })
const call = (parts: object) => ({ name: 'look', http: { url: 'https://api.example.com/x', ...parts } })

describe('sequence', () => {
  it('compiles every kind of step', () => {
    const use = {
      sequence: [
        { classify: 'mood', name: 'mood' },
        {
          all: [{ model: 'small', name: 'draft' }, call({ body: { q: '{{input}}', n: 1 }, timeout: '2s' })],
          name: 'both',
          else: 'large',
        },
        'edge/calc',
        {
          name: 'last',
          use: { fallback: ['large', 'small'] },
          input: '{{steps.draft}} {{steps.look.rows[0].id}} {{steps.mood.label}}',
          system: 'S',
          params: { temperature: 0 },
          context: 'last',
          else: 'small',
        },
      ],
      output: '{{steps.last}}',
      timeout: '9s',
    }
    const { release, warnings } = compiled(config(use))
    expect(warnings).toEqual([])
    const node = release.routes['a']?.use
    expect(node).toMatchObject({
      verb: 'sequence',
      path: 'routes.a.use',
      timeout: 9000,
      commitAfter: 5000,
      output: [{ from: 'step', step: 'last', path: [] }],
      steps: [
        { kind: 'classify', name: 'mood', classifier: 'mood' },
        {
          kind: 'all',
          name: 'both',
          else: { model: 'large', path: 'routes.a.use.sequence[1].else' },
          steps: [
            {
              kind: 'strategy',
              name: 'draft',
              bare: true,
              use: { model: 'small', path: 'routes.a.use.sequence[1].all[0]' },
            },
            {
              kind: 'http',
              name: 'look',
              url: ['https://api.example.com/x'],
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              timeout: 2000,
            },
          ],
        },
        { kind: 'strategy', bare: true, use: { model: 'edge/calc', path: 'routes.a.use.sequence[2]' } },
        {
          kind: 'strategy',
          name: 'last',
          bare: false,
          use: { verb: 'fallback', path: 'routes.a.use.sequence[3].use' },
          input: [
            { from: 'step', step: 'draft', path: [] },
            ' ',
            { from: 'step', step: 'look', path: ['rows', 0, 'id'] },
            ' ',
            { from: 'step', step: 'mood', path: ['label'] },
          ],
          context: 'last',
          else: { path: 'routes.a.use.sequence[3].else' },
        },
      ],
    })
    expect(node && modelsOf(node)).toEqual(['small', 'large', 'edge/calc', 'large', 'small', 'small'])
    expect(release.http).toEqual(http)
    expect(release.reads).toEqual(['class', 'has', 'text', 'tokens', 'vector'])
  })

  it('the worst case counts every step, its else, and what is side by side at once', () => {
    const use = {
      sequence: [
        call({}),
        {
          all: ['small', 'large', call({ headers: {} })].map((step, index) => named(step, index)),
          name: 'all',
        },
        { use: 'small', else: 'large' },
      ],
    }
    const { release } = compiled(config(use))
    const node = release.routes['a']?.use
    expect(node && worstCase(node, (name) => profileOf(release, name))).toEqual({
      calls: 6,
      depth: 2,
      waiting: 3,
      tokens: 4400,
      usd: 4400 / 1e6,
    })
  })

  it('a placeless text, a query with places, and secrets by name', () => {
    const headers = { Authorization: 'Bearer $CRM_KEY', 'X-Api-Key': '$OTHER', accept: 'text/plain' }
    const look = call({ url: 'https://api.example.com/x?q={{input}}&n=1', headers })
    const { release } = compiled(config({ sequence: [look, 'small'] }))
    const node = release.routes['a']?.use
    expect(node?.verb === 'sequence' && node.steps[0]).toMatchObject({
      url: ['https://api.example.com/x', '?', 'q=', { from: 'input' }, '&n=1'],
      method: 'GET',
      headers: { authorization: 'Bearer $CRM_KEY', 'x-api-key': '$OTHER', accept: 'text/plain' },
      timeout: 30_000,
    })
    expect(secretsNamed(release)).toEqual(['OPENAI_API_KEY', 'CRM_KEY', 'OTHER'])
  })
})

describe('gates of a step', () => {
  const gates = [{ regex: { must: 'x' }, else: 'retry' }]

  it('stand on its strategy', () => {
    const { release } = compiled(steps({ use: 'small', gates }, 'large'))
    const node = release.routes['a']?.use
    expect(node?.verb === 'sequence' && node.steps[0]).toMatchObject({ use: { verb: 'model', gates } })
  })

  it('come after those that the strategy has itself', () => {
    const inner = [{ words: { mustNot: ['y'] } }]
    const { release } = compiled(steps({ use: { model: 'small', gates: inner }, gates }, 'large'))
    const node = release.routes['a']?.use
    expect(node?.verb === 'sequence' && node.steps[0]).toMatchObject({
      use: { verb: 'fallback', gates, members: [{ model: 'small', gates: inner }] },
    })
  })

  it('are checked', () => {
    const problem = 'routes.a.use.sequence[0].gates[0].regx: there is no gate "regx". Did you mean "regex"?'
    expect(problemsOf(steps({ use: 'small', gates: [{ regx: {} }] }, 'large')).join()).toContain(problem)
  })
})

describe('a sequence is refused', () => {
  it.each<[string, object, string]>([
    ['without steps', steps(), 'routes.a.use.sequence: at least one step.'],
    [
      'with a step that is none',
      steps(7, 'small'),
      'routes.a.use.sequence[0]: a step is a strategy, or an object that says what it does. It has use, http, classify, all.',
    ],
    [
      'with a misspelled kind',
      steps({ htpp: {}, name: 'x' }, 'small'),
      'routes.a.use.sequence[0]: nothing says what this step does. Did you mean "http"?',
    ],
    [
      'with a misspelled verb',
      steps({ falback: ['small'] }),
      'nothing says what this step does. Did you mean "fallback"?',
    ],
    [
      'with a step that is two',
      steps({ use: 'small', classify: 'mood', name: 'x' }),
      'routes.a.use.sequence[0].classify: a step is one thing; here are "use" and "classify". Make it two steps.',
    ],
    ...['retrieve', 'transcribe', 'speak'].map((kind): [string, object, string] => [
      `with ${kind}`,
      steps({ [kind]: {} }, 'small'),
      `routes.a.use.sequence[0].${kind}: "${kind}" steps are not in this version.`,
    ]),
    [
      'with an unknown option',
      steps({ use: 'small', inputs: 'x' }),
      'routes.a.use.sequence[0].inputs: there is no option "inputs" here. Did you mean "input"?',
    ],
    [
      'with an unknown model',
      steps({ use: 'smal' }),
      'routes.a.use.sequence[0].use: there is no model or route "smal". Did you mean "small"?',
    ],
    ['with an unknown model, bare', steps('smal'), 'routes.a.use.sequence[0]: there is no model or route'],
    [
      'with an unknown model under else',
      steps({ use: 'small', else: 'lage' }),
      'routes.a.use.sequence[0].else: there is no model or route "lage". Did you mean "large"?',
    ],
    [
      'with an odd name',
      steps({ use: 'small', name: 'a.b' }),
      "routes.a.use.sequence[0].name: a step's name begins with a letter",
    ],
    [
      'with one name twice',
      steps({ use: 'small', name: 'x' }, { all: [{ use: 'small', name: 'x' }], name: 'y' }, 'small'),
      'routes.a.use.sequence[1]: a step is called "x" already.',
    ],
    [
      'with a place that names nothing',
      steps({ use: 'small', name: 'draft' }, { use: 'small', input: '{{steps.daft}}' }),
      'routes.a.use.sequence[1].input: there is no step "daft". Did you mean "draft"?',
    ],
    [
      'with a place that names itself',
      steps({ use: 'small', name: 'draft', input: '{{steps.draft}}' }),
      'routes.a.use.sequence[0].input: step "draft" has not run by then. Only earlier steps may be named.',
    ],
    [
      'with a place that names a step beside it',
      steps(
        {
          all: [
            { use: 'small', name: 'x' },
            { use: 'small', input: '{{steps.x}}' },
          ],
          name: 'y',
        },
        'small',
      ),
      'routes.a.use.sequence[0].all[1].input: step "x" has not run by then.',
    ],
    [
      'with a place for what no label has',
      config({
        sequence: [
          { name: 'm', classify: 'mood' },
          { use: 'small', input: '{{steps.m.lable}}' },
        ],
      }),
      'step "m" says a label, and has no "lable". Did you mean "label"?',
    ],
    [
      'with an output that names nothing',
      config({ sequence: ['small'], output: '{{steps.x}}' }),
      'routes.a.use.output: there is no step "x". No named step runs before.',
    ],
    [
      'with steps side by side in such steps',
      steps({ all: [{ all: ['small'], name: 'x' }], name: 'y' }, 'small'),
      'routes.a.use.sequence[0].all[0]: these run side by side already.',
    ],
    [
      'that asks no model',
      config({ sequence: [{ classify: 'mood', name: 'm' }], output: '{{steps.m}}' }),
      'routes.a.use.sequence: no step asks a model',
    ],
    [
      'whose last step is no answer',
      steps('small', { classify: 'mood', name: 'm' }),
      'routes.a.use.sequence[1]: the last step answers, so it asks a strategy. Or say with "output"',
    ],
    [
      'with an unknown classifier',
      steps({ classify: 'mod', name: 'm' }, 'small'),
      'routes.a.use.sequence[0].classify: there is no classifier "mod". Did you mean "mood"?',
    ],
    [
      'with a classification without a name',
      steps({ classify: 'mood' }, 'small'),
      'routes.a.use.sequence[0].name: "name" is missing',
    ],
    ['in a circle', steps('route/a', 'small'), 'routes name each other in a circle: a -> a.'],
    [
      'with an unpriced model under a budget',
      config({ sequence: [{ all: [{ use: 'openai/odd' }], name: 'x' }, 'small'], budget: { usd: 1 } }),
      'routes.a.use.sequence[0].all[0].use: "openai/odd" has no known price',
    ],
  ])('%s', (_, written, problem) => {
    expect(problemsOf(written).join('\n')).toContain(problem)
  })
})

describe('a http step is refused', () => {
  it.each<[string, object, string, boolean?]>([
    [
      'to a host that is not allowed',
      call({ url: 'https://evil.example.com/x' }),
      'routes.a.use.sequence[0].http.url: "evil.example.com" is not allowed. Name it at the top: "http": { "allow": ["evil.example.com"] }.',
    ],
    [
      'to another port',
      call({ url: 'https://api.example.com:8443/x' }),
      '"api.example.com:8443" is not allowed',
    ],
    ['over plain http when deployed', call({ url: 'http://api.example.com/x' }), 'local mode only', false],
    ['to this machine when deployed', call({ url: 'https://127.0.0.1:9000/x' }), 'local mode only', false],
    [
      'with a password',
      call({ url: 'https://u:p@api.example.com/x' }),
      'a URL holds no user name or password',
    ],
    ['with a fragment', call({ url: 'https://api.example.com/x#y' }), 'no fragment'],
    ['without a scheme', call({ url: 'api.example.com/x' }), 'http.url: this is not a URL'],
    ['to a file', call({ url: 'file:///etc/passwd' }), 'begins with https://'],
    [
      'with a place in its host or path',
      call({ url: 'https://api.example.com/{{input}}' }),
      'places stand in the query only',
    ],
    ['with a body to get', call({ method: 'GET', body: 'x' }), 'http.body: GET has no body.'],
    ['with an odd method', call({ method: 'TRACE' }), 'http.method: expected "GET"'],
    [
      'with a cookie',
      call({ headers: { cookie: 'x' } }),
      'http.headers.cookie: this header is not set by hand.',
    ],
    ['with a host header', call({ headers: { Host: 'x' } }), 'not set by hand'],
    ['with a forged address', call({ headers: { 'X-Forwarded-For': 'x' } }), 'not set by hand'],
    ['with a misspelled header', call({ headers: { autorization: 'x' } }), 'Did you mean "authorization"?'],
    [
      "with Umbel's own key",
      call({ headers: { authorization: 'Bearer $UMBEL_API_KEY' } }),
      "UMBEL_* secrets are Umbel's own",
    ],
    [
      'with a secret amid a text',
      call({ headers: { authorization: 'a b $KEY' } }),
      'a secret stands by itself, or behind a scheme. Write "$NAME" or "Bearer $NAME".',
    ],
    ['with a place in a header', call({ headers: { 'x-a': 'q {{input}}' } }), 'do not stand in headers'],
    ['with a line break in a header', call({ headers: { 'x-a': 'a\nb' } }), 'plain ASCII only'],
    [
      'with a place that names nothing, deep in its body',
      call({ body: { a: [{ b: '{{steps.x}}' }] } }),
      'routes.a.use.sequence[0].http.body.a[0].b: there is no step "x".',
    ],
    ['with a number for a body', call({ body: 7 }), 'expected a text, an object or a list'],
    ['with a long body of nothing', call({ body: nested(50) }), 'nested more than 32 deep'],
  ])('%s', (_, step, problem, local = true) => {
    expect(problemsOf(steps(step, 'small'), local).join('\n')).toContain(problem)
  })

  it.each(['https://api.example.com', 'api.example.com/x', 'user@api.example.com', '*.example.com', ''])(
    'where the list of hosts holds %j',
    (host) => {
      expect(problemsOf(config('small', { http: { allow: [host] } })).join('\n')).toContain('http.allow[0]')
    },
  )

  it('this machine and plain http are for local mode', () => {
    expect(problemsOf(steps(call({ url: 'http://127.0.0.1:9000/x' }), 'small'), true)).toEqual([])
  })
})

function named(step: unknown, index: number): unknown {
  return typeof step === 'string' ? { use: step, name: `s${index}` } : { ...Object(step), name: `h${index}` }
}

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : [nested(depth - 1)]
}
