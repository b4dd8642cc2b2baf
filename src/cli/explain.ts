import { readFileSync } from 'node:fs'
import type { Decision } from '../core/record.ts'
import type { Classified } from '../core/signals.ts'
import type { Explanation } from '../routing/explain.ts'
import { TerminalError } from './terminal-error.ts'
import { compileFile } from './compile-file.ts'
import { decide } from '../routing/decide.ts'
import { explain } from '../routing/explain.ts'
import { gatherSignals } from '../signals/gather.ts'
import { isolateHealth } from '../telemetry/isolate-health.ts'
import { namedClasses } from '../routing/classify.ts'
import { predictions } from '../routing/predict-quality.ts'
import { noHeaders } from '../core/headers.ts'
import { openAiChat } from '../dialects/openai-chat/index.ts'
import { parseBody } from '../surfaces/read-body.ts'
import { readConfigOrDefault } from './config-file.ts'
import { seedOf } from '../core/hash-random.ts'
import { shippedEmbedder } from './shipped-embedder.ts'

interface Options {
  readonly config?: string
  readonly request?: string
  readonly tier?: string
  readonly json?: boolean
}

/** `umbel explain`: the decision for a text or a whole request body, and what speaks for it. */
export async function explainQuery(text: string | undefined, options: Options): Promise<void> {
  const embedder = shippedEmbedder()
  const config = readConfigOrDefault(options.config)
  const { release } = await compileFile(config, embedder, true)
  const request = openAiChat.decodeRequest(requestBody(text, options.request))
  const by = { tier: options.tier ?? null }
  const signals = gatherSignals(request, embedder, namedClasses(release), by, predictions(release))
  const { decision, node } = decide(request, signals, release, 'explain', seedOf(request, 'explain'))
  const explanation = explain(node, signals, release, isolateHealth())
  const model = decision.model ?? explanation.candidates[0]?.model ?? null
  const answer = { ...decision, model, ...explanation, ask: signals.ask }
  process.stdout.write(
    options.json === true ? `${JSON.stringify(answer, null, 2)}\n` : `${describe(answer)}\n`,
  )
}

function requestBody(text: string | undefined, file: string | undefined) {
  if ((text === undefined) === (file === undefined)) {
    throw new TerminalError('Give a text, or --request with a file: umbel explain "I was charged twice"')
  }
  if (file === undefined) {
    const body = { model: 'auto', messages: [{ role: 'user', content: text }] }
    return { body, bytes: Buffer.byteLength(text ?? ''), headers: noHeaders, carries: false }
  }
  const bytes = readFileSync(file === '-' ? 0 : file)
  const body = parseBody(bytes.toString())
  return { body, bytes: bytes.byteLength, headers: noHeaders, carries: false }
}

function describe(answer: Decision & Explanation): string {
  const { route, reason, model, confidence, threshold, runnerUp, nearest, classes, candidates, leftOut } =
    answer
  const lines = [
    `route       ${route ?? 'none'} (${reason})`,
    `model       ${model ?? 'chosen by the strategy'}`,
  ]
  if (confidence !== null && threshold !== null) {
    const other = runnerUp === null ? '' : `; next ${runnerUp.route} ${runnerUp.confidence.toFixed(2)}`
    lines.push(`confidence  ${confidence.toFixed(2)}, abstains below ${threshold.toFixed(2)}${other}`)
  }
  for (const { text, route: label, similarity } of nearest) {
    lines.push(`near        ${similarity.toFixed(2)}  ${label}: ${text}`)
  }
  for (const [name, said] of Object.entries(classes)) lines.push(`class       ${name}: ${classLine(said)}`)
  for (const { model: name, scores } of candidates) {
    if (scores === null) lines.push(`may call    ${name}`)
    else {
      const { total, quality, cost, latency } = scores
      const parts = `quality ${quality.toFixed(2)}, cost ${cost.toFixed(2)}, latency ${latency.toFixed(2)}`
      lines.push(`candidate   ${total.toFixed(2)}  ${name} (${parts})`)
    }
  }
  for (const line of predictedLines(answer)) lines.push(line)
  for (const { model: name, why } of leftOut) lines.push(`left out    ${name}: ${why}`)
  return lines.join('\n')
}

function predictedLines({ predicted, candidates }: Explanation): string[] {
  if (predicted === undefined) return []
  return candidates.map(({ model }, at) => {
    const [chance, cost] = [predicted.chances[at] ?? null, predicted.costs[at] ?? null]
    if (chance === null || cost === null)
      return `predicted   ----  ${model}: ${predicted.predictor} does not know it`
    return `predicted   ${chance.toFixed(2)}  ${model}, for ${cost.toPrecision(2)} ${predicted.unit}`.trimEnd()
  })
}

function classLine(said: Classified | null): string {
  if (said === null) return 'none, the ask has no known word'
  const sure = `${said.label} ${said.confidence.toFixed(2)}`
  return said.abstained ? `none (${sure}, abstains below ${said.threshold.toFixed(2)})` : sure
}
