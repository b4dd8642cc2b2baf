import { Budget } from '../../src/core/budget.ts'
import { OpenLease } from '../../src/core/lease.ts'
import { Scope } from '../../src/core/scope.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { answerText } from '../../src/core/answer-text.ts'
import { compileConfig } from '../../src/config/compile.ts'
import { IsolateBreaker } from '../../src/telemetry/isolate-breaker.ts'
import { isolateHealth } from '../../src/telemetry/isolate-health.ts'
import { isolateHedges } from '../../src/telemetry/isolate-hedges.ts'
import { isolateLoad } from '../../src/telemetry/isolate-load.ts'
import { noHeaders } from '../../src/core/headers.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openRun } from '../../src/strategies/open-run.ts'
import { problemLine } from '../../src/config/problem.ts'
import { readAnswer } from '../../src/strategies/read-answer.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'

const embedder = shippedEmbedder()

/**
 * Strategies of a config run by the router's own code, with recorded answers for models: `ask(route, row)` resolves
 * with the score of the answer that came, and what all calls cost. A model says the number of its answer's group.
 */
export function recordedRun(models, routes) {
  const text = JSON.stringify({
    providers: { recorded: { type: 'openai', baseUrl: 'http://127.0.0.1:1/v1' } },
    models: Object.fromEntries(models.map((name) => [name, { provider: 'recorded' }])),
    routes: Object.fromEntries(Object.entries(routes).map(([name, use]) => [name, { use }])),
  })
  const names = { id: 'bench', version: 'bench', now: 0 }
  const options = { embedder, mode: 'centroid', compiledBy: 'cli', local: true, ...names }
  const compiled = compileConfig(text, options)
  if (!compiled.ok) throw new Error(compiled.problems.map((problem) => problemLine(problem)).join('\n'))
  const { release } = compiled
  const clock = { now: () => 0 }
  const ports = {
    health: isolateHealth(),
    hedges: isolateHedges(),
    breaker: new IsolateBreaker(clock),
    load: isolateLoad(clock),
    embedder,
    release,
  }

  return async (route, row) => {
    const bill = { cost: 0, calls: 0 }
    const context = {
      operation: 'chat',
      call: recordedCall(models, row, bill),
      seed: 1,
      choices: [],
      verdicts: [],
      joins: [],
      notes: [],
      steps: [],
      exchange: () => Promise.reject(new UmbelError('unsupported', 'no http here')),
      commit: () => {},
      signals: noSignals,
      signalsOf: () => noSignals,
      ports,
    }
    const body = { model: 'auto', messages: [{ role: 'user', content: row.prompt }] }
    const request = openAiChat.decodeRequest({ body, bytes: 0, headers: noHeaders, carries: false })
    const run = openRun(context, release.routes[route].use, request, new Scope(), new Budget({}))
    const score = await run.answer.then(readAnswer).then(
      (result) => scoreOf(answerText(result), row),
      (thrown) => {
        // No answer scores nothing; a mistake in here is no answer of anybody's.
        if (thrown instanceof UmbelError && thrown.class !== 'server') return 0
        throw thrown
      },
    )
    return { score, ...bill }
  }
}

/** Which model's answer it is does not matter: the same group has the same score. */
function scoreOf(text, row) {
  const group = Number(/^The answer is (\d+)\.$/.exec(text)?.[1] ?? Number.NaN) - 1000
  const model = row.a.indexOf(group)
  return model === -1 ? 0 : row.s[model]
}

function recordedCall(models, row, bill) {
  return async (name, _operation, _request, { path }) => {
    const model = models.indexOf(name)
    bill.cost += row.c[model]
    bill.calls += 1
    const group = row.a[model]
    const text = group === -1 ? `${name} gives no answer.` : `The answer is ${group + 1000}.`
    const attempt = { path, model: name, provider: 'recorded', upstream: name, startedAt: 0 }
    const lease = new OpenLease(
      name,
      { ...attempt, outcome: 'open', usage: null, cost: null },
      reply,
      () => {},
    )
    const content = [{ type: 'text', text }]
    return {
      lease,
      kind: 'whole',
      result: { id: '', model: name, created: 0, content, finish: 'stop', usage: null },
    }
  }
}

const reply = { status: 200, headers: noHeaders }

const noSignals = {
  model: 'auto',
  tier: null,
  ask: '',
  tokens: 0,
  vector: new Float32Array(embedder.dimensions),
  header: () => null,
  metadata: () => undefined,
  has: () => false,
  class: () => undefined,
  predicted: () => undefined,
  aim: {},
}
