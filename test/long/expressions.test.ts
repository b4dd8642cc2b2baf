import { expect, it } from 'vitest'
import type { RequestRecord } from '../../src/core/record.ts'
import { compileText } from '../config/compile-text.ts'
import { recordOf } from '../harness/record-of.ts'
import { type Router, startRouter } from '../harness/router.ts'
import { until } from '../harness/until.ts'
import { type Upstream, startUpstream } from '../upstream/server.ts'
import { type Said, judgeRoutedAnswer, judgeWords } from './judge-routed-answer.ts'
import { longRun, numberFrom } from './long-run.ts'
import {
  type Expression,
  jsonModels,
  metaModel,
  randomExpression,
  verbs,
  wordModels,
} from './random-expression.ts'
import { TaggingUpstream, price, usdOf } from './tagging-upstream.ts'

/**
 * Random strategies against upstreams that fail in every way. None hangs past its deadline, leaves a call or a
 * connection open, splices two answers, or spends more than its budget and one call's tail. `UMBEL_ONLY` runs one of
 * them again.
 */
const { seed, requests, note } = longRun('expressions', 10_000)
const only = Number(process.env['UMBEL_ONLY'] || Number.NaN)
const batch = 250
const width = 12
/** Milliseconds on top of a deadline that are no hang: two busy cores run the router, the upstreams and this test. */
const slack = 3000

/** Milliseconds: workerd keeps a connection that it opened and then had no use for, and closes it after some 5 s. */
const idleConnections = 15_000

interface Case {
  readonly index: number
  readonly expression: Expression
}

interface Violation {
  readonly index: number
  readonly what: string
  readonly use: unknown
  readonly record?: unknown
}

const violations: Violation[] = []
const outcomes = new Map<string, number>()
const faults = new Map<string, number>()
let refused = 0
const lateness: number[] = []
let calls = 0
let capped = 0
/** By how much a budget was overrun: in USD, and in units of that request's dearest call. */
const overruns: { readonly usd: number; readonly calls: number }[] = []
let leftEarly = 0

it('holds', { timeout: 3_600_000 }, async () => {
  const began = Date.now()
  const cases = makeCases()
  const share = Object.fromEntries(
    verbs.map((verb) => [verb, cases.filter(({ expression }) => expression.verbs.has(verb)).length]),
  )
  const depths = count(cases.map(({ expression }) => String(expression.depth)))
  console.log(JSON.stringify({ seed, expressions: cases.length, refused, verbs: share, depths }))
  if (Number.isNaN(only)) {
    for (const verb of verbs) expect(share[verb], verb).toBeGreaterThanOrEqual(cases.length * 0.05)
    expect(cases.every(({ expression }) => expression.depth >= 3)).toBe(true)
  }
  const stopWatching = watchMachine()
  for (let from = 0; from < cases.length; from += batch) {
    const before = violations.length
    await runBatch(cases.slice(from, from + batch))
    const fresh = violations.slice(before).map(({ index, what }) => `${index}: ${what}`)
    console.log(`${Math.min(from + batch, cases.length)} of ${cases.length}: ${fresh.join('; ') || 'ok'}`)
  }
  stopWatching()
  const result = {
    expressions: cases.length,
    refusedByTheCompiler: refused,
    verbs: share,
    depths,
    calls,
    outcomes: sorted(outcomes),
    faults: sorted(faults),
    leftEarly,
    // Milliseconds from the deadline to the last byte; below 0 for those that came in time.
    pastDeadlineMs: {
      p99: lateness.toSorted((a, b) => a - b)[Math.floor(lateness.length * 0.99)],
      most: Math.max(...lateness),
    },
    budgets: {
      capped,
      overrun: overruns.length,
      mostUsd: Math.max(0, ...overruns.map(({ usd }) => usd)),
      mostCalls: Math.max(0, ...overruns.map(({ calls: times }) => times)),
    },
    stalls: { count: stalls.length, most: Math.max(0, ...stalls.map(({ ms }) => ms)) },
    seconds: Math.round((Date.now() - began) / 1000),
    violations: violations.length,
  }
  console.log(JSON.stringify(result))
  for (const violation of violations.slice(0, 10)) console.log(JSON.stringify(violation))
  if (Number.isNaN(only)) note(result)
  expect(violations.map(({ index, what }) => `${index}: ${what}`)).toEqual([])
})

const stalls: { readonly at: number; readonly ms: number }[] = []

/** Notes when this process did not run for a while: then neither did the router, on a machine that others use too. */
function watchMachine(): () => void {
  let last = Date.now()
  const timer = setInterval(() => {
    const now = Date.now()
    if (now - last > 300) stalls.push({ at: now, ms: now - last - 50 })
    last = now
  }, 50)
  return () => clearInterval(timer)
}

/** Milliseconds since `began` for which nothing ran here. */
function stoodStill(began: number): number {
  return stalls.reduce((sum, { at, ms }) => (at > began ? sum + ms : sum), 0)
}

function makeCases(): Case[] {
  const indexes = Number.isNaN(only) ? Array.from({ length: requests }, (_, index) => index) : [only]
  return indexes.map((index) => ({ index, expression: compilable(index) }))
}

/** The first of this index's expressions that compiles: some ask for what can never happen, which is refused. */
function compilable(index: number): Expression {
  const random = numberFrom(seed + index)
  for (let tries = 0; tries < 50; tries += 1) {
    const expression = randomExpression(random, 3 + Math.floor(random() * 2))
    const config = configOf([{ index, expression }], 'http://127.0.0.1:1/v1')
    if (compileText(JSON.stringify(config)).ok) return expression
    refused += 1
  }
  throw new Error(`Nothing compiles for ${index}.`)
}

