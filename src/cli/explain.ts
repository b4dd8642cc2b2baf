import { existsSync, readFileSync } from 'node:fs'
import { styleText } from 'node:util'
import type { AskingSurface } from '../surfaces/guess-surface.ts'
import type { Classified } from '../core/signals.ts'
import type { Decision } from '../core/record.ts'
import { type Explanation, explain } from '../routing/explain.ts'
import type { Flip } from './flips/flip.ts'
import type { JsonObject } from '../core/request.ts'
import { TerminalError } from './terminal-error.ts'
import { UmbelError } from '../core/errors.ts'
import { UsageError } from './usage-error.ts'
import { askedRequest } from './asking/asked-request.ts'
import { classifyRoutes } from '../routing/decide.ts'
import { compileFile } from './compile-file.ts'
import { decideAsked } from './asking/decide-asked.ts'
import { describeFlips } from './flips/describe-flips.ts'
import { findFlips } from './flips/find-flips.ts'
import { parseBody } from '../surfaces/read-body.ts'
import { readConfigOrDefault } from './config-file.ts'
import { shippedEmbedder } from './shipped-embedder.ts'
import { pairsOf } from './pairs-of.ts'
import { whyDecided } from '../routing/why-decided.ts'

interface Options {
  readonly config?: string
  readonly body?: string
  readonly request?: string
  readonly surface?: AskingSurface
  readonly header?: string[]
  readonly metadata?: string[]
  readonly tier?: string
  readonly flips: boolean
  readonly json?: boolean
}

interface Answer extends Decision, Explanation {
  readonly ask: string
  /** What the classifier made of the ask, in words. */
  readonly why: string | null
  /** The route that the classifier finds likeliest, whether it is sure of it or not. */
  readonly likeliest: string | null
  readonly flips?: readonly Flip[]
}

/** `umbel explain`: the decision for a text or a whole request body, what speaks for it, and what would change it. */
export async function explainQuery(text: string | undefined, options: Options): Promise<void> {
  const asked = {
    ...whatIsAsked(text, options.body ?? options.request),
    surface: options.surface,
    headers: pairsOf('--header', options.header),
    metadata: pairsOf('--metadata', options.metadata),
  }
  const embedder = shippedEmbedder()
  const config = readConfigOrDefault(options.config)
  const { release } = await compileFile(config, embedder, true)
  const by = { tier: options.tier ?? null, id: 'explain' }
  const decided = inWords(() => decideAsked(askedRequest(asked), release, embedder, by))
  const { decision, node, signals, health } = decided
  const explanation = explain(node, signals, release, health)
  const model = decision.model ?? explanation.candidates[0]?.model ?? null
  const flips = options.flips ? { flips: await findFlips(decided, config, embedder) } : {}
  const likeliest = decision.confidence === null ? null : (classifyRoutes(release, signals)?.label ?? null)
  const why = whyDecided(decision)
  const answer: Answer = { ...decision, why, model, ...explanation, ask: signals.ask, likeliest, ...flips }
  process.stdout.write(
    options.json === true ? `${JSON.stringify(answer, null, 2)}\n` : `${describe(answer)}\n`,
  )
}

/** A request that is refused is a sentence, as the caller would get it. */
function inWords<T>(decideIt: () => T): T {
  try {
    return decideIt()
  } catch (error) {
    throw error instanceof UmbelError
      ? new TerminalError(`Refused (${error.status}): ${error.message}`)
      : error
  }
}

function whatIsAsked(
  text: string | undefined,
  file: string | undefined,
): { prompt?: string; body?: JsonObject } {
  if (file !== undefined && text === undefined) return { body: inWords(() => parseBody(readText(file))) }
  if (text !== undefined && file === undefined) return { prompt: text }
  throw new UsageError('Give a text, or a body by --body FILE: umbel explain "I was charged twice"')
}

function readText(file: string): string {
  if (file !== '-' && !existsSync(file)) throw new TerminalError(`There is no file ${file}.`)
  return readFileSync(file === '-' ? 0 : file, 'utf8')
}

function describe(answer: Answer): string {
  const { route, reason, model, confidence, threshold, runnerUp, nearest, classes, candidates, leftOut } =
    answer
  const lines = [
    `route       ${styleText('bold', route ?? 'none')} (${reason})`,
    `model       ${model ?? 'chosen by the strategy'}`,
  ]
  if (confidence !== null && threshold !== null) {
    const other = runnerUp === null ? '' : `; next ${runnerUp.route} ${runnerUp.confidence.toFixed(2)}`
    const of = answer.likeliest === route ? '' : ` for ${answer.likeliest}`
    lines.push(`confidence  ${confidence.toFixed(2)}${of}, abstains below ${threshold.toFixed(2)}${other}`)
  }
  if (answer.why !== null) lines.push(`why         ${answer.why}`)
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
  if (answer.flips !== undefined) lines.push(...describeFlips(answer.flips, route))
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