function configOf(cases: readonly Case[], baseUrl: string): object {
  const models = [...wordModels, ...jsonModels, metaModel]
  return {
    // Each expression is to meet the faults of its own models, whatever failed before.
    providers: { up: { type: 'openai', baseUrl, cooldown: false } },
    models: Object.fromEntries(models.map((name) => [name, { provider: 'up', price }])),
    routes: Object.fromEntries(cases.map(({ index, expression: { use } }) => [`r${index}`, { use }])),
  }
}

async function runBatch(cases: readonly Case[]): Promise<void> {
  const upstream = await startUpstream({ idle: 500 })
  const tagging = new TaggingUpstream(seed)
  for (const name of [...wordModels, ...jsonModels, metaModel]) upstream.on(name, tagging.behave)
  const router = await startRouter({ config: configOf(cases, upstream.baseUrl) })
  try {
    const left = [...cases]
    const worker = async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await runCase(one, router, tagging)
    }
    await Promise.all(Array.from({ length: width }, worker))
    await nothingIsOpen(tagging, upstream, cases)
    if (/unforeseen_error|Uncaught/.test(router.output())) {
      violations.push({ index: cases[0]?.index ?? -1, what: `printed ${router.output()}`, use: null })
    }
    calls += upstream.calls.length
    for (const [name, times] of tagging.faults) faults.set(name, (faults.get(name) ?? 0) + times)
  } finally {
    await router.stop()
    await upstream.stop()
  }
}

async function nothingIsOpen(
  tagging: TaggingUpstream,
  upstream: Upstream,
  cases: readonly Case[],
): Promise<void> {
  const settled = async () => (tagging.open === 0 && (await upstream.connections()) === 0 ? true : undefined)
  try {
    await until('nothing is open', settled, idleConnections)
  } catch {
    const what = `open: ${tagging.open} exchanges, ${await upstream.connections()} connections`
    const use = [...tagging.sockets.values()]
    violations.push({ index: cases[0]?.index ?? -1, what: `${what} after a batch`, use })
  }
}

async function runCase(one: Case, router: Router, tagging: TaggingUpstream): Promise<void> {
  const { index, expression } = one
  const random = numberFrom(hashOf(index))
  const stream = random() < 0.5
  const leaves = random() < 0.04
  const request = `req-${index}`
  const complain = (what: string, record?: unknown) => {
    violations.push({ index, what, use: expression.use, record })
  }
  const signal = leaves
    ? AbortSignal.timeout(30 + Math.floor(random() * 150))
    : AbortSignal.timeout(expression.timeout + 10_000)
  const began = Date.now()
  let said: Said
  let response: Response
  try {
    response = await fetch(`${router.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        model: `route/r${index}`,
        messages: [{ role: 'user', content: `${request}: how many are there, and why?` }],
        stream,
        umbel: { seed: index, ...(random() < 0.3 && { usage: true }) },
      }),
      signal,
    })
    said = await judgeRoutedAnswer(response, stream)
  } catch (thrown) {
    if (leaves) leftEarly += 1
    else
      complain(`no answer ${Date.now() - began - expression.timeout} ms past its deadline: ${String(thrown)}`)
    return
  }
  if (signal.aborted) {
    leftEarly += 1
    return
  }
  const late = Date.now() - began - stoodStill(began) - expression.timeout
  lateness.push(late)
  outcomes.set(said.kind, (outcomes.get(said.kind) ?? 0) + 1)
  if (late > slack) complain(`${late} ms past its deadline`)
  for (const problem of said.problems) complain(problem)
  let record: RequestRecord
  try {
    record = await closedRecord(router, response)
  } catch (thrown) {
    return complain(`no record: ${String(thrown)}`)
  }
  for (const problem of judgeWords(said.text, record)) complain(problem, { ...record, said: said.text })
  await judgeRecord(one, record, tagging, complain)
}

/** The record of a request, once its calls are over; as it is when some still are not after a while. */
async function closedRecord(router: Router, response: Response): Promise<RequestRecord> {
  const closed = async () => {
    const record = await recordOf(router, response)
    return record.attempts.every(({ outcome }) => outcome !== 'open') ? record : undefined
  }
  return until('every attempt is closed', closed, 1500).catch(() => recordOf(router, response))
}

/** The record knows every call, all are closed, and the money was kept to. */
async function judgeRecord(
  { index, expression }: Case,
  record: RequestRecord,
  tagging: TaggingUpstream,
  complain: (what: string, record?: unknown) => void,
): Promise<void> {
  const request = `req-${index}`
  const spent = tagging.spentBy(request)
  const open = record.attempts.filter(({ outcome }) => outcome === 'open')
  if (open.length > 0) complain(`${open.length} attempts open in the record`, record)
  if (spent.length > record.attempts.length) {
    complain(`${spent.length} calls came, the record has ${record.attempts.length}`, record)
  }
  const { usd: cap } = expression
  if (cap === null) return
  capped += 1
  const costs = spent.map(usdOf)
  const over = costs.reduce((sum, { used }) => sum + used, 0) - cap
  if (over > 0) overruns.push({ usd: over, calls: over / Math.max(...costs.map(({ used }) => used)) })
  // A call that is given up may have written what nobody read: its tail, as long as it was let be.
  const tail = Math.max(0, ...costs.map(({ most }) => most))
  if (over > tail + 1e-9) {
    complain(`spent $${(over + cap).toFixed(5)} of $${cap}, and no call was let write $${over.toFixed(5)}`, {
      record,
      spent,
    })
  }
}

function hashOf(index: number): number {
  return (seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0
}

function count(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return sorted(counts)
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].toSorted())
}
